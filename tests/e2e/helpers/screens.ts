import { expect, type Page } from '@playwright/test';
import { AtlasDriver } from '../drivers/atlas-driver.ts';
import { LessonDriver } from '../drivers/lesson-driver.ts';
import { LessonEditorDriver } from '../drivers/lesson-editor-driver.ts';
import { OwnTableDriver } from '../drivers/own-table-driver.ts';
import { StoryDriver } from '../drivers/story-driver.ts';
import { StoryEditorDriver } from '../drivers/story-editor-driver.ts';

/** A state of the atlas that a reader can come to: a link, what it shows, and what is done there until it stands. */
export interface Screen {
  readonly name: string;
  readonly link: string;
  /** Waits for what the link alone brings. */
  readonly shows?: (page: Page) => Promise<unknown>;
  readonly reach?: (page: Page) => Promise<unknown>;
  /** Another page of the atlas stands in a frame of it, with landmarks of the same names. */
  readonly isFramed?: boolean;
  /** Another page of the site than the atlas itself. */
  readonly file?: 'embed.html';
  /** Follows no change of its address while it stands. */
  readonly isFixed?: boolean;
}

/** The charts of the desk, as links name them. */
export const CHARTS = [
  'zones-over-time',
  'provinces',
  'national',
  'gap',
  'destinations',
  'belts',
  'evaluations',
  'cities',
];
const TABLES = ['zones', 'belts', 'corridors', 'observations', 'places', 'notes', 'sources'];
const ANALYSES = ['coverage', 'concentration', 'gravity', 'association', 'reach'];
const SELECTIONS = [
  'zone:zhengzhou',
  'belts:330782',
  'place:330100',
  'province:330000',
  'region:east',
  'corridor:amazon-brazil',
  'country:USA',
];
const TAKE_AWAYS = [
  'figure',
  'slides',
  'video',
  'data',
  'citation',
  'embed',
  'course',
  'single file',
];
const EVERY_LAYER = 'layers=zones.belts.gap.corridors&destinations=1&series=1';

const unfolded = (page: Page) => new AtlasDriver(page).unfoldAll();
const desk = (page: Page) =>
  expect(page.locator('#desk-body :is(svg [data-mark], td, [role="cell"])').first()).toBeVisible();
const pressed = (name: RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
};

const PROVINCES = '省份,年份,额\n广东,2022,64\n广东,2023,84\n浙江,2022,42\n广动,2023,5\n';
const POINTS = '名称,经度,纬度,额\n郑州,113.63,34.75,5\n成都,104.07,30.57,7\n某地,200,10,1\n';
const CORRIDORS =
  '起点,起点经度,起点纬度,终点,终点经度,终点纬度,额\n郑州,113.63,34.75,乌鲁木齐,87.62,43.83,5\n';

const ownTable = (name: string, content: string): Screen => ({
  name: `${name} of one’s own`,
  link: 'desk=own-data&layers=',
  reach: async (page) => {
    const own = new OwnTableDriver(page);
    await own.bring(`${name}.csv`, content);
    await expect(own.legend).toBeVisible();
  },
});

/** With everything in it that can be written, and a number that is not known. */
const writing =
  (Editor: typeof StoryEditorDriver | typeof LessonEditorDriver) => async (page: Page) => {
    const editor = new Editor(page);
    await editor.open();
    await editor.write('One', 'Text with {zones:never} and **bold**.');
    await editor.unfold();
    await editor.waitUntilKept();
  };

const scene = (place: number) => (page: Page) => new StoryDriver(page).waitForScene(place);
const step = (place: number) => (page: Page) => new LessonDriver(page).waitForStep(place);

const embed = (name: string, link: string, shows: Screen['shows'] = async () => {}): Screen => ({
  name,
  link,
  shows,
  file: 'embed.html',
  isFixed: true,
});

