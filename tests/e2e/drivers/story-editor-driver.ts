import type { Page } from '@playwright/test';
import { WorkEditorDriver } from './work-editor-driver.ts';

/** The editor in which a person writes a story. */
export class StoryEditorDriver extends WorkEditorDriver {
  constructor(page: Page) {
    super(page, {
      panel: /^(Your story|我的故事)$/,
      write: /^(Write a story|自己写一个故事)/,
      capture: /^(Capture this view as a scene|把当前画面收为一幕)$/,
      copy: /^(Start from a copy|从现成故事改起)$/,
    });
  }
}
