import type { Language } from '../view/view-state.ts';

const en = {
  heading: 'One HTML file',
  about:
    'The atlas in one file that opens by double click in any browser of 2023 or newer, with no network: map, clock, tables, sources and stories are inside. It draws the schematic map; the WebGL map is not in it.',
  alreadyInside:
    'You are looking at such a file. Copy it as it is; it asks for nothing beside itself.',
  what: 'What goes in',
  atlas: 'The whole atlas, opening at the present view',
  story: (title: string) => `The story “${title}”, with the atlas around it`,
  language: 'It opens in',
  languages: { en: 'English', 'zh-CN': '中文' } satisfies Record<Language, string>,
  languageNote: 'Both languages are inside; a reader can switch.',
  save: 'Save the file',
  making: 'Making the file …',
  saved: (name: string, megabytes: string) => `${name} was made: ${megabytes} MB.`,
  failed: (file: string, reason: string) => `The file could not be made: ${file}: ${reason}.`,
  noStories: 'The list of stories did not arrive, so only the whole atlas can be chosen.',
  reason: {
    unreachable: 'it did not arrive; with a network, try again',
    status: 'the server does not have it',
    malformed: 'it arrived cut off or damaged',
    schema: 'it holds something unexpected',
  },
};

export type SingleFileWords = typeof en;

const zhCn: SingleFileWords = {
  heading: '单个 HTML 文件',
  about:
    '把整部图集存成一个文件，用 2023 年以后的任何浏览器双击即可打开，无需联网：地图、时间轴、数据表、出处和故事都在其中。文件中绘制的是示意图，不含 WebGL 地图。',
  alreadyInside: '您正在看的就是这样一个文件。直接复制即可，它不依赖任何其他文件。',
  what: '包含的内容',
  atlas: '整部图集，打开时显示当前视图',
  story: (title) => `故事“${title}”，连同图集本身`,
  language: '打开时的语言',
  languages: { en: 'English', 'zh-CN': '中文' },
  languageNote: '两种语言都在文件里，读者可以切换。',
  save: '保存文件',
  making: '正在生成文件……',
  saved: (name, megabytes) => `已生成 ${name}（${megabytes} MB）。`,
  failed: (file, reason) => `未能生成文件：${file} ${reason}。`,
  noStories: '故事目录没有送达，因此只能选择整部图集。',
  reason: {
    unreachable: '没有送达，请联网后重试',
    status: '在服务器上找不到',
    malformed: '不完整或已损坏',
    schema: '含有意料之外的内容',
  },
};

/** The words of the dialog that makes the atlas in one file. */
export function singleFileWordsOf(language: Language): SingleFileWords {
  return language === 'en' ? en : zhCn;
}
