import type { EmbedOptionName } from './embed-options.ts';

interface Note {
  readonly en: string;
  readonly zh: string;
}

/** What each parameter of an embed does, for the dialog and the documentation. */
export const OPTION_NOTES: Readonly<Record<EmbedOptionName, Note>> = {
  controls: {
    en: 'What there is to press: the clock and the zoom, the whole timeline in place of the clock, or nothing but a pause while the map moves.',
    zh: '可用的控件：few 为时钟与缩放，all 以完整时间轴代替时钟，none 不显示控件，仅在地图变动时显示暂停按钮。',
  },
  legend: {
    en: 'The legend of the layers, folded where the frame is narrow.',
    zh: '各图层的图例；框架较窄时默认折叠。',
  },
  interaction: {
    en: 'What a hand can do on the map: move it and select, only point at it, or nothing.',
    zh: '在地图上可做的操作：all 可移动与选取，hover 仅显示悬停提示，none 不响应。',
  },
  play: {
    en: 'The clock, or the story, runs as soon as it is there; not for readers who prefer less motion.',
    zh: '载入后时钟（或故事）自动播放；读者偏好减少动态效果时不播放。',
  },
  story: {
    en: 'A story in the frame: its id, or id and scene as in links, `from-1-to-165:3`.',
    zh: '在框架中讲述一则故事：填写其标识，或与链接一样写成“标识:幕次”，如 `from-1-to-165:3`。',
  },
  scene: {
    en: 'The scene that the story begins with, counted from 1, where `story` names none.',
    zh: '故事从第几幕开始（自 1 起），仅在 `story` 未注明幕次时有效。',
  },
  lesson: {
    en: 'A lesson in the frame: its id, or id and step as in links.',
    zh: '在框架中进行一节练习课：填写其标识，或与链接一样写成“标识:步骤”。',
  },
  parent: {
    en: 'The origin of the page around the frame, `https://example.org`: only its messages are heard. `null` for a page from a file or in a sandbox.',
    zh: '外层页面的来源，如 `https://example.org`：框架只接受它发来的消息。从本地文件打开或处于沙箱中的页面写 `null`。',
  },
};
