import { LESSON } from '../../lesson-fixture.ts';
import { LessonDriver } from '../drivers/lesson-driver.ts';
import { expect, test } from '../helpers/atlas-test.ts';
import { findBarriers } from '../helpers/find-barriers.ts';

test.describe('lessons', () => {
  test('are listed beside the stories, and begin at their first step', async ({ atlas, page }) => {
    const lesson = new LessonDriver(page);
    await atlas.open('?lang=en&date=2019-12-31&layers=gap');
    await lesson.openMenu();
    await expect(lesson.menuEntries).toHaveCount(5);
    await expect(lesson.menuEntries.first()).toContainText('Secondary school · about');
    await lesson.menuEntries.first().click();
    await lesson.waitForStep(1);
    await expect(lesson.heading).toBeFocused();
    await expect.poll(() => atlas.readLink()).toMatch(/lesson=[a-z-]+:1/);
    await atlas.undoButton.click();
    await expect(lesson.card).toHaveCount(0);
  });

  test('are worked through from the first step to a result that can be saved', async ({
    atlas,
    page,
  }) => {
    test.slow();
    const lesson = new LessonDriver(page);
    await lesson.bring(LESSON);
    await atlas.open('?lang=en&lesson=every-kind');
    await lesson.waitForStep(1);
    await expect(lesson.card).toContainText('There are 59 zones.');
    await lesson.goOn();

    // Picking, on the map: a wrong one, which is named, then the right one.
    await atlas.stage.mark('zone-chengdu').click();
    await expect(lesson.picked).toHaveText(/Chengdu/);
    await expect(atlas.details).toHaveCount(0);
    await lesson.check();
    await expect(lesson.verdict).toContainText('Not yet.');
    await expect(lesson.verdict).toContainText('Not among them: Chengdu.');
    await lesson.picked.click();
    await expect(lesson.verdict).toHaveText('');
    await atlas.stage.mark('zone-hangzhou').click();
    await lesson.check();
    await expect(lesson.verdict).toContainText('You have 3 of 4 points');
    // Solved: a click tells of the zone again.
    await atlas.stage.mark('zone-chengdu').click();
    await expect(atlas.details).toBeVisible();
    await lesson.goOn();

    // A date, by its field; the clock goes along. A hint costs.
    await lesson.showHint();
    await expect(lesson.hints).toHaveText(/First hint/);
    await lesson.date.fill('2016-01-14');
    await expect(lesson.card).toContainText('14 Jan 2016');
    await expect.poll(() => atlas.readLink()).toContain('date=2016-01-14');
    await lesson.check();
    await expect(lesson.verdict).toContainText('You have 3 of 4 points');
    await lesson.goOn();

    // An order, by dragging and by buttons.
    await lesson.dragRow('Third', 'First');
    for (const [place, label] of ['First', 'Second', 'Third'].entries()) {
      while ((await lesson.order.nth(place).textContent()) !== label) await lesson.moveUp(label);
    }
    await lesson.check();
    await expect(lesson.verdict).toContainText('You have 4 of 4 points');
    await lesson.goOn();

    // Sorting, first with something left out.
    await lesson.card.getByLabel('Robots').selectOption('Emerging');
    await lesson.card.getByLabel('Ceramics').selectOption('Not said');
    await lesson.check();
    await expect(lesson.verdict).toContainText('Give every item a group first.');
    await lesson.card.getByLabel('Bags').selectOption('Mature');
    await lesson.check();
    await expect(lesson.verdict).toContainText('You have 4 of 4 points');
    await lesson.goOn();

    await lesson.card.getByRole('checkbox', { name: 'More came' }).check();
    await lesson.check();
    await expect(lesson.verdict).toContainText('Something that holds is not chosen yet.');
    await lesson.card.getByRole('checkbox', { name: 'The parts make the whole' }).check();
    await lesson.check();
    await expect(lesson.verdict).toContainText('You have 3 of 4 points');
    await lesson.goOn();

    // A number: the solution moves the map, and earns nothing more.
    await lesson.number.fill('many');
    await lesson.check();
    await expect(lesson.verdict).toContainText('Write one number');
    await lesson.showSolution();
    await expect(lesson.solution).toContainText('(± 0.5)');
    await expect.poll(() => atlas.readLink()).toContain('date=2020-12-31');
    await lesson.goOn();

    // Words of one's own, compared with a model.
    await lesson.text.fill('Because it is so.');
    await lesson.card.getByRole('button', { name: /^Compare/ }).click();
    await expect(lesson.card.locator('.lesson-model')).toHaveText('Because.');
    await lesson.card.getByRole('checkbox', { name: 'Two' }).check();
    await lesson.card.getByRole('button', { name: /^Keep this/ }).click();
    await expect(lesson.verdict).toContainText('meets 1 of 2 points');
    await lesson.goOn();

    await expect(lesson.heading).toHaveText('Your result');
    await expect(lesson.heading).toBeFocused();
    await expect(lesson.card).toContainText('All questions are done.');
    await expect(lesson.card.locator('.lesson-total')).toHaveText('19 of 28');
    await expect(lesson.rows).toHaveCount(7);
    await lesson.card.getByRole('textbox', { name: /^Name/ }).fill('Li Hua');
    const csv = await lesson.save('CSV');
    expect(csv.name).toMatch(/^every-kind-result-\d{4}-\d\d-\d\d\.csv$/);
    expect(csv.text.split('\n')[1]).toMatch(
      /^every-kind,Li Hua,.*,About pick,.*Hangzhou.*,2,0,no,yes,3,4$/,
    );
    expect(JSON.parse((await lesson.save('JSON')).text)).toMatchObject({
      points: 19,
      isDone: true,
    });
    const print = await lesson.readPrint();
    expect(print).toContain('About choice');
    expect(print).not.toMatch(/Research desk|Begin again/);
  });

  test('keep the answers on the device, until they are to be forgotten', async ({
    atlas,
    page,
  }) => {
    const lesson = new LessonDriver(page);
    await lesson.bring(LESSON);
    await atlas.open('?lang=en&lesson=every-kind:3');
    await lesson.date.fill('2016-01-15');
    await lesson.check();
    await expect(lesson.place).toContainText('4 of 28 points');
    await atlas.open('?lang=en&lesson=every-kind');
    await lesson.waitForStep(3);
    await expect(lesson.notes).toContainText('where you left off');
    await expect(lesson.verdict).toContainText('Right.');
    await lesson.card.getByRole('button', { name: 'Result' }).click();
    await lesson.beginAgain();
    await lesson.waitForStep(1);
    await expect(lesson.place).toContainText('0 of 28 points');
    await atlas.open('?lang=en&lesson=every-kind:3');
    await expect(lesson.place).toContainText('0 of 28 points');
    await expect(lesson.verdict).toHaveText('');
  });

  test('go on where the browser keeps nothing, and say so', async ({ atlas, page }) => {
    const lesson = new LessonDriver(page);
    await lesson.refuseStorage();
    await lesson.bring(LESSON);
    await atlas.open('?lang=en&lesson=every-kind:3');
    await expect(lesson.notes).toContainText('This browser keeps nothing');
    await lesson.date.fill('2016-01-15');
    await lesson.check();
    await expect(lesson.verdict).toContainText('You have 4 of 4 points');
  });

  test('can be worked on without the map, in Chinese, by keys', async ({ atlas, page }) => {
    const lesson = new LessonDriver(page);
    await lesson.bring(LESSON);
    await atlas.open('?lang=zh-CN&theme=dark&lesson=every-kind:2');
    await lesson.searchList('hz');
    await lesson.pickFromList(/^杭州/);
    await expect(lesson.picked).toHaveText(/杭州/);
    await lesson.check();
    await expect(lesson.verdict).toContainText('答对了。');
    await expect(lesson.verdict).toHaveAttribute('role', 'status');
    expect(await findBarriers(page)).toEqual([]);
    await lesson.goTo(3);
    await lesson.date.focus();
    // Over month and day to the year, which is of the year 2 and 20 on the way.
    await atlas.press('ArrowRight');
    await atlas.press('ArrowRight');
    await page.keyboard.type('2016');
    await expect(lesson.date).toHaveValue('2016-12-31');
    await expect.poll(() => atlas.readLink()).toContain('date=2016-12-31');
    await lesson.goTo(4);
    const handle = lesson.card.getByRole('button', { name: /^移动Second/ });
    await handle.focus();
    const before = await lesson.order.allTextContents();
    const at = before.findIndex((text) => text.startsWith('Second'));
    await atlas.press(at === 0 ? 'ArrowDown' : 'ArrowUp');
    await expect(lesson.order.nth(at === 0 ? 1 : at - 1)).toHaveText(/^Second/);
    await expect(handle).toBeFocused();
    expect(await findBarriers(page)).toEqual([]);
  });

  test('tell the teacher everything on a page of its own, which prints alone', async ({
    atlas,
    page,
  }) => {
    const lesson = new LessonDriver(page);
    await lesson.bring(LESSON);
    await atlas.open('?lang=en&lesson=every-kind:2');
    await lesson.openTeacherPage();
    await expect(lesson.teacherPage).toContainText(
      'Secondary school · About 10 minutes · 28 points',
    );
    await expect(lesson.teacherPage).toContainText('First > Second > Third');
    await expect(lesson.teacherPage).toContainText('Emerging: Robots');
    expect(await findBarriers(page)).toEqual([]);
    const print = await lesson.readPrint();
    expect(print).toContain('First > Second > Third');
    expect(print).not.toMatch(/Step 2 of 8|Research desk/);
  });

  test.describe('that are none', () => {
    // The browser's own report of the file that is not there.
    test.use({ provoked: /404/ });

    test('say so, and offer the others', async ({ atlas, page }) => {
      const lesson = new LessonDriver(page);
      await atlas.open('?lang=en&lesson=no-such-lesson:2');
      await expect(lesson.failure).toContainText('There is no lesson “no-such-lesson”');
      await expect(lesson.menuEntries).toHaveCount(5);
      await lesson.leave();
      await expect(lesson.card).toHaveCount(0);
      await lesson.bring({ ...LESSON, id: 'odd', minutes: 0 } as never);
      await atlas.open('?lang=en&lesson=odd');
      await expect(lesson.failure).toContainText(
        'the lesson, minutes: expected minutes from 1 to 600',
      );
    });
  });

  test('fit on a phone', async ({ atlas, page }) => {
    const lesson = new LessonDriver(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await lesson.bring(LESSON);
    await atlas.open('?lang=en&lesson=every-kind:5');
    await lesson.waitForStep(5);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await findBarriers(page)).toEqual([]);
  });
});
