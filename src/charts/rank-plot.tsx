import type { RankEntry } from '../selectors/charts/rank-columns.ts';
import type { ChartInk } from './chart-ink.ts';
import type { ChartMark } from './drawn-chart.ts';
import { MarkGroup } from './mark-group.tsx';
import { NAME_X, type RankLayout, type RankNode } from './rank-layout.ts';
import { cutText, HEADING_SIZE, TEXT_SIZE } from './text-width.ts';
import { Unspoken } from './unspoken.tsx';

interface Head {
  readonly year: number;
  readonly x: number;
  readonly width: number;
  readonly mark: ChartMark | null;
}

interface PlotProps {
  readonly layout: RankLayout;
  readonly heads: readonly Head[];
  readonly nodes: readonly { readonly node: RankNode; readonly mark: ChartMark }[];
  readonly nameOf: (entry: RankEntry) => string;
  readonly colourOf: (entry: RankEntry) => string;
  readonly lit: ReadonlySet<string>;
  readonly ink: ChartInk;
}

function HeadText({ head, ink }: { readonly head: Head; readonly ink: ChartInk }) {
  return (
    <text
      x={head.x + head.width / 2}
      y={16}
      fontSize={HEADING_SIZE}
      fontWeight={600}
      textAnchor="middle"
      textDecoration={head.mark?.isChosen ? 'underline' : undefined}
      fill={ink.text}
    >
      {head.year}
    </text>
  );
}

function NodeShape({
  node,
  name,
  colour,
  isChosen,
  ink,
}: {
  readonly node: RankNode;
  readonly name: string;
  readonly colour: string;
  readonly isChosen: boolean;
  readonly ink: ChartInk;
}) {
  const { width, height } = node;
  return (
    <g opacity={node.entry.isShown ? undefined : 0.3}>
      <rect
        className="chart-shape"
        width={width}
        height={height}
        rx={4}
        fill={ink.ground}
        stroke={colour}
        strokeWidth={isChosen ? 2.4 : 1.2}
      />
      <rect x={3} y={3} width={4} height={height - 6} rx={2} fill={colour} />
      <text x={NAME_X} y={16} fontSize={TEXT_SIZE} fill={ink.text}>
        {cutText(name, width - NAME_X - 2)}
      </text>
    </g>
  );
}

/** The picture of `drawDestinations` and `drawEvaluations`. */
export function RankPlot({ layout, heads, nodes, nameOf, colourOf, lit, ink }: PlotProps) {
  return (
    <>
      <Unspoken>
        {layout.orders.map(({ order, y }) => (
          <text key={order} y={y + 16} fontSize={TEXT_SIZE} fill={ink.soft}>
            {order}
          </text>
        ))}
        {layout.links.map(({ id, entry, path, skips }) => (
          <path
            key={id}
            className="chart-link"
            data-lit={lit.has(entry.key) || undefined}
            d={path}
            fill="none"
            stroke={colourOf(entry)}
            strokeWidth={1.8}
            strokeDasharray={skips ? '3 4' : undefined}
            opacity={entry.isShown ? 0.75 : 0.2}
          />
        ))}
      </Unspoken>
      {heads.map((head) =>
        head.mark ? (
          <MarkGroup key={head.year} mark={head.mark} lit={lit}>
            <rect
              className="chart-hit"
              x={head.x}
              width={head.width}
              height={24}
              fill="transparent"
            />
            <HeadText head={head} ink={ink} />
          </MarkGroup>
        ) : (
          <HeadText key={head.year} head={head} ink={ink} />
        ),
      )}
      {nodes.map(({ node, mark }) => (
        <MarkGroup key={mark.id} mark={mark} lit={lit} x={node.x} y={node.y}>
          <NodeShape
            node={node}
            name={nameOf(node.entry)}
            colour={colourOf(node.entry)}
            isChosen={mark.isChosen}
            ink={ink}
          />
        </MarkGroup>
      ))}
    </>
  );
}
