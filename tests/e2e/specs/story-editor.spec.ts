import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { StoryDriver } from '../drivers/story-driver.ts';
import { StoryEditorDriver } from '../drivers/story-editor-driver.ts';
import { test as base, expect } from '../helpers/atlas-test.ts';

interface Drivers {
  readonly editor: StoryEditorDriver;
  readonly story: StoryDriver;
}

const test = base.extend<Drivers>({
  editor: async ({ page }, use) => use(new StoryEditorDriver(page)),
  story: async ({ page }, use) => use(new StoryDriver(page)),
});

const OPEN = '?lang=en&renderer=figure';

function fixture(name: string): string {
  return readFileSync(
    fileURLToPath(new URL(`../../fixtures/stories/${name}`, import.meta.url)),
    'utf8',
  );
}

test('a story of three scenes is written, reordered, kept, saved, opened elsewhere and played', async ({
  atlas,
  editor,
  story,
  browser,
  baseURL,
}) => {
  await atlas.open(`${OPEN}&date=2016-06-30`);
  await editor.open();
  await editor.title.fill('My own story');
  await editor.write('Begin', 'There are **{zones:2016-06-30}** zones.');
  await expect(editor.reading).toHaveText('There are 13 zones.');
  await atlas.clock.setDate('2019-12-31');
  await editor.write('Then', 'More.');
  await atlas.toggleLayer('belts');
  await editor.write('And belts', 'Much more.');
  await expect(editor.parts).toHaveText(['Begin', 'Then', 'And belts']);

  await editor.part('And belts').focus();
  await atlas.press('Alt+ArrowUp');
  await expect(editor.status).toContainText('The scene is now at place 2 of 3.');
  await expect(editor.part('And belts')).toBeFocused();
  await atlas.press('Alt+ArrowUp');
  await expect(editor.parts).toHaveText(['And belts', 'Begin', 'Then']);

  await editor.waitUntilKept();
  await atlas.reload();
  await editor.open();
  await expect(editor.title).toHaveValue('My own story');
  await expect(editor.parts).toHaveText(['And belts', 'Begin', 'Then']);
  const file = await editor.save();
  expect(file.name).toBe('cbec-atlas-story-my-own-story.json');

  const elsewhere = await browser.newContext({ locale: 'en-US' });
  const page = await elsewhere.newPage();
  const other = new StoryEditorDriver(page);
  await page.goto(`${baseURL}${OPEN}`);
  await other.open();
  await other.openFile(file.name, file.text);
  await expect(other.parts).toHaveText(['And belts', 'Begin', 'Then']);
  await expect(other.title).toHaveValue('My own story');
  await elsewhere.close();

  await editor.openPart('Begin');
  expect(await atlas.readLink()).not.toContain('story=');
  await expect.poll(() => atlas.readLink()).toContain('date=2016-06-30');
  await editor.press('Play from here');
  await expect(story.card).toContainText('There are 13 zones.');
  await expect.poll(() => atlas.readLink()).toContain('story=mine:2');
  await story.leave();
  await expect(editor.parts).toHaveText(['And belts', 'Begin', 'Then']);
});

test('a scene follows the map only when it is told to, and every step can be taken back', async ({
  atlas,
  editor,
  page,
}) => {
  await atlas.open(`${OPEN}&date=2016-06-30`);
  await editor.open();
  await editor.write('One', 'First words.');
  await atlas.clock.setDate('2022-12-31');
  await expect(editor.panel).toContainText('The map shows something else than this scene.');
  await editor.press('Show the scene');
  await expect.poll(() => atlas.readLink()).toContain('date=2016-06-30');
  await atlas.clock.setDate('2022-12-31');
  await editor.press('Update the scene with this view');
  await expect(editor.part('One')).toContainText('31 Dec 2022');
  await editor.press('Undo writing');
  await expect(editor.part('One')).toContainText('30 Jun 2016');

  await editor.press('Duplicate scene 1');
  await expect(editor.parts).toHaveText(['One', 'One']);
  await editor.press('Delete scene 2');
  await expect(editor.part('One')).toBeFocused();
  await page.locator('.editor-foot').getByRole('button', { name: 'Undo' }).click();
  await expect(editor.parts).toHaveText(['One', 'One']);

  await editor.part('One').first().click();
  await editor.heading.fill('');
  await editor.heading.pressSequentially('two words');
  await atlas.press('Control+z');
  await expect(editor.heading).toHaveValue('two ');
  await atlas.press('Control+Shift+z');
  await expect(editor.heading).toHaveValue('two words');
  await expect.poll(() => atlas.readLink()).toContain('date=2016-06-30');
});

