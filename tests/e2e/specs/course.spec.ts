import { strFromU8, unzipSync } from 'fflate';
import { AtlasDriver } from '../drivers/atlas-driver.ts';
import { CourseDialogDriver, LessonDriver } from '../drivers/course-driver.ts';
import { test as base, expect } from '../helpers/atlas-test.ts';
import { breakFile } from '../helpers/break-file.ts';
import { type Behaviour, CourseSystem } from '../helpers/course-system.ts';
import { openFile } from '../helpers/open-file.ts';
import { sweepIf } from '../helpers/sweep-if.ts';

const MOST_BYTES = 5_000_000;
const LESSON = /^Reading a map of batches/;
const PACKAGES = {
  scorm12: /SCORM 1\.2/,
  scorm2004: /SCORM 2004/,
  cmi5: /cmi5/,
} as const;

const test = base.extend<{ readonly dialog: CourseDialogDriver }>({
  dialog: async ({ page, atlas }, use) => {
    await atlas.open('?lang=en');
    const dialog = new CourseDialogDriver(page);
    await dialog.open();
    await dialog.set('Lesson', LESSON);
    await use(dialog);
  },
});

for (const [kind, name] of Object.entries(PACKAGES)) {
  test(`a package of ${kind} holds one lesson, and is at most 5 MB`, async ({ dialog }) => {
    await dialog.set('As', name);
    const saved = await dialog.save('Save the file');
    expect(saved.name).toBe(`cbec-atlas_reading-a-map-of-batches_en_${kind}.zip`);
    expect(saved.bytes.byteLength).toBeLessThanOrEqual(MOST_BYTES);
    const files = unzipSync(saved.bytes);
    const manifest = kind === 'cmi5' ? 'cmi5.xml' : 'imsmanifest.xml';
    expect(Object.keys(files)).toEqual([manifest, 'index.html']);
    expect(strFromU8(files[manifest] ?? new Uint8Array())).toContain('Reading a map of batches');
    const html = strFromU8(files['index.html'] ?? new Uint8Array());
    expect(html).toContain('data-file="data/lessons/reading-a-map-of-batches.json"');
    expect(html).not.toContain('data-file="data/lessons/gap-and-ratio.json"');
    expect(html).not.toContain('data-file="data/stories/three-to-one.json"');
    // Only a course system that is a server may be asked over the network.
    expect(html.includes("connect-src 'self' https:")).toBe(kind === 'cmi5');
  });
}

for (const edition of ['scorm12', 'scorm2004'] as const) {
  test(
    `a lesson in a run-time of ${edition} reports, and goes on where it was left`,
    sweepIf(edition !== 'scorm12'),
    async ({ dialog, browser }) => {
      await dialog.set('As', PACKAGES[edition]);
      const { bytes } = await dialog.save('Save the file');
      const system = await CourseSystem.start(bytes, { edition });
      const context = await browser.newContext({ baseURL: system.address });
      const page = await context.newPage();
      await page.goto('./');
      const lesson = new LessonDriver(page.frameLocator('iframe'));
      await expect(lesson.course).toContainText('Your answers go to the course.');
      await lesson.goTo(2);
      await lesson.pick('Hangzhou');
      await lesson.check();
      await lesson.goTo(3);
      await lesson.enterDate('2018-07-24');
      await lesson.check();
      await expect(lesson.place).toContainText('2 of 16 points');
      const inRuntime = () => {
        const { core, score } = system.kept as {
          core?: { lesson_status: string; score: { raw: string } };
          score?: { raw: string; scaled: string };
        };
        return core
          ? { score: core.score.raw, status: core.lesson_status }
          : { score: score?.scaled, status: system.kept.completion_status };
      };
      const share = edition === 'scorm12' ? '12.5' : '0.125';
      await expect.poll(inRuntime).toEqual({ score: share, status: 'incomplete' });
      const { interactions } = system.kept as {
        interactions: readonly { id: string; result: string; type: string }[];
      };
      expect(Object.values(interactions).filter((one) => one?.id)).toMatchObject([
        { id: 'the-first', result: 'correct' },
        { id: 'a-long-wait', result: 'correct' },
      ]);
      await page.reload();
      await expect(lesson.place).toContainText('Step 3 of 9');
      await expect(lesson.place).toContainText('2 of 16 points');
      await expect(lesson.course).toContainText('Your answers go to the course.');
      await context.close();
      await system.stop();
    },
  );
}

