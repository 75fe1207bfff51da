// The library brings no types; this is what tests use of it, to compare what the atlas reads itself.
declare module 'opentype.js' {
  export interface Glyph {
    readonly index: number;
    readonly advanceWidth?: number;
    /** Units of the font, y up; whole once the glyph has been drawn. */
    getContours: () => readonly (readonly {
      readonly x: number;
      readonly y: number;
      readonly onCurve: boolean;
    }[])[];
    getPath: (x: number, y: number, fontSize: number) => unknown;
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
