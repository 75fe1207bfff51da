import { element, escapeXml } from '../write-xml.ts';
import { SHEET_NAME } from './chart-workbook.ts';
import { NAMESPACES, sizeOf, solidFill, typefaces } from './drawing-xml.ts';
import type { NativeChart } from './native-chart.ts';
import type { SlidePen } from './slide-pen.ts';

export const CHART_XML = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
/** The two axes, by which chart and axes find each other. */
const [LABEL_AXIS, VALUE_AXIS] = ['1', '2'] as const;

/** An element that says one thing. */
const says = (name: string, val: string) => element(`c:${name}`, { val });
const NO_FILL = element('a:noFill');
const NO_LINE = element('a:ln', {}, NO_FILL);

function lookOfText(name: 'a:defRPr' | 'a:rPr', points: number, { font, colour }: SlidePen) {
  return element(name, { sz: sizeOf(points), b: '0' }, solidFill(colour), typefaces(font));
}

/** How the text of a part of a chart is set. */
function textLook(points: number, pen: SlidePen): string {
  const paragraph = element('a:pPr', {}, lookOfText('a:defRPr', points, pen));
  const end = element('a:endParaRPr', { lang: pen.language });
  return element(
    'c:txPr',
    {},
    element('a:bodyPr'),
    element('a:lstStyle'),
    element('a:p', {}, paragraph, end),
  );
}

function titleXml(title: string, pen: SlidePen): string {
  const run = element(
    'a:r',
    {},
    lookOfText('a:rPr', 10, pen),
    element('a:t', {}, escapeXml(title)),
  );
  const paragraph = element('a:pPr', {}, lookOfText('a:defRPr', 10, pen));
  const text = element(
    'c:rich',
    {},
    element('a:bodyPr'),
    element('a:lstStyle'),
    element('a:p', {}, paragraph, run),
  );
  return element('c:title', {}, element('c:tx', {}, text), says('overlay', '0'));
}

/** A reference into the workbook, with what stands there. */
function reference(
  kind: 'str' | 'num',
  cells: string,
  values: readonly string[],
  format: string | null = null,
): string {
  const points = values.map((value, at) =>
    element('c:pt', { idx: String(at) }, element('c:v', {}, escapeXml(value))),
  );
  return element(
    `c:${kind}Ref`,
    {},
    element('c:f', {}, `${SHEET_NAME}!${cells}`),
    element(
      `c:${kind}Cache`,
      {},
      format === null ? '' : element('c:formatCode', {}, escapeXml(format)),
      says('ptCount', String(values.length)),
      ...points,
    ),
  );
}

function valueLabels(format: string, pen: SlidePen): string {
  const shown = { LegendKey: 0, Val: 1, CatName: 0, SerName: 0, Percent: 0, BubbleSize: 0 };
  return element(
    'c:dLbls',
    {},
    element('c:numFmt', { formatCode: format, sourceLinked: '0' }),
    textLook(8, pen),
    ...Object.entries(shown).map(([name, val]) => says(`show${name}`, String(val))),
  );
}

function seriesXml(
  { series, labels, values, format }: NativeChart,
  accent: string,
  pen: SlidePen,
): string {
  const last = labels.length + 1;
  return element(
    'c:ser',
    {},
    says('idx', '0'),
    says('order', '0'),
    element('c:tx', {}, reference('str', '$B$1', [series])),
    element('c:spPr', {}, solidFill(accent)),
    says('invertIfNegative', '0'),
    valueLabels(format, pen),
    element('c:cat', {}, reference('str', `$A$2:$A$${last}`, labels)),
    element('c:val', {}, reference('num', `$B$2:$B$${last}`, values.map(String), 'General')),
  );
}

function axesXml(isBars: boolean, pen: SlidePen): string {
  const upwards = says('orientation', 'minMax');
  const labels = element(
    'c:catAx',
    {},
    says('axId', LABEL_AXIS),
    element('c:scaling', {}, upwards),
    says('delete', '0'),
    says('axPos', isBars ? 'l' : 'b'),
    element('c:numFmt', { formatCode: 'General', sourceLinked: '1' }),
    says('majorTickMark', 'none'),
    says('minorTickMark', 'none'),
    says('tickLblPos', 'low'),
    textLook(8, pen),
    says('crossAx', VALUE_AXIS),
    says('crosses', 'autoZero'),
    says('auto', '1'),
    says('lblAlgn', 'ctr'),
    says('noMultiLvlLbl', '1'),
  );
  // Each bar says its value, so nobody needs the axis; it begins at zero.
  const values = element(
    'c:valAx',
    {},
    says('axId', VALUE_AXIS),
    element('c:scaling', {}, upwards, says('min', '0')),
    says('delete', '1'),
    says('axPos', isBars ? 'b' : 'l'),
    element('c:numFmt', { formatCode: 'General', sourceLinked: '0' }),
    says('crossAx', LABEL_AXIS),
    says('crosses', 'autoZero'),
    says('crossBetween', 'between'),
  );
  return labels + values;
}

/** A chart of one row of bars or columns, with its title over it and each value at its bar. */
export function chartXml(title: string, chart: NativeChart, pen: SlidePen, accent: string): string {
  const isBars = chart.kind === 'bars';
  const bars = element(
    'c:barChart',
    {},
    says('barDir', isBars ? 'bar' : 'col'),
    says('grouping', 'clustered'),
    says('varyColors', '0'),
    seriesXml(chart, accent, pen),
    says('gapWidth', '45'),
    says('axId', LABEL_AXIS),
    says('axId', VALUE_AXIS),
  );
  const bare = element('c:spPr', {}, NO_FILL, NO_LINE);
  const { 'xmlns:a': a, 'xmlns:r': r } = NAMESPACES;
  return element(
    'c:chartSpace',
    { 'xmlns:c': CHART_XML, 'xmlns:a': a, 'xmlns:r': r },
    says('roundedCorners', '0'),
    element(
      'c:chart',
      {},
      titleXml(`${title} · ${chart.series}`, pen),
      says('autoTitleDeleted', '0'),
      element('c:plotArea', {}, element('c:layout'), bars, axesXml(isBars, pen), bare),
      says('plotVisOnly', '1'),
      says('dispBlanksAs', 'gap'),
    ),
    bare,
    element('c:externalData', { 'r:id': 'rId1' }, says('autoUpdate', '0')),
  );
}
