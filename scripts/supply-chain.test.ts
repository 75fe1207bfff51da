import { describe, expect, it } from 'vitest';
import { judgeAudit } from './audit.mjs';
import { findUnaudited } from './audited-check.ts';
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

describe('the audit of what is shipped', () => {
  const locked = {
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '1.0.0', dev: true },
    'node_modules/c/node_modules/@b/b': { version: '1.0.0' },
    'node_modules/@b/b': { version: '2.0.0', dev: true },
  };

  it('asks about each package, in the version that is shipped', () => {
    expect(findUnaudited([shipped('a', 'MIT'), shipped('@b/b', 'MIT')], locked)).toEqual([]);
    for (const name of ['b', 'unknown'])
      expect(findUnaudited([shipped(name, 'MIT')], locked)).toEqual([
        expect.stringContaining(`${name} 1.0.0 is shipped`),
      ]);
    const newer = { ...shipped('@b/b', 'MIT'), version: '2.0.0' };
    expect(findUnaudited([newer], locked)).toHaveLength(1);
  });

  const answer = (severity: string) =>
    `npm warn\n${JSON.stringify({ auditReportVersion: 2, vulnerabilities: { a: { name: 'a', severity, range: '<2' } } })}`;

  it('fails on a grave weakness, by its name', () => {
    expect(judgeAudit(answer('high'))).toMatchObject({ failed: 1, output: 'a <2: high' });
    expect(judgeAudit(answer('low'))).toMatchObject({ passed: 1, failed: 0 });
  });

  it.each([
    ['{"message": "405 Method Not Allowed - POST https://r.example/bulk", "error": {}}', '405'],
    ['npm error code ENETDOWN', 'ENETDOWN'],
    ['', 'npm wrote nothing'],
  ])('has not passed where no registry answers, and says why: %s', (output, why) => {
    const { passed, failed, note } = judgeAudit(output);
    expect([passed, failed]).toEqual([0, 0]);
    expect(note).toMatch(/^skipped/);
    expect(note).toContain(why);
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
