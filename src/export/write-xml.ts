const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What XML 1.0 has no way of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** A vertical tab is what a line break within a title of PowerPoint becomes when it is pasted. */
const BREAKS = '\u000b\u000c';

/** The text without what would make a document of it that strict readers refuse. */
export function dropForbidden(text: string): string {
  return text.replaceAll(FORBIDDEN, (sign) => (BREAKS.includes(sign) ? ' ' : ''));
}

/** A text as it stands in XML, in an element or in an attribute. */
export function escapeXml(text: string): string {
  return dropForbidden(text).replaceAll(/[&<>"]/g, (sign) => NAMED[sign] ?? sign);
}

type Attributes = Readonly<Record<string, string | null>>;

/** An element; attributes that are null are left out. Its contents are XML already. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...contents: readonly string[]
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escapeXml(value)}"`],
  );
  const inside = contents.filter(Boolean).join('');
  const open = `<${name}${written.join('')}`;
  return inside === '' ? `${open}/>` : `${open}>${inside}</${name}>`;
}

/** A whole document. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
