import type { IsoDate } from '../domain/period.ts';
import type { Language } from '../view/view-state.ts';
import { formatPeriod } from './format-period.ts';
import { wordsOf } from './words.ts';

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

function longDate(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number);
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(Date.UTC(year ?? 0, (month ?? 1) - 1, day));
}

/** Only the first layer begins a sentence. */
function lowered(names: readonly string[]): readonly string[] {
  return names.map((name, at) => (at === 0 ? name : name.toLowerCase()));
}

// What only the dialogs of taking data and citations away say; it arrives when they are opened.
const en = {
  /** The atlas names no persons; this is the body that made it. */
  author: 'CBEC Atlas contributors',
  viewTitle: (layers: readonly string[], from: IsoDate | null, to: IsoDate) => {
    const what = layers.length === 0 ? 'Map of China' : LIST.format(lowered(layers));
    return `${what}, ${from ? `${longDate(from)} to ` : ''}${longDate(to)}`;
  },
  cite: {
    heading: 'Cite',
    what: 'What to cite',
    view: 'This view',
    dataset: 'The whole dataset',
    intro: {
      view: 'The address in the citation opens exactly this view: date, layers, filters, camera.',
      dataset:
        'Figures have documents of their own: cite those too where you use single figures. Each is one click away under “Source”.',
    },
    format: {
      english: 'Text, English',
      chinese: 'Text, Chinese',
      gbt7714: 'GB/T 7714-2015',
      bibtex: 'BibTeX',
      ris: 'RIS',
      csl: 'CSL-JSON',
    },
    copy: (format: string) => `Copy ${format}`,
    copyShort: 'Copy',
    save: (format: string) => `Save ${format} as a file`,
    saveShort: 'Save',
    copied: (format: string) => `${format} was copied.`,
    notCopied: (format: string) =>
      `The browser did not allow copying; the text of ${format} is selected, copy it with your keyboard.`,
  },
  download: {
    heading: 'Download data',
    what: 'What to download',
    selection: (date: string) => `What passes the filters on ${date}`,
    everything: 'Everything',
    intro: {
      selection:
        'Zones, belts, corridors and figures that are there at this date and pass the filters, whichever layers are on, with the places, indicators and documents that they name.',
      everything: 'Every table of the atlas, as published.',
    },
    packages: 'All tables in one file',
    xlsx: 'Excel workbook (XLSX)',
    xlsxNote: 'A sheet for each table, with numbers and dates as such.',
    zip: 'Data package (ZIP)',
    zipNote: 'CSV and GeoJSON with a Frictionless schema: columns, units, keys.',
    tables: 'Single tables',
    table: 'Table',
    rows: 'Rows',
    formats: 'Formats',
    saveAs: (table: string, format: string) => `${table} as ${format}`,
    empty: 'Nothing passes the filters: there is nothing to download.',
    working: 'The file is being made…',
    done: (file: string) => `${file} was saved.`,
    failed: (file: string, reason: string) => `${file} could not be made: ${reason}`,
    safety:
      'Cells that a spreadsheet would take for a formula are written as text, with an apostrophe in front in CSV. Numbers are never changed.',
    licence:
      'Free to use under CC BY 4.0: please cite the atlas and, for figures, their documents.',
  },
};

type TakeAwayWords = typeof en;

const zhCn: TakeAwayWords = {
  author: '中国跨境电商地图集编者',
  viewTitle: (layers, from, to) => {
    const words = wordsOf('zh-CN');
    const what = layers.length === 0 ? '中国地图' : layers.join('、');
    const when = `${from ? `${formatPeriod(words, from)}至` : ''}${formatPeriod(words, to)}`;
    return `${what}（${when}）`;
  },
  cite: {
    heading: '引用',
    what: '引用对象',
    view: '当前视图',
    dataset: '整个数据集',
    intro: {
      view: '引文中的网址可以原样打开当前视图，包括日期、图层、筛选和地图位置。',
      dataset: '各项数据另有出处：引用单项数据时，请一并引用原文献，点击“来源”即可查看。',
    },
    format: {
      english: '英文文本',
      chinese: '中文文本',
      gbt7714: 'GB/T 7714—2015',
      bibtex: 'BibTeX',
      ris: 'RIS',
      csl: 'CSL-JSON',
    },
    copy: (format) => `复制${format}`,
    copyShort: '复制',
    save: (format) => `将${format}存为文件`,
    saveShort: '保存',
    copied: (format) => `已复制${format}。`,
    notCopied: (format) => `浏览器不允许复制；${format}已选中，请用键盘复制。`,
  },
  download: {
    heading: '下载数据',
    what: '下载范围',
    selection: (date) => `${date}通过筛选的内容`,
    everything: '全部数据',
    intro: {
      selection:
        '包括该日期已有并通过筛选的综试区、产业带、通道和各项数据（与图层是否打开无关），以及其中涉及的地点、指标和文献。',
      everything: '图集公布的全部数据表。',
    },
    packages: '全部数据表合为一个文件',
    xlsx: 'Excel 工作簿（XLSX）',
    xlsxNote: '每表一页，数字和日期均为相应类型。',
    zip: '数据包（ZIP）',
    zipNote: 'CSV 与 GeoJSON，附 Frictionless 说明：列、单位、键。',
    tables: '单个数据表',
    table: '数据表',
    rows: '行数',
    formats: '格式',
    saveAs: (table, format) => `${table}（${format}）`,
    empty: '没有内容通过筛选，无可下载。',
    working: '正在生成文件……',
    done: (file) => `已保存 ${file}。`,
    failed: (file, reason) => `未能生成 ${file}：${reason}`,
    safety: '电子表格可能当作公式的单元格一律按文本写出，CSV 中前加撇号；数字不作任何改动。',
    licence: '采用 CC BY 4.0 许可，可自由使用；请引用本图集，引用数据时请一并引用原文献。',
  },
};

/** The words of downloads and citations. */
export function takeAwayWordsOf(language: Language): TakeAwayWords {
  return language === 'zh-CN' ? zhCn : en;
}
