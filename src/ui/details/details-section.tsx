import type { ReactNode } from 'react';

interface DetailsSectionProps {
  readonly heading: string;
  readonly isEmpty?: boolean;
  readonly children: ReactNode;
}

/** A headed part of the panel; one with nothing in it is not there. */
export function DetailsSection({ heading, isEmpty = false, children }: DetailsSectionProps) {
  if (isEmpty) return null;
  return (
    <section className="details-section">
      <h3>{heading}</h3>
      {children}
    </section>
  );
}

interface FactProps {
  readonly term: string;
  readonly children: ReactNode;
}

/** One term of a list of facts. */
export function Fact({ term, children }: FactProps) {
  return (
    <div className="fact">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
