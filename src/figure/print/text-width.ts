// Advances of Noto Sans from the space to the tilde, in thousandths of the size. A layout has to be
// the same everywhere, so it asks no browser how wide its fonts are; Arial is a little narrower.
const ADVANCES = [
  260, 269, 408, 646, 572, 831, 732, 225, 300, 300, 551, 572, 268, 322, 268, 372, 572, 572, 572,
  572, 572, 572, 572, 572, 572, 572, 268, 268, 572, 572, 572, 434, 899, 639, 650, 632, 730, 556,
  519, 728, 741, 339, 273, 619, 524, 907, 760, 781, 605, 781, 622, 549, 556, 731, 600, 930, 586,
  566, 572, 329, 372, 329, 572, 444, 281, 561, 615, 480, 615, 564, 344, 615, 618, 258, 258, 534,
  258, 935, 618, 605, 615, 615, 413, 479, 361, 618, 508, 786, 529, 510, 470, 380, 551, 380, 572,
];
const OTHER_LATIN = 620;
const FULL_WIDTH = 1000;

/** Han, kana, full-width forms and the punctuation that Chinese sets in a full square. */
const FULL_WIDTH_CHARACTER =
  /[\u2014-\u2026\u2460-\u24ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|[\u{20000}-\u{3ffff}]/u;
const HAN = /\p{Script=Han}/u;

function advanceOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 32 && code < 127) return ADVANCES[code - 32] ?? OTHER_LATIN;
  return FULL_WIDTH_CHARACTER.test(character) ? FULL_WIDTH : OTHER_LATIN;
}

/** The room that a text takes on its line, in points at a size in points. */
export function textWidth(text: string, sizePoints: number): number {
  let thousandths = 0;
  for (const character of text) thousandths += advanceOf(character);
  return (thousandths * sizePoints) / 1000;
}

/** Whether a text is Chinese: its punctuation and its fonts go by that. */
export function hasHan(text: string): boolean {
  return HAN.test(text);
}

const CLOSING = /^[，。、；：！？）］》」』】”’%,.;:!?)\]}]/u;
const OPENING = /[（［《「『【“‘([]$/u;
/** An address has no spaces; it breaks after its own marks. */
const PIECES =
  /\s+|[^\s\p{Script=Han}，。、；：！？（）［］《》「」『』【】/&=.,:?-]+[/&=.,:?-]*|./gu;

/** Pieces that a line may end after; a closing mark begins no line and an opening one ends none. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const [piece] of text.matchAll(PIECES)) {
    const last = pieces.at(-1);
    if (last !== undefined && (CLOSING.test(piece) || OPENING.test(last))) {
      pieces[pieces.length - 1] = last + piece;
    } else pieces.push(piece);
  }
  return pieces;
}

/** What no line can hold is cut where it must be. */
function cut(piece: string, sizePoints: number, width: number): string[] {
  if (textWidth(piece, sizePoints) <= width) return [piece];
  const parts: string[] = [];
  let part = '';
  for (const character of piece) {
    if (part !== '' && textWidth(part + character, sizePoints) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return part === '' ? parts : [...parts, part];
}

/** A text in lines that fit a width, both in points: between words, or anywhere in Chinese. */
export function wrapText(text: string, sizePoints: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text).flatMap((one) => cut(one, sizePoints, width))) {
    if (line !== '' && textWidth((line + piece).trimEnd(), sizePoints) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  const rest = line.trimEnd();
  return rest === '' ? lines : [...lines, rest];
}
