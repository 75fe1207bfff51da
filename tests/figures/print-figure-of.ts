import { readAuthored } from '../../scripts/read-authored.ts';
import { readTopology } from '../../scripts/read-topology.ts';
import { dayOf } from '../../src/domain/period.ts';
import { buildPrintFigure, type FigureInput } from '../../src/export/figure/build-print-figure.ts';
import { figureSvg } from '../../src/export/figure/figure-svg.ts';
import { defaultPrintOptions, type PrintOptions } from '../../src/export/figure/print-options.ts';
import type { PrintFigureProps } from '../../src/figure/print/print-figure.tsx';
import { decodeTopology } from '../../src/loading/decode-topology.ts';
import type { LoadedTable } from '../../src/own-table/own-table-store.ts';
import { indexDataset } from '../../src/selectors/index-dataset.ts';
import { encodeView } from '../../src/view/url-codec.ts';
import { DEFAULT_VIEW, FIRST_DATE, type ViewState } from '../../src/view/view-state.ts';

const index = indexDataset(readAuthored().dataset, dayOf(FIRST_DATE));
const provinces = decodeTopology(readTopology('provinces'), null);
const detailed = decodeTopology(readTopology('china'), readTopology('world'));

function inputOf(
  change: Partial<ViewState>,
  options: Partial<PrintOptions>,
  detail: 'provinces' | 'detailed',
  ownTable: LoadedTable | null,
): FigureInput {
  const view = { ...DEFAULT_VIEW, ...change };
  return {
    index,
    view,
    geometry: detail === 'detailed' ? detailed : provinces,
    options: { ...defaultPrintOptions(view), ...options },
    ownTable,
    link: `https://atlas.example/?${encodeView(view)}`,
  };
}

/** The print figure of a view as it is saved. */
export function printSvgOf(
  change: Partial<ViewState> = {},
  options: Partial<PrintOptions> = {},
  detail: 'provinces' | 'detailed' = 'provinces',
  ownTable: LoadedTable | null = null,
): string {
  return figureSvg(inputOf(change, options, detail, ownTable));
}

/** What the print figure of a view is drawn from. */
export function printFigureOf(
  change: Partial<ViewState> = {},
  options: Partial<PrintOptions> = {},
): PrintFigureProps {
  return buildPrintFigure(inputOf(change, options, 'provinces', null));
}
