import type { Locator, Page } from '@playwright/test';
import { WorkEditorDriver } from './work-editor-driver.ts';

/** The editor in which a teacher writes a lesson. */
export class LessonEditorDriver extends WorkEditorDriver {
  constructor(page: Page) {
    super(page, {
      panel: /^(Your lesson|我的课程)$/,
      write: /^(Write a lesson|自己写一门课程)/,
      capture: /^(Add this view as a step|把当前画面加为一步)$/,
      copy: /^(Start from a copy|从现成课程改起)$/,
    });
  }

  /** What is not right yet in the open step. */
  get problems(): Locator {
    return this.panel.locator('.part-form .lesson-problems li');
  }

  /** What the tables answer to the question of the open step. */
  get now(): Locator {
    return this.panel.locator('.question-form > .editor-now');
  }

  get prompt(): Locator {
    return this.panel.getByRole('textbox', { name: 'What is asked', exact: true });
  }

  /** Chooses in one of the lists that fold. */
  async set(label: string, option: string): Promise<void> {
    await this.panel
      .getByRole('combobox', { name: label, exact: true })
      .first()
      .selectOption({ label: option });
  }
}