for (const [behaviour, sandbox, why] of [
  ['throws', undefined, 'LMSInitialize: The course system fell over. the course system failed'],
  ['silent', undefined, 'the course system gave no answer'],
  ['none', undefined, 'no course system was found around this page'],
  ['real', 'allow-scripts', 'the page around this one does not let itself be reached'],
] as readonly (readonly [Behaviour, string | undefined, string])[]) {
  const where = sandbox ? `in a sandbox with ${sandbox} alone` : `whose API ${behaviour}`;
  test(`a lesson in a course ${where} can be worked on, and says what went wrong`, {
    tag: '@sweep',
  }, async ({ dialog, browser }) => {
    await dialog.set('As', PACKAGES.scorm12);
    const { bytes } = await dialog.save('Save the file');
    const setting = { edition: 'scorm12', behaviour, ...(sandbox ? { sandbox } : {}) } as const;
    const system = await CourseSystem.start(bytes, setting);
    const context = await browser.newContext({ baseURL: system.address });
    const page = await context.newPage();
    await page.goto('./');
    const lesson = new LessonDriver(page.frameLocator('iframe'));
    await expect(lesson.course).toContainText('This lesson is not connected with the course.');
    await lesson.course.locator('summary').click();
    await expect(lesson.course).toContainText(why);
    await lesson.goTo(2);
    await lesson.pick('Hangzhou');
    await lesson.check();
    await expect(lesson.place).toContainText('1 of 16 points');
    if (!sandbox) {
      await page.reload();
      await expect(lesson.place).toContainText('1 of 16 points');
    } else await expect(lesson.course).toContainText('This browser keeps nothing.');
    await context.close();
    await system.stop();
  });
}

test('a lesson goes into one file that opens without a network, for students alone', async ({
  dialog,
  browser,
}) => {
  await dialog.set('As', /One HTML file/);
  const saved = await dialog.save('Save the file');
  expect(saved.name).toBe('cbec-atlas_reading-a-map-of-batches_en.html');
  const file = await openFile(browser, saved.bytes);
  await new AtlasDriver(file.page).waitUntilReady();
  const lesson = new LessonDriver(file.page);
  await lesson.goTo(2);
  await lesson.pick('Hangzhou');
  await lesson.check();
  await expect(lesson.place).toContainText('1 of 16 points');
  await expect(lesson.course).toHaveCount(0);
  await expect(lesson.panel.getByRole('button', { name: 'For teachers' })).toHaveCount(0);
  await expect(lesson.panel).not.toContainText('This browser keeps nothing');
  await file.page.reload();
  await expect(lesson.place).toContainText('1 of 16 points');
  await file.close();
});

for (const [name, stem] of [
  [/Worksheet on paper/, 'worksheet'],
  [/Key to the worksheet/, 'key'],
] as const) {
  test(`the ${stem} is made as a PDF, in both languages`, { tag: '@sweep' }, async ({ dialog }) => {
    await dialog.set('As', name);
    await dialog.set('Language', 'Both');
    const saved = await dialog.save('Save as PDF');
    expect(saved.name).toBe(`cbec-atlas_reading-a-map-of-batches_zh-en_${stem}.pdf`);
    expect(strFromU8(saved.bytes.slice(0, 5))).toBe('%PDF-');
  });
}

test('a worksheet is given to the print window, and nothing else of the page', async ({
  dialog,
  page,
}) => {
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await dialog.set('As', /Worksheet on paper/);
  await dialog.dialog.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.printed-pages > svg').first()).toBeVisible();
  await expect(dialog.dialog).toBeHidden();
});

test.describe('where a file does not arrive', () => {
  test.use({
    provoked:
      /Failed to load resource|(?:Failed to fetch|error loading) dynamically imported module|Importing a module script failed|error: Error$/,
  });

  for (const [what, file, said] of [
    ['the list', 'data/lessons/index.json', 'The list of lessons did not arrive.'],
    ["what reads one's own", 'assets/load-own-work-*.js', 'The code for your own lesson'],
  ] as const) {
    test(`${what} can be asked for again, and the rest is there`, async ({ atlas, page }) => {
      await atlas.open('?lang=en');
      const mend = await breakFile(page, file, 'never arrives');
      const dialog = new CourseDialogDriver(page);
      await dialog.open();
      const alert = dialog.dialog.getByRole('alert');
      await expect(alert).toContainText(said);
      await mend();
      await alert.getByRole('button', { name: 'Try again' }).click();
      const anew = alert.getByRole('button', { name: 'Load the page again' });
      await expect
        .poll(async () => (await alert.count()) === 0 || (await anew.isVisible()))
        .toBe(true);
      // Firefox remembers a module that did not arrive for as long as the page stands.
      if (await anew.isVisible()) {
        await anew.click();
        await atlas.waitUntilReady();
        await dialog.open();
      }
      await expect(alert).toHaveCount(0);
      await dialog.set('Lesson', LESSON);
    });
  }
});
