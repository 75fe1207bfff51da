import type { UnitLevel } from '../own-table/gazetteer.ts';
import type { OwnScale } from '../own-table/own-layer.ts';
import type { FoundType, GeometryFault, Problem, Remark } from '../own-table/problem.ts';
import type { OwnTableWords } from './own-table.ts';
import { type Words, wordsOf } from './words.ts';

const { formatNumber: n } = wordsOf('zh-CN');

function size(bytes: number): string {
  return bytes >= 1024 ** 3
    ? `${n(bytes / 1024 ** 3)} GB`
    : `${n(Math.round(bytes / 1024 ** 2))} MB`;
}

const FOUND: Record<FoundType, string> = {
  png: 'PNG 图片',
  jpeg: 'JPEG 图片',
  gif: 'GIF 图片',
  pdf: 'PDF 文件',
  zip: 'ZIP 压缩包，而不是 Excel 工作簿',
  gzip: 'gzip 压缩文件',
  'old-excel': '旧版 Excel 文件（.xls），请另存为 .xlsx',
  binary: '二进制文件',
};

const FAULTS: Record<GeometryFault, string> = {
  'not-a-feature': '没有几何字段，连空值也没有',
  'unknown-type': '的几何类型无法识别',
  'bad-coordinates': '的坐标不是数字',
  'ring-not-closed': '有一个环首尾不相接',
  'ring-too-short': '有一个环不足四个点',
  'line-too-short': '有一条线不足两个点',
  'out-of-range': '的坐标不是经纬度（可能是投影坐标，单位为米）',
};

function sayProblem(problem: Problem): string {
  switch (problem.kind) {
    case 'empty':
      return '文件是空的。';
    case 'no-rows':
      return '文件只有表头，没有数据行。';
    case 'too-large':
      return `文件有 ${size(problem.bytes)}，这类文件最多可读 ${size(problem.limit)}。`;
    case 'wrong-type':
      return `这是${FOUND[problem.found]}，不是表格。可以读取 CSV、TSV、XLSX、GeoJSON 和 TopoJSON。`;
    case 'unclosed-quote':
      return `第 ${n(problem.row)} 行的引号没有闭合。`;
    case 'too-many-columns':
      return `表格至少有 ${n(problem.count)} 列，最多可读 ${n(problem.limit)} 列。`;
    case 'too-many-rows':
      return `表格超过 ${n(problem.limit)} 行。`;
    case 'zip-damaged':
      return '工作簿已损坏或不完整，无法解压。';
    case 'zip-bomb':
      return `工作簿中的“${problem.part}”解压后超过 ${size(problem.limit)}，与其大小极不相称，因此没有解压。`;
    case 'not-a-workbook':
      return `这不是 Excel 工作簿：缺少“${problem.part}”。`;
    case 'sheet-empty':
      return `工作表“${problem.sheet}”是空的。`;
    case 'bad-xml':
      return `工作簿中的“${problem.part}”不是有效的 XML。`;
    case 'bad-json':
      return `文件不是有效的 JSON（${problem.detail}）。`;
    case 'not-geojson':
      return `文件是 JSON，但既不是 GeoJSON 也不是 TopoJSON（类型为“${problem.found}”）。`;
    case 'geometry':
      return `第 ${n(problem.feature)} 个要素${FAULTS[problem.fault]}：${problem.detail}。GeoJSON 须符合 RFC 7946。`;
    case 'crs':
      return `文件的坐标系是“${problem.name}”；GeoJSON（RFC 7946）只用 WGS 84 经纬度，请先转换。`;
    case 'topology':
      return 'TopoJSON 不完整：有图形引用了不存在的弧段，或缺少图形对象。';
    case 'no-gazetteer':
      return '地名表没能载入，无法按地名匹配。';
    case 'no-reader':
      return '读取表格所需的代码没能载入。请再选一次表格；若仍不行，请刷新页面。';
    case 'crashed':
      return `读取意外中断（${problem.detail || '可能是内存不足'}）。`;
  }
}

function sayRemark(remark: Remark, columnName: (column: number) => string): string {
  const rows = 'count' in remark ? `${n(remark.count)} 行` : '';
  switch (remark.kind) {
    case 'ragged':
      return `${rows}的单元格数与 ${n(remark.columns)} 列不符，首见于第 ${n(remark.row)} 行（${n(remark.cells)} 个）：缺的留空，多的略去。`;
    case 'not-finite':
      return `“${columnName(remark.column)}”有${rows}是 NaN、无穷或错误值，首见于第 ${n(remark.row)} 行，按无值处理。`;
    case 'not-numbers':
      return `“${columnName(remark.column)}”有${rows}不是数字，首见于第 ${n(remark.row)} 行，按无值处理。`;
    case 'formula':
      return `“${columnName(remark.column)}”有${rows}以公式符号开头，首见于第 ${n(remark.row)} 行：在这里和导出文件中都只作文本。`;
    case 'swapped-columns':
      return `无论表头怎么写，“${columnName(remark.longitude)}”里是经度，“${columnName(remark.latitude)}”里是纬度，已照此读取。`;
    case 'swapped-rows':
      return `${rows}的经纬度似乎颠倒，首见于第 ${n(remark.row)} 行。`;
    case 'no-position':
      return `${rows}没有有效位置，首见于第 ${n(remark.row)} 行。`;
    case 'many-categories':
      return `“${columnName(remark.column)}”有 ${n(remark.count)} 种不同文本：最常见的十二种各用一色，其余合为一色。`;
    case 'bad-characters':
      return `${rows}含有此编码无法识别的字符，首见于第 ${n(remark.row)} 行，请改选编码。`;
    case 'shapes-as-points':
      return `${n(remark.count)} 个线或面以其中心点表示。`;
    case 'made-headers':
      return '第一行全是数字，因此各列以编号命名。';
  }
}

