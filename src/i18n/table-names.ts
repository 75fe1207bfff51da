import type { TableName } from '../domain/dataset.ts';
import type { Language } from '../view/view-state.ts';

type TableNames = Readonly<Record<TableName, string>>;

const en: TableNames = {
  sources: 'Documents',
  places: 'Places',
  regions: 'Provinces and regions',
  zones: 'Pilot zones',
  evaluations: 'Yearly evaluations',
  categories: 'Categories of products',
  belts: 'Industrial belts',
  corridors: 'Logistics corridors',
  indicators: 'Indicators',
  observations: 'Figures',
  notes: 'Notes',
  cases: 'Case studies',
};

const zhCn: TableNames = {
  sources: '文献',
  places: '地点',
  regions: '省份与地区',
  zones: '综试区',
  evaluations: '年度评估',
  categories: '产品类别',
  belts: '产业带',
  corridors: '物流通道',
  indicators: '指标',
  observations: '数据',
  notes: '说明',
  cases: '案例',
};

/** What the tables are called, in the tables and in the downloads. */
export function tableNamesOf(language: Language): TableNames {
  return language === 'zh-CN' ? zhCn : en;
}
