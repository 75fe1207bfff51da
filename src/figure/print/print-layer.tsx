import type { ReactNode } from 'react';

interface PrintLayerProps {
  readonly id: string;
  /** What Inkscape and Illustrator call the layer. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A named group that drawing programs show as a layer. */
export function PrintLayer({ id, label, children }: PrintLayerProps) {
  const layer = { 'inkscape:groupmode': 'layer', 'inkscape:label': label };
  return (
    <g id={id} {...layer}>
      {children}
    </g>
  );
}
