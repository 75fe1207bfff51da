import { expect, type Page } from '@playwright/test';
import { AtlasDriver } from '../drivers/atlas-driver.ts';
import { LessonDriver } from '../drivers/lesson-driver.ts';
import { StoryDriver } from '../drivers/story-driver.ts';

/** A state of the atlas that a reader can come to: a link, and what is done there until it stands. */
export interface Screen {
  readonly name: string;
  readonly link: string;
  readonly reach?: (page: Page) => Promise<unknown>;
  /** Another page of the atlas stands in a frame of it, with landmarks of the same names. */
  readonly isFramed?: boolean;
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

/** The screens by what they belong to. */
export const SCREENS: Readonly<Record<string, readonly Screen[]>> = {
  'the map': [
    { name: 'opening', link: '' },
    { name: 'every layer, everything unfolded', link: EVERY_LAYER, reach: unfolded },
    { name: 'nothing on the map', link: 'layers=none', reach: unfolded },
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
      reach: (page: Page) => expect(new AtlasDriver(page).details).toBeVisible(),
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
  charts: CHARTS.map((chart) => ({ name: chart, link: `desk=charts:${chart}`, reach: desk })),
  tables: TABLES.map((table) => ({
    name: table,
    link: `desk=tables:${table}`,
    reach: async (page: Page) => {
      await desk(page);
      await unfolded(page);
    },
  })),
  analyses: [
    ...ANALYSES.map((analysis) => ({
      name: analysis,
      link: `desk=analysis:${analysis}&analysis=${analysis}`,
      reach: desk,
    })),
    { name: 'a table of one’s own, none yet', link: 'desk=own-data' },
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
    { name: 'a scene', link: 'story=from-1-to-165:2' },
    {
      name: 'a scene with a chart, in large type',
      link: 'story=from-1-to-165:6',
      reach: async (page) => {
        const story = new StoryDriver(page);
        await expect(story.chart).toBeVisible();
        await story.toggleLarge();
      },
    },
    { name: 'the last scene', link: 'story=three-to-one:12' },
  ],
  lessons: [
    ...['reading-a-map-of-batches', 'belts-and-stages'].flatMap((id) =>
      [1, 2, 3, 4, 5, 6, 9, 10].map((step) => ({
        name: `${id}, ${step}`,
        link: `lesson=${id}:${step}`,
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
};

export async function openScreen(page: Page, { link, reach }: Screen, look: string): Promise<void> {
  await new AtlasDriver(page).open(`?${look}&${link}`);
  await reach?.(page);
}

/** Changes the language and theme of a screen as it stands: its address becomes another, as by the browser's "back". */
export async function turnTo(page: Page, look: string): Promise<void> {
  await page.evaluate((parameters) => {
    const address = new URL(location.href);
    for (const [name, value] of new URLSearchParams(parameters))
      address.searchParams.set(name, value);
    history.replaceState(history.state, '', address);
    window.dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
  }, look);
  const { lang = '', theme = '' } = Object.fromEntries(new URLSearchParams(look));
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}
