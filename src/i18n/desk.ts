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
    download: 'Data …',
    cite: 'Citation …',
  },
  close: 'Close the research desk',
  loadFailed: 'This part of the desk could not be loaded. The rest of the atlas goes on.',
  tryAgain: 'Try again',
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
    download: '数据……',
    cite: '引用格式……',
  },
  close: '关闭研究台',
  loadFailed: '研究台的这一部分没能载入，其余部分照常使用。',
  tryAgain: '重试',
};

/** What the frame of the research desk says; it arrives with the desk. */
export function deskWordsOf(language: Language): DeskMessages {
  return language === 'en' ? en : zhCn;
}
