import { describe, expect, it } from 'vitest';
import { fileOfAddress } from './site-file.ts';

const SCOPE = 'https://example.org/maps/atlas/';

describe('the file that an address means', () => {
  it.each([
    ['', 'index.html'],
    ['?v=1&date=2016-01-15', 'index.html'],
    ['index.html?v=1#map', 'index.html'],
    ['data/dataset.json', 'data/dataset.json'],
    ['data/a%20b.json', 'data/a b.json'],
  ])('"%s" is %s', (path, file) => {
    expect(fileOfAddress(SCOPE + path, SCOPE)).toBe(file);
  });

  it('is none for another place, or for a file with a query', () => {
    expect(fileOfAddress('https://example.org/maps/other/', SCOPE)).toBeNull();
    expect(fileOfAddress('https://elsewhere.org/maps/atlas/', SCOPE)).toBeNull();
    expect(fileOfAddress(`${SCOPE}data/dataset.json?fresh`, SCOPE)).toBeNull();
  });

  it('is none, and no error, for a malformed address', () => {
    expect(fileOfAddress(`${SCOPE}data/%E0%A4%A.json`, SCOPE)).toBeNull();
  });
});