const LEVELS: Record<UnitLevel, string> = {
  province: '省级',
  prefecture: '地级',
  county: '县级',
};

function figure(words: Words, value: number, scale: OwnScale): string {
  const isPercent = scale.kind === 'classes' && scale.isPercent;
  return `${words.formatNumber(value)}${isPercent ? '%' : ''}`;
}

export const zhOwnTable: OwnTableWords = {
  intro: '导入您自己的表格。表格只在此浏览器中读取，不会离开您的设备。',
  steps: {
    bring: '1. 导入表格',
    columns: '2. 核对各列',
    join: '3. 匹配地点',
    style: '4. 绘到地图上',
    look: '5. 查看数值',
  },
  choose: '选择文件……',
  drop: '或拖放到这里：CSV、TSV、Excel（XLSX）、GeoJSON、TopoJSON。',
  paste: '粘贴表格',
  pasteLabel: '带表头的表格文本',
  usePasted: '读取粘贴的内容',
  pastedName: '粘贴的表格',
  reading: (name) => `正在读取 ${name}……`,
  cancel: '取消',
  refused: (name) => `“${name}”无法读取。`,
  kept: '原有内容没有改变。',
  dismiss: '知道了',
  loaded: (rows, columns) => `${n(rows)} 行，${n(columns)} 列`,
  keeping: {
    kept: '保存在此浏览器中，直到您移除。',
    blocked: '没有保存：此浏览器不允许存储，关闭页面后表格即消失。离开之前，请存为文件。',
    full: '没有保存：浏览器的存储空间已满。表格还在页面上，先前保存的内容没有改变。请存为文件，或腾出空间后重试。',
    'changed-elsewhere':
      '没有保存：浏览器里存有另一张表格或另一套设置，来自另一个窗口或先前的访问。两边都没有被覆盖，请选择留下哪一份。',
    newer:
      '没有保存：浏览器里存有更新版地图集的表格，它保持原样。请重新载入本页以使用新版，或把这张表格存为文件，也可以改为留下这里的。',
  },
  newerKept: '浏览器里存有更新版地图集的表格，它保持原样。请重新载入本页以使用新版。',
  tryAgain: '重试',
  saveTable: '存为文件（CSV）',
  keepMine: '留下这里的',
  takeTheirs: '改用另一份',
  keepBoth: '把这份存为文件，改用另一份',
  remove: '移除表格',
  encoding: '编码',
  sheet: '工作表',
  preview: '前几行',
  column: '列',
  readAs: '读作',
  example: '首个值',
  roles: {
    place: '地点（代码或名称）',
    parent: '所属省份或城市',
    longitude: '经度（或起点经度）',
    latitude: '纬度（或起点纬度）',
    toLongitude: '终点经度',
    toLatitude: '终点纬度',
    date: '日期',
    number: '数值',
    text: '文本',
    none: '忽略',
  },
  level: '地点级别',
  levels: LEVELS,
  anyLevel: '不限',
  remarks: '须知',
  joined: (report, rows) =>
    report.kind === 'points'
      ? `${n(rows)} 行中有 ${n(report.joinedCount)} 行画为点。`
      : report.kind === 'corridors'
        ? `${n(rows)} 行中有 ${n(report.joinedCount)} 行画为从起点到终点的线。`
        : `${n(rows)} 行中有 ${n(report.joinedCount)} 行匹配到 ${n(report.unitCount)} 个${report.levels.map((level) => LEVELS[level]).join('、')}单位。`,
  joinsNothing: '没有一列是地名或坐标。请在上面指明，之后各行才能上图。',
  noProvinces:
    '省级界线没能载入，这些点不归入任何省份：按地区筛选时会全部隐去。改动此表单中任意一项即再试一次。',
  noGazetteer: '地名表没能载入，无法按地名匹配；点仍可绘制。',
  allJoined: '每一行都有位置。',
  unjoined: (rows, groups) => `${n(rows)} 行未能匹配，共 ${n(groups)} 种文本。`,
  turnSwapped: (count, row) => `把经纬度似乎颠倒的 ${n(count)} 行对调（首见于第 ${n(row)} 行）`,
  reasons: {
    ambiguous: '有多个同名地点',
    unknown: '没有这个地名',
    empty: '空白',
    'no-position': '不是经纬度',
    swapped: '经纬度颠倒？',
    'left-out': '您选择了略去',
  },
  rowsFrom: (count, row) =>
    count === 1 ? `第 ${n(row)} 行` : `${n(count)} 行，首见于第 ${n(row)} 行`,
  emptyCell: '（空）',
  chooseFor: (place) => `“${place}”对应的地点`,
  noChoice: '请选择……',
  leaveOut: '略去',
  unit: (unit, province) =>
    unit.level === 'province' ? unit.nameZh : `${unit.nameZh}（${province}）`,
  chosen: (count) => `已作 ${n(count)} 项选择。`,
  forgetChoices: '全部撤回',
  page: (from, to, all) => `第 ${n(from)} 至 ${n(to)} 项，共 ${n(all)} 项`,
  earlier: '上一页',
  later: '下一页',
  downloads: {
    csv: '匹配后的表格（CSV）',
    geojson: '匹配后的表格（GeoJSON）',
    unjoined: '未能匹配的行（CSV）',
  },
  show: '在地图上显示',
  colourBy: '着色依据',
  nothing: '单一颜色',
  rowCount: '行数',
  aggregate: '同一地点有多行时',
  aggregates: { newest: '取最新值', sum: '求和', mean: '取平均', count: '计行数' },
  scale: '分级方法',
  scales: {
    quantile: '分位数（各级数目相等）',
    equal: '等间距',
    jenks: '自然间断（Jenks）',
    log: '对数',
    manual: '自定界限',
  },
  classes: '级数',
  breaks: '界限，以空格或分号隔开',
  ramp: '配色',
  ramps: { teal: '青', violet: '紫', cividis: 'cividis', heat: '暖色', diverging: '橙至紫' },
  legend: '自有表格',
  noValue: '无值',
  others: (distinct) => `其余 ${n(distinct)} 种`,
  onePoint: '一行',
  sameClasses: '各日期使用同一套分级。',
  gridNote: '缩小时，每个方块代表其中所有的行，取其中最多的一类着色；颜色越实，行数越多。',
  linesNote: '圆点一端为终点。线越粗，行数越多；颜色取其中最多的一类。',
  gatheredNote: (most) => `视野内将超过 ${n(most)} 条线时，两端相近的合为一条；放大后可逐条查看。`,
  shown: (count, kind) =>
    kind === 'units'
      ? `此日期、此筛选下有 ${n(count)} 个地点`
      : `此日期、此筛选下有 ${n(count)} 行`,
  histogram: '数值分布',
  byProvince: '分省',
  byProvinceRows: '各省行数',
  byOriginRows: '各省行数（按起点）',
  statistics: {
    heading: (column) => `全部行的“${column}”`,
    count: '有值',
    missing: '无值',
    least: '最小值',
    quartiles: '四分位数',
    most: '最大值',
    mean: '平均值',
    deviation: '标准差',
  },
  gini: '各地点的基尼系数',
  giniNote: '按当前显示的值计算，从 0（全部相等）到接近 1；有负值时不计算。',
  moran: '各省的莫兰指数（Moran’s I）',
  moranNote: (p, count) =>
    `行标准化，皇后邻接；p = ${p}（双侧，${n(count)} 次置换，固定随机种子）。`,
  more: (count) => `另有 ${n(count)} 项`,
  share: (count) => `${n(count)} 行`,
  busy: '正在计算……',
  unitTitle: (words, unit, shown, scale) => {
    if (scale.kind === 'categories') {
      const { category } = shown;
      const text = category === null ? '无值' : (scale.categories[category]?.text ?? '其他');
      return `${unit.nameZh} · ${scale.column}：${text}`;
    }
    const value = shown.value === null ? '无值' : figure(words, shown.value, scale);
    const label = scale.kind === 'classes' && scale.column ? scale.column : '行数';
    const rows = shown.rowCount > 1 && label !== '行数' ? `（${n(shown.rowCount)} 行）` : '';
    return `${unit.nameZh} · ${label}：${value}${rows}`;
  },
  cellTitle: (count, at, scale) => {
    if (scale.kind === 'categories') {
      return `${n(count)} 行 · ${scale.categories[at]?.text ?? '其他'}`;
    }
    if (scale.kind === 'single') return `${n(count)} 行`;
    const words = wordsOf('zh-CN');
    const from = figure(words, scale.breaks[at - 1] ?? scale.least, scale);
    const to = figure(words, scale.breaks[at] ?? scale.most, scale);
    return `${n(count)} 行 · ${from} – ${to}`;
  },
  row: (row) => `第 ${n(row)} 行`,
  gridTitle: (count) => `此处有 ${n(count)} 行`,
  lineTitle: (count) => `此线有 ${n(count)} 行`,
  newestOf: (line, row) => `${line}，最新一行：${row}`,
  layerNote: '由您带入，不属于本图集的数据。',
  open: '打开表格',
  problem: sayProblem,
  remark: sayRemark,
  sizeOf: size,
};