test('scenes are dragged into another order', async ({ atlas, editor }) => {
  await atlas.open(OPEN);
  await editor.open();
  for (const heading of ['Alpha', 'Beta', 'Gamma']) await editor.write(heading, '');
  await editor.openPart('Gamma');
  await editor.drag(0, 2);
  await expect(editor.parts).toHaveText(['Beta', 'Gamma', 'Alpha']);
  await editor.drag(2, 0);
  await expect(editor.parts).toHaveText(['Alpha', 'Beta', 'Gamma']);
});

test('a number of the tables goes into the text, and a wrong token is named', async ({
  atlas,
  editor,
}) => {
  await atlas.open(`${OPEN}&date=2019-12-31`);
  await editor.open();
  await editor.write('Numbers', 'Zones: ');
  await editor.insertNumber('Pilot zones by 31 Dec 2019: 59');
  await expect(editor.text).toHaveValue('Zones: {zones:2019-12-31}');
  await expect(editor.text).toBeFocused();
  await expect(editor.reading).toHaveText('Zones: 59');
  await editor.text.fill('Zones: {zones:never}');
  await expect(editor.wrongTokens).toContainText('{zones:never} stands for nothing');
  await expect(editor.text).toHaveAttribute('aria-invalid', 'true');
});

test('a file that is no good is refused in a sentence, and what was there stays', async ({
  atlas,
  editor,
}) => {
  await atlas.open(OPEN);
  await editor.open();
  await editor.write('Mine', 'My words.');
  const whole = fixture('scripts.json');
  const { scenes, ...story } = JSON.parse(whole);
  const long = Array.from({ length: 10_000 }, () => scenes[0]);
  for (const [name, text, said] of [
    ['cut.json', whole.slice(0, 700), 'breaks off or goes wrong'],
    ['table.json', '省份,年份', 'It is not a story file'],
    ['newer.json', fixture('newer.json'), 'It is of version 2, written by a newer atlas.'],
    ['long.json', JSON.stringify({ ...story, scenes: long }), 'It has 10,000 scenes'],
    ['wrong.json', fixture('wrong-fields.json'), 'Scene 2, heading in English: must be a text'],
    ['wrong.json', fixture('wrong-fields.json'), 'Scene 2, seconds: must be a number of seconds'],
  ] as const) {
    await editor.openFile(name, text);
    await expect(editor.alert, name).toContainText(`“${name}” was not opened`);
    await expect(editor.alert, name).toContainText(said);
    await expect(editor.parts).toHaveText(['Mine']);
  }
});

test('a file from elsewhere asks before it replaces; scripts stay text, and unknown parts are named', async ({
  atlas,
  editor,
}) => {
  await atlas.open(OPEN);
  const title = await atlas.readTitle();
  await editor.open();
  await editor.write('Mine', 'My words.');
  await editor.openFile('unknown.json', fixture('unknown-parts.json'));
  await expect(editor.dialog).toContainText('would take the place of the story');
  await editor.answer(/^Keep mine$/);
  await expect(editor.parts).toHaveText(['Mine']);
  await editor.openFile('unknown.json', fixture('unknown-parts.json'));
  await editor.answer(/^Replace$/);
  await expect(editor.alert).toContainText('Scene 1: the view says “layers=zones.moon”');
  await expect(editor.alert).toContainText('Scene 2: there is no chart “pie”');
  await expect(editor.parts).toHaveText(['Scene 1', 'Scene 2']);
  await editor.press('Undo writing');
  await expect(editor.parts).toHaveText(['Mine']);
  await editor.openFile('scripts.json', fixture('scripts.json'));
  await editor.answer(/^Replace$/);
  await expect(editor.parts.first()).toHaveText('<b>Bold?</b>');
  await editor.openPart('Bold?');
  await editor.text.press('End');
  await editor.text.pressSequentially(' *seen*');
  await expect(editor.reading).toContainText('<script>');
  expect(await atlas.readTitle()).toBe(title);
});

