import type { ReactNode, SVGProps } from 'react';

/** Axes, rules and numbers that the marks and the table say already: drawn, and not read aloud. */
export function Unspoken({ children, ...props }: SVGProps<SVGGElement> & { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus.
    <g aria-hidden="true" {...props}>
      {children}
    </g>
  );
}
