import { type ReactNode, Suspense } from 'react';
import { PartBoundary } from './part-boundary.tsx';

/** Holds what is told from the texts: empty until they are there, and says so where they do not arrive. */
export function ToldLater({ children }: { readonly children: ReactNode }) {
  return (
    <PartBoundary>
      <Suspense>{children}</Suspense>
    </PartBoundary>
  );
}
