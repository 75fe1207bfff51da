import type { Language } from '../view/view-state.ts';

// What only the charts of the desk say; the words arrive with them.
const en = {
  chooser: 'Chart',
  pages: {
    'zones-over-time': 'Pilot zones over time',
    provinces: 'Provinces by number of zones',
    national: 'National series',
    gap: 'East against central and west',
    destinations: 'Top export destinations',
    belts: 'Belts by category and province',
    evaluations: 'Top tier of the evaluation',
    cities: 'Suqian, Hangzhou and Shenzhen',
  },
  asTable: 'As a table',
  asChart: 'As a chart',
  save: 'Save as SVG',
  sources: 'Sources',
  reading: 'What is counted, and cautions',
  hint: 'Arrow keys go from mark to mark.',
  hintFilter:
    'Press a mark to see it alone, further ones to add them, and a pressed one to take it out again.',
  hintSelect: 'Press a name to read about it.',
  hintMetric: 'Press a metric to fill the map with it.',
  hintBrush:
    'Drag over the chart to choose a span of dates; by keyboard, the two handles and date fields of the timeline do the same.',
  noDataYet: 'No data yet at this date.',
  nothingPasses: 'Nothing passes the filters at this date.',
  nothingToDate: 'No zone approved yet at this date.',
  until: (date: string) => `At ${date}`,
  between: (from: string, to: string) => `${from} to ${to}`,
  everyDate: 'The documents give belts no date: shown at every date',
  years: (years: string) => `Lists of ${years}`,
  column: {
    date: 'Date',
    batch: 'Batch',
    isNew: 'New',
    total: 'Total so far',
    rank: 'Rank',
    province: 'Province',
    region: 'Region',
    zones: 'Zones',
    indicator: 'Indicator',
    period: 'Period',
    value: 'Value',
    ratio: 'East ÷ central and west',
    better: 'Better is',
    category: 'Category',
    belts: 'Belts',
    year: 'Year',
    order: 'Listed as no.',
    name: 'Name',
    source: 'Source',
    city: 'City',
    products: 'Products',
  },
  unit: {
    zones: 'Number of zones',
    belts: 'Number of belts',
    order: 'Order in the list',
    own: 'Each row in its own unit',
    ratio: 'East ÷ central and west, logarithmic scale',
  },
  switches: {
    grouping: 'Group by',
    groupingName: { batch: 'Batch', region: 'Region' },
    counting: 'Show',
    countingName: { cumulative: 'All so far', stacked: 'New at each approval' },
    theme: 'Series',
    themeName: {
      amounts: 'Trade, exports, imports',
      growth: 'Growth',
      share: 'Shares',
      market: 'Market size (an estimate)',
    },
    measure: 'Show',
    measureName: { values: 'Values', ratios: 'Ratios' },
  },
  zones: {
    stepMark: (group: string, count: number, date: string) =>
      `${group}, ${date}: ${count} ${count === 1 ? 'zone' : 'zones'}`,
    areaMark: (group: string, count: number) =>
      `${group}: ${count} ${count === 1 ? 'zone' : 'zones'} so far`,
    remark: 'A step is a day on which the State Council approved zones.',
  },
  provinces: {
    mark: (rank: number, name: string, count: number) =>
      `${rank}. ${name}: ${count} ${count === 1 ? 'zone' : 'zones'}`,
    remark: 'Provinces with as many zones share a rank. Colours are the batches.',
  },
  national: {
    remark:
      'Each definition has a panel and a scale of its own, each document a line of its own. Hollow: derived by the atlas. Diamond: a part of a year, not joined. Targets and forecasts are left out.',
    panelNone: 'No figure by this date',
    mark: (indicator: string, period: string, value: string, source: string) =>
      `${indicator}, ${period}: ${value} (${source})`,
  },
  gap: {
    lessIsBetter: 'less is better',
    moreIsBetter: 'more is better',
    less: 'less',
    more: 'more',
    mark: (part: string, metric: string, value: string) => `${part}, ${metric}: ${value}`,
    ratioMark: (metric: string, ratio: string, note: string) =>
      `${metric}: the east has ${ratio} times the value of central and west (${note})`,
    times: (ratio: string) => `${ratio}×`,
    eastMore: 'east has more →',
    eastLess: '← east has less',
    remark:
      'One paper’s table; it leaves the northeast out and does not list the provinces of either part. Bars of two metrics do not compare.',
    ratioRemark:
      'Right of 1 the east has the larger value. For time and vacancies less is better, so the east is ahead there too where its bar points left.',
  },
  rank: {
    mark: (name: string, list: string) => `${name}: ${list}`,
    at: (year: number, order: number) => `no. ${order} in ${year}`,
    yearMark: (year: number) => `Only zones in the top tier of ${year}`,
    destinationsRemark:
      'The order in which one table lists ten countries and regions, with no amounts. Not listed does not mean zero, and the coverage may have changed between years.',
    tiersRemark:
      'The order is that of the document’s list, which is no rank. A dashed line skips a year. Colours are the batches.',
  },
  belts: {
    mark: (category: string, province: string, count: number, products: string) =>
      `${category}, ${province}: ${count} ${count === 1 ? 'belt' : 'belts'} (${products})`,
    several: 'Several provinces',
    severalShort: 'Several',
    rowMark: (name: string, count: number) => `${name}: ${count} ${count === 1 ? 'belt' : 'belts'}`,
    remark:
      'The documents name a selection of belts: an empty cell is one that they do not name. Some are only planned.',
  },
  cities: {
    alike: 'Counted alike by the atlas',
    sinceApproval: 'Years since approval of the zone',
    topTier: 'Years in the top tier of the evaluation (2021 on)',
    belts: 'Belts that the documents name (no date)',
    comparable: 'Figures of one definition and like periods',
    noComparable:
      'The documents give no figure of two of these cities by one definition and for periods of one length.',
    apart: 'Figures that do not compare',
    none: 'no figure in the documents',
    noneYet: 'no figure yet at this date',
    notYet: 'not yet approved',
    remark: 'Only what is counted alike is drawn as bars; the rest stands as it is said.',
    topic: {
      trade: 'Trade',
      growth: 'Growth',
      firms: 'Firms',
      warehouses: 'Overseas warehouses',
      industries: 'Digital and emerging industries',
    },
    reason: {
      trade:
        'Shenzhen’s figure is exports plus imports of one year or quarter, Hangzhou’s a sum over the ten years of its zone, and Suqian’s are transactions or orders whose scope is not said.',
      growth:
        'Growth of transactions in Suqian and of exports plus imports in Shenzhen, for other parts of other years.',
      firms:
        'All cross-border firms as the city counts them in Hangzhou; only those on the zone’s platform, or all e-commerce firms with domestic ones, in Suqian.',
      warehouses: 'Suqian’s are given by floor area, Shenzhen’s by number.',
      industries:
        'Core digital industries in Hangzhou and strategic emerging industries in Shenzhen are two different groups of industries.',
    },
    mark: (city: string, what: string, value: string) => `${city}, ${what}: ${value}`,
  },
};

