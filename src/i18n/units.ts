/** How a unit of `indicators.csv` is said; `#` stands for the number. */
export interface UnitWords {
  /** Two forms, split by a bar, where one thing is said otherwise than several. */
  readonly en: string;
  readonly zh: string;
  /** What one unit counts; English writes the number out by it, Chinese keeps 万 and 亿. */
  readonly scale?: number;
  /** Money is written short in English: bn, m. */
  readonly isMoney?: boolean;
}

function money(scale: number, en: string, zh: string): UnitWords {
  return { en, zh, scale, isMoney: true };
}

/** Every unit that an indicator may have. */
export const UNITS: Readonly<Record<string, UnitWords>> = {
  'CNY trillion': money(1e12, 'CNY #', '# 万亿元'),
  'CNY 100m': money(1e8, 'CNY #', '# 亿元'),
  'CNY 10k': money(1e4, 'CNY #', '# 万元'),
  'CNY 10k per year': money(1e4, 'CNY # a year', '每年 # 万元'),
  'USD trillion': money(1e12, 'USD #', '# 万亿美元'),
  'USD 100m': money(1e8, 'USD #', '# 亿美元'),
  'USD 10k': money(1e4, 'USD #', '# 万美元'),
  'USD per piece': { en: 'USD # each', zh: '每件 # 美元' },
  'EUR 100m': money(1e8, 'EUR #', '# 亿欧元'),
  percent: { en: '#%', zh: '#%' },
  'percentage points': { en: '# percentage point|# percentage points', zh: '# 个百分点' },
  ratio: { en: '#', zh: '#' },
  times: { en: '# time|# times', zh: '# 倍' },
  rank: { en: 'no. #', zh: '第 # 位' },
  'in 10': { en: '# in 10', zh: '每十个中 # 个' },
  years: { en: '# year|# years', zh: '# 年' },
  months: { en: '# month|# months', zh: '# 个月' },
  weeks: { en: '# week|# weeks', zh: '# 周' },
  days: { en: '# day|# days', zh: '# 天' },
  'working days': { en: '# working day|# working days', zh: '# 个工作日' },
  hours: { en: '# hour|# hours', zh: '# 小时' },
  terms: { en: '# term|# terms', zh: '# 个学期' },
  firms: { en: '# firm|# firms', zh: '# 家企业' },
  'firms per year': { en: '# firms a year', zh: '每年 # 家企业' },
  people: { en: '# people', zh: '# 人' },
  'people a year': { en: '# people a year', zh: '每年 # 人' },
  '10k people': { en: '# people', zh: '# 万人', scale: 1e4 },
  '10k units': { en: '# units', zh: '# 万台', scale: 1e4 },
  '100m pieces': { en: '# pieces', zh: '# 亿件', scale: 1e8 },
  '100m records a day': { en: '# records a day', zh: '每天 # 亿条', scale: 1e8 },
  pieces: { en: '# piece|# pieces', zh: '# 件' },
  'parcels a second': { en: '# parcels a second', zh: '每秒 # 件' },
  'units per 100 m2': { en: '# unit per 100 m²|# units per 100 m²', zh: '每百平方米 # 台' },
  'applications per post': { en: '# applications per post', zh: '每岗 # 份申请' },
  m: { en: '# m', zh: '# 米' },
  m2: { en: '# m²', zh: '# 平方米' },
  Gbps: { en: '# Gbps', zh: '# Gbps' },
  countries: { en: '# country|# countries', zh: '# 个国家' },
  'countries and regions': { en: '# countries and regions', zh: '# 个国家和地区' },
  provinces: { en: '# province|# provinces', zh: '# 个省份' },
  cities: { en: '# city|# cities', zh: '# 个城市' },
  zones: { en: '# zone|# zones', zh: '# 个综试区' },
  belts: { en: '# belt|# belts', zh: '# 条产业带' },
  parks: { en: '# park|# parks', zh: '# 个园区' },
  bases: { en: '# base|# bases', zh: '# 个基地' },
  warehouses: { en: '# warehouse|# warehouses', zh: '# 个海外仓' },
  routes: { en: '# route|# routes', zh: '# 条航线' },
  pavilions: { en: '# pavilion|# pavilions', zh: '# 个国家馆' },
  universities: { en: '# university|# universities', zh: '# 所高校' },
  colleges: { en: '# college|# colleges', zh: '# 所院校' },
  courses: { en: '# course|# courses', zh: '# 门课程' },
  industries: { en: '# industry|# industries', zh: '# 个产业' },
  brands: { en: '# brand|# brands', zh: '# 个品牌' },
  products: { en: '# product|# products', zh: '# 款产品' },
  categories: { en: '# category|# categories', zh: '# 类' },
  trademarks: { en: '# trademark|# trademarks', zh: '# 个商标' },
  standards: { en: '# standard|# standards', zh: '# 项标准' },
  levels: { en: '# level|# levels', zh: '# 个等级' },
  measures: { en: '# measure|# measures', zh: '# 项措施' },
  functions: { en: '# function|# functions', zh: '# 项功能' },
  pilots: { en: '# pilot|# pilots', zh: '# 个试点' },
  projects: { en: '# project|# projects', zh: '# 个项目' },
  items: { en: '# item|# items', zh: '# 项' },
};
