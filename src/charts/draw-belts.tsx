import { interpolateRgb } from 'd3';
import type { CategoryLabel, Province } from '../domain/dataset.ts';
import { categoryColour } from '../marks/palettes.ts';
import {
  type BeltCell,
  type BeltMatrix,
  selectBeltMatrix,
} from '../selectors/charts/belt-matrix.ts';
import { type FilterChoice, isChosen } from '../selectors/charts/choose-filter.ts';
import { citeRows } from '../selectors/charts/cite-rows.ts';
import type { LinkKey } from '../selectors/linked-keys.ts';
import { layoutBeltMatrix, MATRIX_ROW } from './belt-matrix-layout.ts';
import { BeltMatrixPlot } from './belt-matrix-plot.tsx';
import type { ChartInput, ChartMark, ChartTable, DrawnChart } from './drawn-chart.ts';
import {
  BELT_FILTERS,
  numberColumns,
  sayDefinition,
  sayFilters,
  textColumns,
} from './say-chart.ts';
import { summarizeBelts } from './summarize-chart.ts';
import { textWidth, widthForTwoLines, wrapText } from './text-width.ts';

function categoryChoice(category: CategoryLabel): FilterChoice {
  return { filter: 'categories', values: [category.id] };
}

function provinceChoice(province: Province): FilterChoice {
  return { filter: 'provinces', values: [province.province] };
}

function nameProvince({ words, chartWords }: ChartInput, province: Province | null): string {
  return province ? words.nameOf(province) : chartWords.belts.several;
}

function markOf(
  { view }: ChartInput,
  id: string,
  label: string,
  keys: readonly LinkKey[],
  choices: readonly FilterChoice[],
): ChartMark {
  const act = choices.length > 0 ? ({ kind: 'filter', choices } as const) : null;
  return { id, label, keys, act, isChosen: isChosen(view, choices) };
}

function cellMark(input: ChartInput, { category, province, belts }: BeltCell): ChartMark {
  const { words, chartWords } = input;
  const products = words.formatList(
    belts.map((belt) => words.pick(belt.product_zh, belt.product_en)),
  );
  const label = chartWords.belts.mark(
    words.nameOf(category),
    nameProvince(input, province),
    belts.length,
    products,
  );
  return markOf(
    input,
    `${category.id}-${province?.province ?? 'several'}`,
    label,
    belts.map((belt) => `belt:${belt.id}` as const),
    province ? [categoryChoice(category), provinceChoice(province)] : [categoryChoice(category)],
  );
}

function tableOf(input: ChartInput, { cells }: BeltMatrix): ChartTable {
  const { words, chartWords } = input;
  const { column } = chartWords;
  return {
    columns: [
      ...textColumns([column.category, column.province]),
      ...numberColumns([column.belts]),
      ...textColumns([column.products]),
    ],
    rows: cells
      .filter(({ isShown }) => isShown)
      .map((cell) => ({
        key: `${cell.category.id}-${cell.province?.province ?? ''}`,
        keys: cell.belts.map((belt) => `belt:${belt.id}` as const),
        cells: [
          words.nameOf(cell.category),
          nameProvince(input, cell.province),
          words.formatNumber(cell.belts.length),
          words.formatList(cell.belts.map((belt) => words.pick(belt.product_zh, belt.product_en))),
        ],
      })),
  };
}

/** Beside a name: the mark of its category and the rule of the cells. */
const MARGIN_OF_NAMES = 10;

/** Industrial belts by category and province. */
export function drawBelts(input: ChartInput): DrawnChart {
  const { index, view, words, chartWords, ink, width } = input;
  const matrix = selectBeltMatrix(index, view);
  const short = (province: Province | null) =>
    province ? words.nameOf(province) : chartWords.belts.severalShort;
  const names = matrix.categories.map((category) => words.nameOf(category));
  const longest = Math.max(0, ...names.map((name) => textWidth(name)));
  const left =
    MARGIN_OF_NAMES +
    widthForTwoLines(names, Math.min(longest + 12, width * 0.3) - MARGIN_OF_NAMES);
  const top =
    Math.max(0, ...matrix.provinces.map((column) => textWidth(`${short(column)} 40`))) + 12;
  const layout = layoutBeltMatrix(matrix, { left, top, width });
  const { dataset } = index;
  const cells = layout.cells.map((placed) => {
    const { category, belts } = placed.cell;
    const colour = categoryColour(category, dataset.categories, view.theme);
    const strength = 0.3 + (0.7 * belts.length) / layout.largest;
    return {
      ...placed,
      fill: interpolateRgb(ink.ground, colour)(strength),
      mark: cellMark(input, placed.cell),
    };
  });
  const rows = layout.rows.map((row) => {
    const name = words.nameOf(row.category);
    const label = chartWords.belts.rowMark(name, row.count);
    const keys: LinkKey[] = [`category:${row.category.id}`];
    const mark = markOf(input, `row-${row.category.id}`, label, keys, [
      categoryChoice(row.category),
    ]);
    const colour = categoryColour(row.category, dataset.categories, view.theme);
    return { ...row, lines: wrapText(name, left - MARGIN_OF_NAMES), colour, mark };
  });
  const columns = layout.columns.map((column) => {
    const { province, count } = column;
    const id = province?.province ?? 'several';
    const label = chartWords.belts.rowMark(nameProvince(input, province), count);
    const keys: LinkKey[] = province ? [`province:${province.province}`] : [];
    const choices = province ? [provinceChoice(province)] : [];
    return {
      ...column,
      name: short(province),
      mark: markOf(input, `column-${id}`, label, keys, choices),
    };
  });
  return {
    page: 'belts',
    title: chartWords.pages.belts,
    unit: chartWords.unit.belts,
    sayPeriod: () => chartWords.everyDate,
    filteredBy: sayFilters(input, BELT_FILTERS),
    summary: summarizeBelts(input, matrix),
    remark: chartWords.belts.remark,
    notes: (whole) =>
      matrix.categories.map(
        (category) =>
          `${words.nameOf(category)}${words.pick('：', ': ')}${sayDefinition(words, whole.categoryById.get(category.id))}`,
      ),
    citations: citeRows(
      index,
      matrix.cells.flatMap(({ belts }) => belts),
    ),
    table: tableOf(input, matrix),
    emptyText: matrix.cells.length === 0 ? chartWords.nothingPasses : null,
    width,
    height: layout.bottom + MATRIX_ROW,
    marks: [
      ...columns.map(({ mark }) => mark),
      ...rows.map(({ mark }) => mark),
      ...cells.map(({ mark }) => mark),
    ],
    span: null,
    draw: ({ lit }) => (
      <BeltMatrixPlot
        layout={layout}
        cells={cells}
        rows={rows}
        columns={columns}
        lit={lit}
        ink={ink}
      />
    ),
  };
}
