import type { Language } from '../view/view-state.ts';
import { editorEn } from './editor-en.ts';
import { editorZh } from './editor-zh.ts';

// What only the editor of stories says; the words arrive with it.
const en = {
  ...editorEn({ work: 'story', works: 'stories', part: 'scene' }),
  begin: {
    heading: 'A story is a row of views with something to say about each.',
    steps: [
      'Set the map as it should be seen: the date, the layers, where it looks.',
      'Press “Capture this view as a scene”, and write what it shows.',
      'Go on with the next. Then press “Play”.',
    ],
  },
  capture: 'Capture this view as a scene',
  play: 'Play',
  playFrom: 'Play from here',
  notes: 'Notes for the speaker',
  more: 'Time, chart, sources',
  seconds: 'Seconds when played',
};

export type StoryEditorWords = typeof en;

const zh: StoryEditorWords = {
  ...editorZh({ work: '故事', measure: '个', part: '幕' }),
  begin: {
    heading: '故事就是一连串画面，每一幕都有话要说。',
    steps: [
      '先把地图调好：日期、图层、看哪里。',
      '点“把当前画面收为一幕”，写下它说明了什么。',
      '接着做下一幕，最后点“播放”。',
    ],
  },
  capture: '把当前画面收为一幕',
  play: '播放',
  playFrom: '从这里播放',
  notes: '讲稿（只给讲者看）',
  more: '时长、图表、出处',
  seconds: '播放时停留（秒）',
};

/** The words of the editor of stories. */
export function storyEditorWordsOf(language: Language): StoryEditorWords {
  return language === 'zh-CN' ? zh : en;
}
