import { type ReactNode, useId } from 'react';

interface ChartFigureProps {
  readonly title: string;
  /** What the chart shows, in a sentence or two from its values. */
  readonly summary: string;
  readonly children: ReactNode;
}

/** A chart of an analysis with its title, and under it in words what it shows. */
export function ChartFigure({ title, summary, children }: ChartFigureProps) {
  const id = useId();
  return (
    <figure className="analysis-figure" aria-describedby={id}>
      <figcaption>{title}</figcaption>
      {children}
      <p id={id} className="quiet">
        {summary}
      </p>
    </figure>
  );
}
