import type { ShippedPackage } from './shipped-packages.ts';

interface Product {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

const isExpression = (licence: string) => / (?:OR|AND) /.test(licence);

function licencesOf(licence: string): readonly object[] {
  return [isExpression(licence) ? { expression: licence } : { license: { id: licence } }];
}

/** `sha512-…` of a lock file as CycloneDX has hashes. */
function hashesOf(integrity: string | undefined): readonly object[] {
  const [algorithm, base64 = ''] = integrity?.split(' ')[0]?.split('-') ?? [];
  if (algorithm !== 'sha512') return [];
  return [{ alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') }];
}

const purlOf = (name: string, version: string) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/**
 * What the site is made of, as CycloneDX 1.6 JSON: the packages of which something is in it.
 * `integrities` are those of the lock file, by name and version. The same packages give the same text:
 * it holds no time and no number of its own.
 */
export function writeSbom(
  product: Product,
  packages: readonly ShippedPackage[],
  integrities: ReadonlyMap<string, string>,
): string {
  const components = packages.map(({ name, version, licence }) => {
    const hashes = hashesOf(integrities.get(`${name}@${version}`));
    return {
      type: 'library',
      'bom-ref': purlOf(name, version),
      name,
      version,
      scope: 'required',
      ...(hashes.length > 0 && { hashes }),
      licenses: licencesOf(licence),
      purl: purlOf(name, version),
    };
  });
  const root = purlOf(product.name, product.version);
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': root,
        name: product.name,
        version: product.version,
        licenses: licencesOf(product.licence),
        purl: root,
      },
    },
    components,
    dependencies: [{ ref: root, dependsOn: components.map((one) => one['bom-ref']) }],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}
