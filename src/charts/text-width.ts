/** The size of all writing in charts, in pixels; headings inside one are a little larger. */
export const TEXT_SIZE = 11;
export const HEADING_SIZE = 12.5;

const NARROW = /[ .,:;'’|ilIjtf()/-]/;

function advance(character: string): number {
  // Han characters and their punctuation are as wide as they are high.
  if ((character.codePointAt(0) ?? 0) > 0x2e80) return 1;
  if (NARROW.test(character)) return 0.38;
  if (/[mwMW%÷×]/.test(character)) return 0.94;
  return /[A-Z]/.test(character) ? 0.72 : 0.62;
}

/** About how wide a text is set in a sans serif, in pixels. Rather too wide than too narrow. */
export function textWidth(text: string, sizePixels = TEXT_SIZE): number {
  let width = 0;
  for (const character of text) width += advance(character);
  return width * sizePixels;
}

// A line may end after a space and between Han characters, but never before closing punctuation.
const PIECES =
  /[^\s\u2e80-\uffff]+[，。；：、）》”]*\s*|[\u2e80-\uffff][，。；：、）》”]*\s*|\s+/gu;

/** Bold letters are wider by about this. */
export const BOLD = 1.1;

/** Breaks a text into lines no wider than this; a single long word stays whole. */
export function wrapText(text: string, widthPixels: number, sizePixels = TEXT_SIZE): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== '' && textWidth((line + piece).trimEnd(), sizePixels) > widthPixels) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** The least width from a wanted one on in which each text takes two lines at most. */
export function widthForTwoLines(texts: readonly string[], wantedPixels: number): number {
  const widths = texts.map((text) => {
    let width = wantedPixels;
    while (wrapText(text, width).length > 2) width += 2;
    return width;
  });
  return Math.max(wantedPixels, ...widths);
}

/** A text cut to a width, with an ellipsis where something was cut. */
export function cutText(text: string, widthPixels: number, sizePixels = TEXT_SIZE): string {
  if (textWidth(text, sizePixels) <= widthPixels) return text;
  let cut = text;
  while (cut.length > 1 && textWidth(`${cut}…`, sizePixels) > widthPixels) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}
