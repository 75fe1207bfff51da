import type { FrameLocator, Locator, Page } from '@playwright/test';
import { TakeAwayDriver } from './take-away-driver.ts';

/** The dialog that makes packages, files and papers for a course. */
export class CourseDialogDriver extends TakeAwayDriver {
  async open(): Promise<void> {
    await this.openFromMenu(/^(For a course|用于课程)/);
  }

  async set(label: string, option: string | RegExp): Promise<void> {
    const field = this.dialog.getByRole('combobox', { name: label, exact: true });
    const value = await field.locator('option', { hasText: option }).first().getAttribute('value');
    await field.selectOption(value);
  }
}

/** A lesson as a student has it, in a page or in the frame of a course system. */
export class LessonDriver {
  private readonly root: Page | FrameLocator;

  constructor(root: Page | FrameLocator) {
    this.root = root;
  }

  get panel(): Locator {
    return this.root.getByRole('region', { name: /^(Lesson|课程)$/ });
  }

  /** How the lesson stands with its course. */
  get course(): Locator {
    return this.root.locator('.course-note');
  }

  get place(): Locator {
    return this.panel.locator('.story-place');
  }

  async goTo(step: number): Promise<void> {
    await this.panel.getByRole('button', { name: new RegExp(`^${step}\\. `) }).click();
  }

  async pick(name: string): Promise<void> {
    await this.panel.locator('.lesson-list-fold summary').click();
    await this.panel.getByRole('searchbox').fill(name);
    await this.panel.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check();
  }

  async enterDate(date: string): Promise<void> {
    await this.panel.locator('input[type="date"]').fill(date);
  }

  async check(): Promise<void> {
    await this.panel.getByRole('button', { name: /^(Check|检查)/ }).click();
  }
}
