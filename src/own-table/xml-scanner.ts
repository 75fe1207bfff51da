import { TableProblem } from './problem.ts';

export interface XmlHandlers {
  /** `attributes` is what stands between the name and the bracket. Names come without a prefix. */
  readonly open?: (name: string, attributes: string) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The five entities of XML and character references; no other entity is ever expanded. */
function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex, decimal, name) => {
    if (name) return ENTITIES.get(name) ?? all;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

const PATTERNS = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const known = PATTERNS.get(name);
  if (known) return known;
  const pattern = new RegExp(`(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  PATTERNS.set(name, pattern);
  return pattern;
}

/** The value of an attribute, or null. */
export function attributeOf(attributes: string, name: string): string | null {
  const match = patternOf(name).exec(attributes);
  return match ? decodeXml(match[1] ?? match[2] ?? '') : null;
}

function endOfTag(text: string, from: number): number {
  if (text.startsWith('<!--', from)) return text.indexOf('-->', from) + 2;
  if (text.startsWith('<![CDATA[', from)) return text.indexOf(']]>', from) + 2;
  return text.indexOf('>', from);
}

function readTag(tag: string, handlers: XmlHandlers): void {
  if (tag.startsWith('<![CDATA[')) {
    handlers.text?.(tag.slice(9, -3));
    return;
  }
  const second = tag.charCodeAt(1);
  if (second === 0x21 || second === 0x3f) return; // Comments, declarations, instructions.
  if (second === 0x2f) {
    handlers.close?.(tag.slice(tag.indexOf(':') + 1 || 2, -1).trimEnd());
    return;
  }
  const isClosed = tag.endsWith('/>');
  const body = tag.slice(1, isClosed ? -2 : -1);
  const space = body.search(/\s/);
  const full = space < 0 ? body : body.slice(0, space);
  const name = full.slice(full.indexOf(':') + 1);
  handlers.open?.(name, space < 0 ? '' : body.slice(space));
  if (isClosed) handlers.close?.(name);
}

/** A tag longer than this is none. */
const LONGEST_TAG = 1 << 20;
/** A cell holds 32,767 letters. */
const LONGEST_TEXT = 1 << 24;
/** `&#1114111;` */
const LONGEST_REFERENCE = 10;

/** How far a text can be read whose end has not come: not into a reference. */
function endOfWhole(text: string): number {
  const last = text.lastIndexOf('&');
  return last >= 0 && last > text.length - LONGEST_REFERENCE ? last : text.length;
}

/** Reads the XML of a part as it comes: elements and texts, one after the other, and nothing kept. */
export async function scanXml(
  part: string,
  chunks: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers,
): Promise<void> {
  const decoder = new TextDecoder();
  let rest = '';
  let textLength = 0;
  const sayText = (text: string) => {
    textLength += text.length;
    if (textLength > LONGEST_TEXT) throw new TableProblem({ kind: 'bad-xml', part });
    if (text !== '') handlers.text?.(decodeXml(text));
  };
  const read = (piece: string) => {
    const text = rest + piece;
    let at = 0;
    for (;;) {
      const start = text.indexOf('<', at);
      if (start < 0) break;
      const end = endOfTag(text, start);
      sayText(text.slice(at, start));
      at = start;
      if (end < start + 2) break;
      textLength = 0;
      readTag(text.slice(start, end + 1), handlers);
      at = end + 1;
    }
    rest = text.slice(at);
    if (rest.startsWith('<')) {
      if (rest.length > LONGEST_TAG) throw new TableProblem({ kind: 'bad-xml', part });
    } else {
      // Handed over as it comes: a long text would be looked through again with each piece.
      const end = endOfWhole(rest);
      sayText(rest.slice(0, end));
      rest = rest.slice(end);
    }
  };
  for await (const chunk of chunks) read(decoder.decode(chunk, { stream: true }));
  read(decoder.decode());
  if (rest.includes('<')) throw new TableProblem({ kind: 'bad-xml', part });
}
