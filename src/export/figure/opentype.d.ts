// The library brings no types; this is what the figure uses of it.
declare module 'opentype.js' {
  export interface PathCommand {
    readonly type: 'M' | 'L' | 'Q' | 'C' | 'Z';
    readonly x?: number;
    readonly y?: number;
    readonly x1?: number;
    readonly y1?: number;
    readonly x2?: number;
    readonly y2?: number;
  }
  export interface Path {
    readonly commands: readonly PathCommand[];
  }
  export interface Glyph {
    readonly index: number;
    readonly advanceWidth?: number;
    /** Outline at a baseline point, y down. */
    getPath: (x: number, y: number, fontSize: number) => Path;
  }
  export interface Font {
    readonly unitsPerEm: number;
    charToGlyph: (character: string) => Glyph;
    getKerningValue: (left: Glyph, right: Glyph) => number;
  }
  const opentype: { readonly parse: (file: ArrayBuffer) => Font };
  // biome-ignore lint/style/noDefaultExport: that is how the library exports itself
  export default opentype;
}
