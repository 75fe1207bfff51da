import { describe, expect, it } from 'vitest';
import { withIntegrity } from './integrity-plugin.ts';
import { findLicenceFaults } from './licence-check.ts';
import { writeSbom } from './sbom.ts';

const shipped = (name: string, licence: string) => ({ name, version: '1.0.0', licence });

describe('the licences of what is shipped', () => {
  it.each(['MIT', 'ISC', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)', 'Apache-2.0'])(
    '%s needs no second look',
    (licence) => {
      expect(findLicenceFaults([shipped('a', licence)])).toEqual([]);
    },
  );

  it.each(['GPL-3.0-only', '(MIT AND GPL-2.0-only)', 'MPL-2.0', '', 'SEE LICENSE IN README'])(
    '"%s" does, and the package is named',
    (licence) => {
      expect(findLicenceFaults([shipped('a-library', licence)])).toEqual([
        expect.stringContaining('a-library 1.0.0'),
      ]);
    },
  );

  it('one library may have what another may not', () => {
    expect(findLicenceFaults([shipped('mediabunny', 'MPL-2.0')])).toEqual([]);
    expect(findLicenceFaults([shipped('mediabunny', 'AGPL-3.0-only')])).toHaveLength(1);
  });
});

describe('the list of what the site is made of', () => {
  const product = { name: 'atlas', version: '2.0.0', licence: 'MIT' };
  const integrities = new Map([['@a/b@1.0.0', 'sha512-AQID']]);
  const write = () =>
    writeSbom(product, [shipped('@a/b', 'MIT'), shipped('c', '(MIT OR X)')], integrities);

  it('names each package with its version, licence and hash', () => {
    const { components, metadata, dependencies } = JSON.parse(write());
    expect(metadata.component.purl).toBe('pkg:npm/atlas@2.0.0');
    expect(components[0]).toMatchObject({
      purl: 'pkg:npm/%40a/b@1.0.0',
      licenses: [{ license: { id: 'MIT' } }],
      hashes: [{ alg: 'SHA-512', content: '010203' }],
    });
    expect(components[1].licenses).toEqual([{ expression: '(MIT OR X)' }]);
    expect(components[1].hashes).toBeUndefined();
    expect(dependencies[0].dependsOn).toHaveLength(2);
  });

  it('is the same text each time', () => {
    expect(write()).toBe(write());
    expect(write()).not.toMatch(/serialNumber|timestamp/);
  });
});

describe('the content that a page names', () => {
  const read = () => new TextEncoder().encode('alert(1)');
  const hash = 'integrity="sha384-';

  it('is that of its scripts and styles', () => {
    for (const element of [
      '<script type="module" crossorigin src="./assets/a.js"></script>',
      '<link rel="modulepreload" crossorigin href="./assets/a.js" />',
      '<link rel="stylesheet" crossorigin href="./assets/a.css">',
    ]) {
      const page = withIntegrity(element, read);
      expect(page).toContain(hash);
      expect(page.replace(/ integrity="[^"]*"/, '')).toBe(element);
    }
  });

  it('is no other', () => {
    for (const element of [
      '<link rel="icon" href="./favicon.svg" />',
      '<link rel="preload" as="style" href="./assets/a.css" />',
      '<script src="../embed.js"></script>',
    ]) {
      expect(withIntegrity(element, read)).toBe(element);
    }
  });
});
