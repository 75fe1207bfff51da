import type { Page } from '@playwright/test';
import { CourseDialogDriver } from '../drivers/course-driver.ts';
import { FigureDriver } from '../drivers/figure-driver.ts';
import { LessonEditorDriver } from '../drivers/lesson-editor-driver.ts';
import { OwnTableDriver } from '../drivers/own-table-driver.ts';
import { StoryEditorDriver } from '../drivers/story-editor-driver.ts';
import { StoryExportDriver } from '../drivers/story-export-driver.ts';
import { TakeAwayDriver } from '../drivers/take-away-driver.ts';
import type { FaultScene } from './fault-scenes.ts';

/** A scene in which something is made: what that takes is asked for when it is begun, and not before. */
export interface MakingScene extends FaultScene {
  /** Leads to what is pressed. */
  readonly reach: (page: Page) => Promise<unknown>;
  /** Presses it; can be done again. */
  readonly make: (page: Page) => Promise<unknown>;
}

const scene = (
  name: string,
  parts: Omit<MakingScene, 'name' | 'link' | 'act'> & { readonly link?: string },
): MakingScene => ({
  link: '?lang=en',
  ...parts,
  name,
  act: async (page) => {
    await parts.reach(page);
    await parts.make(page);
  },
});

const saved = (page: Page) => page.getByRole('dialog').getByText(/^Saved as|^\S+ was (made|saved)/);

const pressed = (name: string | RegExp) => (page: Page) =>
  page.getByRole('dialog').getByRole('button', { name }).click();

const slides = (format: string): MakingScene =>
  scene(`slides as ${format}`, {
    reach: async (page) => {
      const dialog = new StoryExportDriver(page, 'slides');
      await dialog.open();
      await dialog.choose('format', format);
    },
    make: (page) => new StoryExportDriver(page, 'slides').makeButton.click(),
    goal: saved,
  });

const video = (format: string): MakingScene =>
  scene(`video as ${format}`, {
    reach: async (page) => {
      const dialog = new StoryExportDriver(page, 'video');
      await dialog.open();
      await dialog.choose('format', format);
      await dialog.choose('size', '320x180');
      await dialog.setLength('2');
    },
    make: (page) =>
      new StoryExportDriver(page, 'video').makeButton
        .and(page.locator('[aria-disabled="false"]'))
        .click(),
    goal: saved,
  });

const course = (product: RegExp): MakingScene =>
  scene(`for a course ${product.source}`, {
    reach: async (page) => {
      const dialog = new CourseDialogDriver(page);
      await dialog.open();
      await dialog.set('As', product);
    },
    make: pressed(/^Save (the file|as PDF)$/),
    goal: saved,
  });

const figure = (format: string): MakingScene =>
  scene(`figure as ${format}`, {
    reach: async (page) => {
      const dialog = new FigureDriver(page);
      await dialog.open();
      await dialog.waitUntilDetailed();
    },
    make: pressed(format),
    goal: saved,
  });

const ownTable = (name: string, content: string, mark: string): MakingScene =>
  scene(`a table of ${name}`, {
    link: '?lang=en&desk=own-data',
    reach: (page) => new OwnTableDriver(page).tool.getByText('Paste a table').waitFor(),
    make: (page) => new OwnTableDriver(page).bring(`${name}.csv`, content),
    goal: (page) => page.locator(`#map svg [data-mark^="${mark}"]`).first(),
  });

async function openStories(page: Page, entry: RegExp): Promise<void> {
  await page.getByText('Stories', { exact: true }).click();
  await page.getByRole('button', { name: entry }).waitFor();
}

/** What is made in the atlas and with it, each kind once. */
export const MAKING_SCENES: readonly MakingScene[] = [
  slides('pptx'),
  slides('handout2'),
  figure('PDF'),
  figure('PNG, 300 dpi'),
  course(/SCORM 1\.2/),
  course(/^Worksheet/),
  course(/^Key/),
  video('video'),
  video('gif'),
  scene('a workbook', {
    reach: (page) => new TakeAwayDriver(page).openDownloads(),
    make: pressed('Excel workbook (XLSX)'),
    goal: saved,
  }),
  scene('one file', {
    reach: (page) => new TakeAwayDriver(page).openSingleFile(),
    make: pressed('Save the file'),
    goal: saved,
  }),
  scene('a story of one’s own', {
    reach: (page) => openStories(page, /^Write a story/),
    make: (page) => page.getByRole('button', { name: /^Write a story/ }).click(),
    goal: (page) => new StoryEditorDriver(page).title,
  }),
  scene('a lesson of one’s own', {
    reach: (page) => openStories(page, /^Write a lesson/),
    make: (page) => page.getByRole('button', { name: /^Write a lesson/ }).click(),
    goal: (page) => new LessonEditorDriver(page).title,
  }),
  ownTable('provinces', '省份,额\n广东,64\n浙江,42\n', 'own-province-'),
  ownTable('counties', '区县,额\n义乌市,64\n慈溪市,42\n', 'own-county-'),
];
