import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LessonDriver } from '../drivers/lesson-driver.ts';
import { LessonEditorDriver } from '../drivers/lesson-editor-driver.ts';
import { test as base, expect } from '../helpers/atlas-test.ts';

const test = base.extend<{ readonly editor: LessonEditorDriver; readonly lesson: LessonDriver }>({
  editor: async ({ page }, use) => use(new LessonEditorDriver(page)),
  lesson: async ({ page }, use) => use(new LessonDriver(page)),
});

const OPEN = '?lang=en&renderer=figure';
const READY = 'Reading a map of batches';

function readReady(): string {
  const path = '../../../data/lessons/reading-a-map-of-batches.json';
  return readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
}

test('a ready lesson is copied and reordered by keys; a question is pointed at, tried and kept', async ({
  atlas,
  editor,
  lesson,
}) => {
  await atlas.open(`${OPEN}&date=2019-12-31`);
  await editor.open();
  await editor.copyReady(READY);
  await expect(editor.parts).toHaveCount(9);
  await editor.part('The earliest one').focus();
  await atlas.press('Alt+ArrowUp');
  await expect(editor.status).toContainText('The step is now at place 1 of 9.');
  await expect(editor.parts.first()).toHaveText('The earliest one');

  await atlas.clock.setDate('2019-12-31');
  await editor.write('Where is it?', 'Look to the **west**.');
  await editor.set('Question', 'Pick on the map');
  await expect(editor.problems).toHaveText([
    'Step 10, what is asked: is still empty',
    'Step 10: no mark on the map is right yet',
  ]);
  await editor.prompt.fill('Pick Chengdu.');
  await editor.press('Point at the map');
  await atlas.stage.mark('zone-chengdu').click();
  await expect(editor.now).toContainText('Chengdu');
  await expect(atlas.details).toHaveCount(0);
  await expect(editor.problems).toHaveCount(0);

  await editor.press('Try from here');
  await expect.poll(() => atlas.readLink()).toContain('lesson=mine:10');
  await lesson.waitForStep(10);
  await atlas.stage.mark('zone-chengdu').click();
  await lesson.check();
  await expect(lesson.verdict).toContainText('Right.');
  await lesson.leave();
  await expect.poll(() => atlas.readLink()).not.toContain('lesson=');

  await editor.waitUntilKept();
  await atlas.reload();
  await editor.open();
  await expect(editor.title).toHaveValue(READY);
  await expect(editor.parts).toHaveCount(10);
  await editor.openPart('Where is it?');
  await expect(editor.prompt).toHaveValue('Pick Chengdu.');
  await expect(editor.now).toContainText('Chengdu');
});

test('an unfinished question is kept as it is, and is told of before the lesson goes out', async ({
  atlas,
  editor,
}) => {
  await atlas.open(OPEN);
  await editor.open();
  await editor.title.fill('Mine');
  await editor.write('Reckon', 'What share?');
  await editor.set('Question', 'Enter a number');
  await editor.panel.getByLabel('The right number').fill('{belts:east} / {belts} * 100 +');
  await expect(editor.problems).toHaveText([
    'Step 1, what is asked: is still empty',
    'Step 1, what is right: a number, a token in braces or a parenthesis is missing',
  ]);
  await editor.panel.getByLabel('The right number').fill('');
  await editor.waitUntilKept();
  await atlas.reload();
  await editor.open();
  await editor.press('For a course …');
  await expect(editor.dialog.getByRole('combobox', { name: 'Lesson' })).toHaveValue('mine');
  await editor.dialog.getByRole('button', { name: 'Save the file' }).click();
  await expect(editor.dialog).toContainText('Step 1, question, what is right: must be a quantity');
  await atlas.press('Escape');

  await editor.openPart('Reckon');
  await editor.panel.getByLabel('The right number').fill('{batch:2} + {batch:1}');
  await expect(editor.panel).toContainText('= 13 by the tables as they are now');
  const file = await editor.save();
  expect(file.name).toBe('cbec-atlas-lesson-mine.json');
  expect(JSON.parse(file.text).steps[0].question.right).toBe('{batch:2} + {batch:1}');
});

test('a file that is no good is refused in a sentence, and what was there stays', async ({
  atlas,
  editor,
}) => {
  await atlas.open(OPEN);
  await editor.open();
  await editor.write('Mine', 'My words.');
  const whole = readReady();
  const parsed = JSON.parse(whole);
  const wrong = { ...parsed, steps: [parsed.steps[0], { ...parsed.steps[1], view: 7 }] };
  for (const [text, said] of [
    [whole.slice(0, 900), 'breaks off or goes wrong'],
    ['{"version":1,"scenes":[]}', 'It is not a lesson file'],
    [JSON.stringify({ ...parsed, version: 2 }), 'It is of version 2'],
    [JSON.stringify(wrong), 'Step 2, view: must be a text'],
  ] as const) {
    await editor.openFile('lesson.json', text);
    await expect(editor.alert, said).toContainText('“lesson.json” was not opened');
    await expect(editor.alert, said).toContainText(said);
    await expect(editor.parts).toHaveText(['Mine']);
  }
});
