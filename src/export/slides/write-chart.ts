import { element } from '../write-xml.ts';
import { chartWorkbook } from './chart-workbook.ts';
import { CHART_XML, chartXml } from './chart-xml.ts';
import { NAMESPACES, placeXml } from './drawing-xml.ts';
import type { NativeChart } from './native-chart.ts';
import { OFFICE, type Part } from './office-package.ts';
import type { SlideBox } from './slide-layout.ts';
import type { SlidePen } from './slide-pen.ts';
import type { SlideSheet } from './slide-sheet.ts';

/** Sets a chart of the office program's own into a slide and answers its files. */
export function addChart(
  sheet: SlideSheet,
  { title, chart }: { readonly title: string; readonly chart: NativeChart },
  box: SlideBox,
  { pen, accent }: { readonly pen: SlidePen; readonly accent: string },
): readonly Part[] {
  // Bars are set from the foot up, and the first belongs at the top.
  const inOrder = <T>(list: readonly T[]) => (chart.kind === 'bars' ? [...list].reverse() : list);
  const [labels, values] = [inOrder(chart.labels), inOrder(chart.values)];
  const file = `chart${sheet.place}`;
  const chartId = sheet.refer('chart', `../charts/${file}.xml`);
  const { 'xmlns:r': r } = NAMESPACES;
  const named = { 'xmlns:c': CHART_XML, 'xmlns:r': r, 'r:id': chartId };
  sheet.add((id) =>
    element(
      'p:graphicFrame',
      {},
      element(
        'p:nvGraphicFramePr',
        {},
        element('p:cNvPr', { id, name: `Chart ${id}`, descr: title }),
        element('p:cNvGraphicFramePr'),
        element('p:nvPr'),
      ),
      placeXml(box, 'p'),
      element(
        'a:graphic',
        {},
        element('a:graphicData', { uri: CHART_XML }, element('c:chart', named)),
      ),
    ),
  );
  return [
    {
      name: `ppt/charts/${file}.xml`,
      type: `${OFFICE}.drawingml.chart+xml`,
      body: chartXml(title, { ...chart, labels, values }, pen, accent),
      relations: [{ id: 'rId1', kind: 'package', target: `../embeddings/${file}.xlsx` }],
    },
    {
      name: `ppt/embeddings/${file}.xlsx`,
      type: null,
      body: chartWorkbook(chart.series, labels, values),
    },
  ];
}