type ChartWords = typeof en;

const zhCn: ChartWords = {
  chooser: '图表',
  pages: {
    'zones-over-time': '综试区逐批增长',
    provinces: '各省综试区数量排名',
    national: '全国序列',
    gap: '东部与中西部对比',
    destinations: '主要出口目的地',
    belts: '产业带：类别与省份',
    evaluations: '年度评估第一档',
    cities: '宿迁、杭州、深圳',
  },
  asTable: '看表格',
  asChart: '看图表',
  save: '存为 SVG',
  sources: '来源',
  reading: '口径与注意事项',
  hint: '方向键在图形之间移动。',
  hintFilter: '点选一项即只看该项，再点其他项可加入，再点已选项则取消。',
  hintSelect: '点名称可看详情。',
  hintMetric: '点指标即以该指标填充地图。',
  hintBrush: '在图上拖动可选定一段日期；用键盘时，时间轴的两个滑块和日期框作用相同。',
  noDataYet: '此日期尚无数据。',
  nothingPasses: '此日期没有符合筛选条件的内容。',
  nothingToDate: '此日期尚无综试区获批。',
  until: (date) => `截至${date}`,
  between: (from, to) => `${from}至${to}`,
  everyDate: '文献未给出产业带的年份，任何日期都显示',
  years: (years) => `${years}名单`,
  column: {
    date: '日期',
    batch: '批次',
    isNew: '新增',
    total: '累计',
    rank: '名次',
    province: '省份',
    region: '地区',
    zones: '综试区',
    indicator: '指标',
    period: '时段',
    value: '数值',
    ratio: '东部÷中西部',
    better: '何者为优',
    category: '类别',
    belts: '产业带',
    year: '年份',
    order: '列出次序',
    name: '名称',
    source: '来源',
    city: '城市',
    products: '产品',
  },
  unit: {
    zones: '综试区数量（个）',
    belts: '产业带数量（条）',
    order: '名单中的次序',
    own: '各行单位不同',
    ratio: '东部÷中西部，对数刻度',
  },
  switches: {
    grouping: '分组',
    groupingName: { batch: '批次', region: '地区' },
    counting: '显示',
    countingName: { cumulative: '累计', stacked: '每次新增' },
    theme: '序列',
    themeName: {
      amounts: '进出口、出口、进口',
      growth: '增速',
      share: '占比',
      market: '市场规模（估算）',
    },
    measure: '显示',
    measureName: { values: '数值', ratios: '比值' },
  },
  zones: {
    stepMark: (group, count, date) => `${group}，${date}：${count} 个综试区`,
    areaMark: (group, count) => `${group}：累计 ${count} 个综试区`,
    remark: '每一级台阶是国务院批复设立综试区的日期。',
  },
  provinces: {
    mark: (rank, name, count) => `第 ${rank} 位 ${name}：${count} 个综试区`,
    remark: '数量相同的省份名次并列。颜色表示批次。',
  },
  national: {
    remark:
      '每种口径单独成图、各用刻度，每份文献各成一线。空心点为图集推算；菱形只涵盖部分年份，不连线。目标与预测不画入。',
    panelNone: '此日期尚无数据',
    mark: (indicator, period, value, source) => `${indicator}，${period}：${value}（${source}）`,
  },
  gap: {
    lessIsBetter: '越低越好',
    moreIsBetter: '越高越好',
    less: '低',
    more: '高',
    mark: (part, metric, value) => `${part}，${metric}：${value}`,
    ratioMark: (metric, ratio, note) => `${metric}：东部为中西部的 ${ratio} 倍（${note}）`,
    times: (ratio) => `${ratio} 倍`,
    eastMore: '东部较高 →',
    eastLess: '← 东部较低',
    remark:
      '出自同一篇论文的表格，未列东北，也未列明两部分各含哪些省份。不同指标的条形不可相互比较。',
    ratioRemark:
      '1 的右侧表示东部数值较高。时长与空缺率越低越好，因此这两项条形偏左时，仍是东部占优。',
  },
  rank: {
    mark: (name, list) => `${name}：${list}`,
    at: (year, order) => `${year} 年第 ${order} 位`,
    yearMark: (year) => `只看 ${year} 年第一档的综试区`,
    destinationsRemark:
      '同一张表中十个国家和地区的列出次序，没有金额。未列入不等于为零，各年范围可能有变。',
    tiersRemark: '次序是文献列出的先后，并非名次。虚线表示中间隔了一年。颜色表示批次。',
  },
  belts: {
    mark: (category, province, count, products) =>
      `${category}，${province}：${count} 条产业带（${products}）`,
    several: '跨省',
    severalShort: '跨省',
    rowMark: (name, count) => `${name}：${count} 条产业带`,
    remark: '文献只列出部分产业带，空格表示文献没有提到。其中少数仍在规划。',
  },
  cities: {
    alike: '图集按同一规则清点',
    sinceApproval: '综试区获批至今的年数',
    topTier: '列入年度评估第一档的次数（2021 年起）',
    belts: '文献提到的产业带（无年份）',
    comparable: '口径相同、时段长度相同的数据',
    noComparable: '文献中没有一项数据是其中两个城市口径相同、时段长度也相同的。',
    apart: '不能相互比较的数据',
    none: '文献没有数据',
    noneYet: '此日期尚无数据',
    notYet: '尚未获批',
    remark: '只有按同一规则清点的才画成条形，其余照文献原样列出。',
    topic: {
      trade: '交易规模',
      growth: '增速',
      firms: '企业数量',
      warehouses: '海外仓',
      industries: '数字与新兴产业',
    },
    reason: {
      trade:
        '深圳是一年或一季度的进出口额，杭州是综试区十年累计，宿迁是交易额或订单额，范围没有说明。',
      growth: '宿迁是交易额增速，深圳是进出口增速，时段和年份也不同。',
      firms:
        '杭州是全市自行统计的跨境电商企业；宿迁是综试区平台注册企业，或含内贸在内的全部电商企业。',
      warehouses: '宿迁按面积，深圳按个数。',
      industries: '杭州是数字经济核心产业，深圳是战略性新兴产业，两者是不同的产业口径。',
    },
    mark: (city, what, value) => `${city}，${what}：${value}`,
  },
};

export type { ChartWords };

/** The words of the charts. */
export function chartWordsOf(language: Language): ChartWords {
  return language === 'zh-CN' ? zhCn : en;
}
