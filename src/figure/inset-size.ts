/** Size of the South China Sea inset, in pixels. */
export const INSET_SIZE = { width: 118, height: 152 } as const;
