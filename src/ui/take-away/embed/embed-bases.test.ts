import { expect, it } from 'vitest';
import { embedBasesOf, isOnThisMachine, readReleases } from './embed-bases.ts';

const RELEASES = readReleases({
  releases: [
    { version: '0.2.0', released: '2026-12-01', path: 'v/0.2.0/' },
    { version: '0.1.0', released: '2026-11-21', path: 'v/0.1.0/' },
  ],
});
const SITE = 'https://example.org/atlas/';

it('offers to freeze an embed where the site keeps a path for this version', () => {
  const address = `${SITE}index.html?v=1&date=2019-12-31#x`;
  expect(embedBasesOf(address, '0.2.0', RELEASES)).toEqual({
    live: SITE,
    frozen: `${SITE}v/0.2.0/`,
  });
  expect(embedBasesOf(address, '0.3.0', RELEASES)).toEqual({ live: SITE, frozen: null });
});

it('finds the newest version from the page of a version’s own path', () => {
  expect(embedBasesOf(`${SITE}v/0.1.0/?date=2019-12-31`, '0.1.0', [])).toEqual({
    live: SITE,
    frozen: `${SITE}v/0.1.0/`,
  });
});

it.each([
  [null],
  [[]],
  [{ releases: 'v/0.1.0/' }],
  [{ releases: [null, { version: 1 }] }],
  [{ releases: [{ version: '0.1.0', path: { toString: 1 } }] }],
])('reads no release from %j', (value) => expect(readReleases(value)).toEqual([]));

it('takes no path that leads elsewhere', () => {
  for (const path of ['https://elsewhere.example/', 'v/../', 'v/./']) {
    expect(readReleases({ releases: [{ version: '0.1.0', path }] })).toEqual([]);
  }
});

it.each([
  ['http://localhost:4173/', true],
  ['http://127.0.0.1:4173/', true],
  ['http://[::1]/', true],
  ['file:///home/atlas.html', true],
  [SITE, false],
  ['http://192.168.1.4/', false],
])('knows whether others reach %s', (address, isHere) => {
  expect(isOnThisMachine(address)).toBe(isHere);
});
