import type { DeskTool, Language } from '../view/view-state.ts';

const en = {
  label: 'Research desk',
  tools: {
    charts: 'Charts',
    tables: 'Tables',
    analysis: 'Analysis',
    compare: 'Compare',
    'own-data': 'Own data',
  } satisfies Record<DeskTool, string>,
  takeAway: {
    figure: 'Figure for print …',
    slides: 'Slides …',
    video: 'Video …',
    download: 'Data …',
    cite: 'Citation …',
    embed: 'Embed in a page …',
    course: 'For a course …',
    single: 'One HTML file …',
  },
  close: 'Close the research desk',
};

export type DeskMessages = typeof en;

const zhCn: DeskMessages = {
  label: '研究台',
  tools: {
    charts: '图表',
    tables: '数据表',
    analysis: '分析',
    compare: '比较',
    'own-data': '自有数据',
  },
  takeAway: {
    figure: '印刷用图……',
    slides: '幻灯片……',
    video: '视频……',
    download: '数据……',
    cite: '引用格式……',
    embed: '嵌入网页……',
    course: '用于课程……',
    single: '单个 HTML 文件……',
  },
  close: '关闭研究台',
};

/** What the frame of the research desk says; it arrives with the desk. */
export function deskWordsOf(language: Language): DeskMessages {
  return language === 'en' ? en : zhCn;
}
