import type { BeltMatrixLayout, PlacedCell } from './belt-matrix-layout.ts';
import { MATRIX_ROW } from './belt-matrix-layout.ts';
import { type ChartInk, inkOn } from './chart-ink.ts';
import type { ChartMark } from './drawn-chart.ts';
import { MarkGroup } from './mark-group.tsx';
import { TEXT_SIZE } from './text-width.ts';
import { Unspoken } from './unspoken.tsx';

interface Named {
  readonly name: string;
  readonly count: number;
  readonly mark: ChartMark;
}

interface PlotProps {
  readonly layout: BeltMatrixLayout;
  readonly cells: readonly (PlacedCell & { readonly fill: string; readonly mark: ChartMark })[];
  readonly rows: readonly (Omit<Named, 'name'> & {
    /** The name, in two lines where it is long. */
    readonly lines: readonly string[];
    readonly y: number;
    readonly colour: string;
  })[];
  readonly columns: readonly (Named & { readonly x: number })[];
  readonly lit: ReadonlySet<string>;
  readonly ink: ChartInk;
}

function Columns({ layout, columns, lit, ink }: Omit<PlotProps, 'cells' | 'rows'>) {
  return columns.map(({ x, name, count, mark }) => {
    const middle = x + layout.columnWidth / 2;
    return (
      <MarkGroup key={mark.id} mark={mark} lit={lit}>
        <rect
          className="chart-hit"
          x={x}
          width={layout.columnWidth}
          height={layout.top}
          fill="transparent"
        />
        <text
          transform={`translate(${middle + 4},${layout.top - 5}) rotate(-90)`}
          fontSize={TEXT_SIZE}
          fontWeight={mark.isChosen ? 700 : 400}
          fill={ink.text}
        >
          {name}
          <tspan dx={5} fill={ink.soft}>
            {count}
          </tspan>
        </text>
      </MarkGroup>
    );
  });
}

function Rows({ layout, rows, lit, ink }: Omit<PlotProps, 'cells' | 'columns'>) {
  return rows.map(({ y, lines, count, colour, mark }) => (
    <MarkGroup key={mark.id} mark={mark} lit={lit} y={y}>
      <rect className="chart-hit" width={layout.left} height={MATRIX_ROW} fill="transparent" />
      <rect className="chart-shape" y={6} width={4} height={12} rx={1} fill={colour} />
      <text fontSize={TEXT_SIZE} fontWeight={mark.isChosen ? 700 : 400} fill={ink.text}>
        {lines.map((line, order) => (
          <tspan key={line} x={8} y={lines.length > 1 ? 10.5 + order * 11 : 16}>
            {line}
          </tspan>
        ))}
      </text>
      <text x={layout.right + 8} y={16} fontSize={TEXT_SIZE} fill={ink.soft}>
        {count}
      </text>
    </MarkGroup>
  ));
}

/** The picture of `drawBelts`. */
export function BeltMatrixPlot({ layout, cells, rows, columns, lit, ink }: PlotProps) {
  const { columnWidth, left, right, top, bottom } = layout;
  return (
    <>
      <Unspoken stroke={ink.rule}>
        {rows.map(({ mark, y }) => (
          <line key={mark.id} x1={0} x2={right} y1={y} y2={y} />
        ))}
        {columns.map(({ mark, x }) => (
          <line key={mark.id} x1={x} x2={x} y1={top} y2={bottom} />
        ))}
        <line x1={left} x2={right} y1={bottom} y2={bottom} />
      </Unspoken>
      <Columns layout={layout} columns={columns} lit={lit} ink={ink} />
      <Rows layout={layout} rows={rows} lit={lit} ink={ink} />
      {cells.map(({ cell, x, y, fill, mark }) => (
        <MarkGroup key={mark.id} mark={mark} lit={lit} x={x} y={y}>
          <g opacity={cell.isShown ? undefined : 0.3}>
            <rect
              className="chart-shape"
              x={0.75}
              y={0.75}
              width={columnWidth - 1.5}
              height={MATRIX_ROW - 1.5}
              rx={2}
              fill={fill}
            />
            <text
              x={columnWidth / 2}
              y={16}
              fontSize={TEXT_SIZE}
              textAnchor="middle"
              fill={inkOn(fill)}
            >
              {cell.belts.length}
            </text>
          </g>
        </MarkGroup>
      ))}
    </>
  );
}
