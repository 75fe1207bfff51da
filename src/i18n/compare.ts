import type { Compare, Language } from '../view/view-state.ts';

const en = {
  heading: 'Compare two pictures',
  intro:
    'The second picture is the same view but for one thing. Both move with one camera; what the first filters, the second filters too.',
  what: 'Compare',
  whatName: {
    none: 'nothing',
    date: 'two dates',
    region: 'two regions',
    layers: 'two sets of layers',
  } satisfies Record<Compare['what'] | 'none', string>,
  layout: 'Layout',
  layoutName: { side: 'side by side', swipe: 'swipe line' } satisfies Record<
    Compare['layout'],
    string
  >,
  first: 'First picture',
  second: 'Second picture',
  firstDate: 'its date is the clock’s',
  date: 'Date of the second picture',
  dateRange: (from: string, to: string) => `A date from ${from} to ${to}, as YYYY-MM-DD.`,
  batch: (batch: number, date: string) => `batch ${batch} (${date})`,
  orBatch: 'or the day of',
  swipe: 'Swipe line: share of the first picture',
  noLayer: 'no layer',
  differences: 'The difference in numbers',
  counted: 'What is counted has passed the filters of its picture.',
  column: { what: 'What', difference: 'Difference' },
  row: {
    zones: 'Pilot zones',
    provincesWithZone: 'Provinces with a zone',
    topTier: 'Zones ever in the top tier so far',
    belts: 'Belts (the documents give them no date)',
    corridors: 'Corridors',
  },
  zonesIn: (region: string) => `Zones: ${region}`,
  corridorsBy: (mode: string) => `Corridors: ${mode}`,
  onlyIn: (which: string, count: number) =>
    `Only in ${which}: ${count} ${count === 1 ? 'zone' : 'zones'}`,
  noZones: 'Both pictures have the same zones.',
  figures: 'National figures at the two dates',
  figuresHint:
    'The newest whole year of each series that had ended by each date; one definition and one document a row.',
  noFigures: 'No national series has a whole year at either date that the other has not.',
  year: (year: string) => year,
};

export type CompareMessages = typeof en;

const zhCn: CompareMessages = {
  heading: '比较两幅图',
  intro: '第二幅图与当前视图只差一项。两幅图共用一个镜头，第一幅的筛选对第二幅同样有效。',
  what: '比较',
  whatName: { none: '不比较', date: '两个日期', region: '两个地区', layers: '两组图层' },
  layout: '版式',
  layoutName: { side: '左右并列', swipe: '卷帘' },
  first: '第一幅',
  second: '第二幅',
  firstDate: '日期随时间轴',
  date: '第二幅的日期',
  dateRange: (from, to) => `请填 ${from} 至 ${to} 之间的日期，格式为 YYYY-MM-DD。`,
  batch: (batch, date) => `第 ${batch} 批（${date}）`,
  orBatch: '或取某批获批之日',
  swipe: '卷帘位置：第一幅所占比例',
  noLayer: '无图层',
  differences: '差别（数字）',
  counted: '各数只计通过该图筛选的对象。',
  column: { what: '项目', difference: '相差' },
  row: {
    zones: '综试区',
    provincesWithZone: '有综试区的省份',
    topTier: '至今曾列考核第一档的综试区',
    belts: '产业带（文献未注明起始日期）',
    corridors: '通道',
  },
  zonesIn: (region) => `综试区：${region}`,
  corridorsBy: (mode) => `通道：${mode}`,
  onlyIn: (which, count) => `仅见于${which}：${count} 个综试区`,
  noZones: '两幅图的综试区相同。',
  figures: '两个日期的全国数据',
  figuresHint: '取各序列截至该日期已结束的最近一个完整年度；每行同一口径、同一文献。',
  noFigures: '没有哪条全国序列在两个日期之间多出完整年度的数据。',
  year: (year) => `${year} 年`,
};

/** What the comparison says; it arrives with it. */
export function compareWordsOf(language: Language): CompareMessages {
  return language === 'en' ? en : zhCn;
}