/** The screens by what they belong to. */
export const SCREENS: Readonly<Record<string, readonly Screen[]>> = {
  'the map': [
    { name: 'opening', link: '' },
    { name: 'every layer, everything unfolded', link: EVERY_LAYER, reach: unfolded },
    { name: 'nothing on the map', link: 'layers=', reach: unfolded },
    {
      name: 'search',
      link: '',
      reach: async (page) => {
        const atlas = new AtlasDriver(page);
        await atlas.search('hang');
        await expect(atlas.found.first()).toBeVisible();
      },
    },
    { name: 'help', link: '', reach: pressed(/^(Keyboard and help|键盘与帮助)$/) },
    { name: 'sources', link: '', reach: pressed(/^(Sources and method|来源与方法)$/) },
    { name: 'two dates side by side', link: 'compare=side:date:2016-12-31&desk=compare' },
    { name: 'two layers by a swipe line', link: 'compare=swipe:layers:belts&desk=compare' },
  ],
  details: [
    ...SELECTIONS.map((selection) => ({
      name: selection,
      link: `select=${selection}&layers=zones.belts.gap.corridors`,
      shows: (page: Page) => expect(new AtlasDriver(page).details).toBeVisible(),
    })),
    {
      name: 'a source',
      link: 'select=zone:zhengzhou',
      reach: async (page) => {
        const atlas = new AtlasDriver(page);
        await atlas.openSource();
        await expect(atlas.sourceDialog).toBeVisible();
      },
    },
  ],
  charts: CHARTS.map((chart) => ({ name: chart, link: `desk=charts:${chart}`, shows: desk })),
  tables: TABLES.map((table) => ({
    name: table,
    link: `desk=tables:${table}`,
    shows: desk,
    reach: unfolded,
  })),
  analyses: [
    ...ANALYSES.map((analysis) => ({
      name: analysis,
      link: `desk=analysis:${analysis}&analysis=${analysis}`,
      shows: desk,
    })),
    { name: 'a table of one’s own, none yet', link: 'desk=own-data' },
    ownTable('provinces', PROVINCES),
    ownTable('points', POINTS),
    ownTable('corridors', CORRIDORS),
  ],
  'what is taken away': TAKE_AWAYS.map((name, place) => ({
    name,
    link: '',
    isFramed: name === 'embed',
    reach: async (page: Page) => {
      await page.locator('summary', { hasText: /^(Take away|带走)$/ }).click();
      await page.locator('.menu-choices .menu-choice').nth(place).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.waitForLoadState('networkidle');
    },
  })),
  stories: [
    {
      name: 'the list of stories and lessons',
      link: '',
      reach: (page) => new StoryDriver(page).openMenu(),
    },
    {
      name: 'a scene',
      link: 'story=from-1-to-165:2',
      shows: scene(2),
    },
    {
      name: 'a scene with a chart, in large type',
      link: 'story=from-1-to-165:6',
      reach: async (page) => {
        const story = new StoryDriver(page);
        await expect(story.chart).toBeVisible();
        await story.toggleLarge();
      },
    },
    {
      name: 'the last scene',
      link: 'story=three-to-one:12',
      shows: scene(12),
    },
  ],
  lessons: [
    ...['reading-a-map-of-batches', 'belts-and-stages'].flatMap((id) =>
      [1, 2, 3, 4, 5, 6, 9, 10].map((place) => ({
        name: `${id}, ${place}`,
        link: `lesson=${id}:${place}`,
        shows: place < 10 ? step(place) : (page: Page) => new LessonDriver(page).waitForResult(),
      })),
    ),
    {
      name: 'a worked solution',
      link: 'lesson=reading-a-map-of-batches:5',
      reach: (page) => new LessonDriver(page).showSolution(),
    },
    {
      name: 'the page for teachers',
      link: 'lesson=concentration-by-hand:2',
      reach: (page) => new LessonDriver(page).openTeacherPage(),
    },
  ],
  editors: [
    { name: 'a story being written', link: '', reach: writing(StoryEditorDriver) },
    { name: 'a lesson being written', link: '', reach: writing(LessonEditorDriver) },
  ],
  'pages beside the atlas': [
    { name: 'the presenter’s console', link: 'story=from-1-to-165:2&console=1', isFixed: true },
    embed('an embed', 'layers=zones.belts'),
    embed('an embed with every control', 'controls=all&select=zone:hangzhou'),
    embed('an embed of a story', 'story=from-1-to-165:2', scene(2)),
    embed('an embed of a lesson', 'lesson=belts-and-stages:2', step(2)),
  ],
};

export async function openScreen(page: Page, screen: Screen, look: string): Promise<void> {
  const { link, file = '', isFixed, shows, reach } = screen;
  await page.goto(`./${file}?${look}&${link}`);
  await page.locator('html[data-state="ready"], .console h2').first().waitFor();
  if (!isFixed) await new AtlasDriver(page).waitUntilReady();
  await shows?.(page);
  await reach?.(page);
}

/** Gives the page another address, and tells it as the browser's "back" does. */
async function turnTo(page: Page, search: string): Promise<void> {
  await page.evaluate((link) => {
    history.replaceState(history.state, '', `?${link}`);
    window.dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
  }, search);
  const { lang = '', theme = 'light' } = Object.fromEntries(new URLSearchParams(search));
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  // What stood there before has gone once it was drawn anew.
  await page.evaluate(async () => {
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
  });
}

/** The screen in another language and theme, as it stands where it can be turned. */
export async function turnScreen(page: Page, screen: Screen, look: string): Promise<void> {
  if (screen.isFixed) return openScreen(page, screen, look);
  const search = new URLSearchParams(await page.evaluate(() => location.search));
  for (const [name, value] of new URLSearchParams(look)) search.set(name, value);
  await turnTo(page, search.toString());
}

/**
 * Goes on to a screen by its address alone where nothing was done by hand on the last one: to open the page anew
 * takes several times as long.
 */
export async function goOnToScreen(
  page: Page,
  screen: Screen,
  look: string,
  last: Screen | undefined,
): Promise<void> {
  if (!last || last.reach || last.isFixed || screen.isFixed) return openScreen(page, screen, look);
  await turnTo(page, `${look}&${screen.link}`);
  await screen.shows?.(page);
  await screen.reach?.(page);
}
