import { strToU8, zipSync } from 'fflate';
import { element, xmlDocument } from '../write-xml.ts';

/** What one part of a package refers to, under the name that its XML uses. */
export interface Relation {
  readonly id: string;
  /** The last word of the relation's type, such as `slideLayout`. */
  readonly kind: string;
  /** From the folder of the part that refers, or an address outside. */
  readonly target: string;
  readonly isOutside?: boolean;
}

/** A file within an office file. */
export interface Part {
  /** Where it lies, such as `ppt/slides/slide1.xml`. */
  readonly name: string;
  /** Its media type; null where its ending says enough. */
  readonly type: string | null;
  readonly body: string | Uint8Array;
  readonly relations?: readonly Relation[];
}

/** Where the time of zip files begins; in the zone of the reader, since zip files know none. */
const ZIP_START = new Date(1980, 0, 1);
/** Already compressed; a second time gains nothing. */
const PACKED = /\.(png|xlsx)$/;

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const OFFICE = 'application/vnd.openxmlformats-officedocument';

const TYPE_OF_ENDING = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  svg: 'image/svg+xml',
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
};

function contentTypes(parts: readonly Part[]): string {
  const endings = Object.entries(TYPE_OF_ENDING).map(([Extension, ContentType]) =>
    element('Default', { Extension, ContentType }),
  );
  const named = parts.flatMap(({ name, type }) =>
    type === null ? [] : element('Override', { PartName: `/${name}`, ContentType: type }),
  );
  return element('Types', { xmlns: `${PACKAGE}/content-types` }, ...endings, ...named);
}

function relationsXml(relations: readonly Relation[]): string {
  return element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    ...relations.map(({ id, kind, target, isOutside }) =>
      element('Relationship', {
        Id: id,
        Type: `${kind === 'metadata/core-properties' ? `${PACKAGE}/relationships` : DOCUMENT}/${kind}`,
        Target: target,
        TargetMode: isOutside ? 'External' : null,
      }),
    ),
  );
}

/** The file beside a part that says what it refers to. */
function relationsName(name: string): string {
  return name.replace(/[^/]*$/, '_rels/$&.rels');
}

/**
 * An office file of its parts, the first of which is the document itself. It bears no hour of its
 * making, so that the same parts give the same bytes.
 */
export function writePackage(
  parts: readonly Part[],
  roots: readonly Relation[],
): Uint8Array<ArrayBuffer> {
  const files: [string, string | Uint8Array][] = [
    ['[Content_Types].xml', xmlDocument(contentTypes(parts))],
    ['_rels/.rels', xmlDocument(relationsXml(roots))],
  ];
  for (const { name, body, relations } of parts) {
    files.push([
      name,
      typeof body === 'string' && name.endsWith('.xml') ? xmlDocument(body) : body,
    ]);
    if (relations) files.push([relationsName(name), xmlDocument(relationsXml(relations))]);
  }
  return zipSync(
    Object.fromEntries(
      files.map(([name, body]) => [
        name,
        [
          typeof body === 'string' ? strToU8(body) : body,
          { level: PACKED.test(name) ? 0 : 6, mtime: ZIP_START },
        ],
      ]),
    ) as Parameters<typeof zipSync>[0],
  );
}