test('a story goes out as a link, and coming in asks before it replaces one', async ({
  atlas,
  editor,
  browser,
}) => {
  await atlas.open(OPEN);
  await editor.open();
  await editor.title.fill('Sent');
  await editor.write('From afar', 'Words that travel.');
  const link = await editor.readLink();
  expect(link.length).toBeLessThan(1000);
  expect(link).toContain('#mystory=');

  const elsewhere = await browser.newContext({ locale: 'en-US' });
  const page = await elsewhere.newPage();
  const other = new StoryEditorDriver(page);
  await page.goto(link);
  await expect(other.parts).toHaveText(['From afar']);
  expect(new URL(page.url()).hash).toBe('');
  await other.heading.waitFor({ state: 'detached' });
  await other.capture();
  await other.waitUntilKept();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(other.dialog).toContainText('The link holds a story, “Sent”, of 1 scene.');
  await other.answer(/^Keep mine$/);
  await expect(other.parts).toHaveCount(2);
  await page.goto('about:blank');
  await page.goto(`${link.slice(0, -9)}`);
  await expect(other.alert).toContainText('The link is damaged or incomplete');
  await expect(other.parts).toHaveCount(2);
  await elsewhere.close();
});

test('a link to a story that is pasted into an open atlas opens the editor', async ({
  atlas,
  editor,
  browser,
}) => {
  await atlas.open(OPEN);
  await editor.open();
  await editor.title.fill('Sent');
  await editor.write('From afar', 'Words that travel.');
  const link = await editor.readLink();
  const elsewhere = await browser.newContext({ locale: 'en-US' });
  const page = await elsewhere.newPage();
  await page.goto(link.split('#')[0] ?? '');
  await page.locator('html[data-state="ready"]').waitFor();
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, new URL(link).hash);
  await expect(new StoryEditorDriver(page).parts).toHaveText(['From afar']);
  await elsewhere.close();
});

test('a story too long for a link says so', async ({ atlas, editor }) => {
  await atlas.open(OPEN);
  await editor.open();
  await editor.copyReady('Three to one: east, central-west, and what the numbers do not say');
  await expect(editor.parts).toHaveCount(12);
  await editor.press('Share as link');
  await expect(editor.dialog).toContainText('The story is too long for a link');
});

test.describe('where nothing can be stored', () => {
  for (const [why, name, said] of [
    ['storage is blocked', 'SecurityError', 'This browser lets nothing be stored'],
    ['the disk is full', 'QuotaExceededError', 'There is no room left'],
  ] as const) {
    test(`${why}: one sentence, and the words stay and can be saved`, async ({
      atlas,
      editor,
      page,
    }) => {
      await page.addInitScript((error) => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('not here', error);
        };
      }, name);
      await atlas.open(OPEN);
      await editor.open();
      await editor.write('Kept nowhere', 'Still here.');
      await expect(editor.alert).toContainText(said);
      await expect(editor.keeping).toHaveText('Not kept');
      await expect(editor.text).toHaveValue('Still here.');
      expect((await editor.save()).text).toContain('Still here.');
    });
  }
});

test('another window that has written is not overwritten', async ({ atlas, editor, context }) => {
  await atlas.open(OPEN);
  await editor.open();
  const page = await context.newPage();
  await page.goto(`./${OPEN}`);
  const other = new StoryEditorDriver(page);
  await other.open();
  await other.title.fill('Theirs');
  await other.waitUntilKept();
  await editor.title.fill('Mine');
  await expect(editor.alert).toContainText('Another window has changed the story.');
  await editor.press('Keep the one here');
  await editor.waitUntilKept();
  await page.reload();
  await other.open();
  await expect(other.title).toHaveValue('Mine');
});
