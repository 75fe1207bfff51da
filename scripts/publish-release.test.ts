import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compareVersions, publishRelease } from './publish-release.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas release '));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const from = () => join(folder, 'dist');
const into = () => join(folder, 'www/atlas');

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}
const read = (name: string) => readFileSync(join(into(), name), 'utf8');
const build = (page: string, more: Readonly<Record<string, string>> = {}) => {
  rmSync(from(), { recursive: true, force: true });
  write(from(), { 'index.html': page, 'offline.json': '{}', 'releases.json': '[]', ...more });
};
const publish = (version: string) =>
  publishRelease({ from: from(), into: into(), version, released: '2026-11-21' });

describe('publishing a release', () => {
  it('puts the build at the folder and at its version, and lists it', () => {
    build('one', { 'assets/a.js': 'a' });
    expect(publish('0.1.0')).toMatchObject({ path: 'v/0.1.0/', isNew: true, isNewest: true });
    expect(read('index.html')).toBe('one');
    expect(read('v/0.1.0/assets/a.js')).toBe('a');
    expect(JSON.parse(read('releases.json'))).toEqual({
      releases: [{ version: '0.1.0', released: '2026-11-21', path: 'v/0.1.0/' }],
    });
    // What a version's path holds tells nothing of the versions after it.
    expect(read('v/0.1.0/releases.json')).toBe('[]');
  });

  it('keeps the older version’s path when a newer one comes, and what open pages still load', () => {
    build('one', { 'assets/a.js': 'a' });
    publish('0.9.0');
    build('two', { 'assets/b.js': 'b' });
    publish('0.10.0');
    expect(read('index.html')).toBe('two');
    expect(read('v/0.9.0/index.html')).toBe('one');
    expect(read('assets/a.js')).toBe('a');
    expect(existsSync(join(into(), 'v/0.10.0/assets/a.js'))).toBe(false);
    const { releases } = JSON.parse(read('releases.json')) as { releases: { version: string }[] };
    expect(releases.map(({ version }) => version)).toEqual(['0.10.0', '0.9.0']);
  });

  it('says so and changes nothing when the version is there with other bytes', () => {
    build('one', { 'a.txt': 'a' });
    publish('0.1.0');
    build('changed', { 'b.txt': 'b' });
    expect(() => publish('0.1.0')).toThrow(
      /never changes[\s\S]*b\.txt is missing there[\s\S]*index\.html differs[\s\S]*a\.txt is not in the build/,
    );
    expect(read('index.html')).toBe('one');
    expect(read('v/0.1.0/index.html')).toBe('one');
  });

  it('may be done again with the same bytes', () => {
    build('one');
    publish('0.1.0');
    const before = read('releases.json');
    expect(publish('0.1.0').isNew).toBe(false);
    expect(read('releases.json')).toBe(before);
  });

  it('leaves the newest in place when an older version is published afterwards', () => {
    build('two');
    publish('0.2.0');
    build('one');
    expect(publish('0.1.9').isNewest).toBe(false);
    expect(read('index.html')).toBe('two');
    expect(read('v/0.1.9/index.html')).toBe('one');
  });

  it('leaves the host’s own switch as it is', () => {
    build('one');
    publish('0.1.0');
    write(into(), { 'offline.json': 'off', 'v/0.1.0/offline.json': 'off' });
    publish('0.1.0');
    build('two');
    publish('0.2.0');
    expect(read('offline.json')).toBe('off');
    expect(read('v/0.1.0/offline.json')).toBe('off');
  });

  it.each([
    ['no build', () => publish('0.1.0'), /there is no built site/],
    [
      'a version that is none',
      () => {
        build('one');
        publish('../..');
      },
      /expected a version such as/,
    ],
    [
      'a folder inside the build',
      () => {
        build('one');
        publishRelease({
          from: from(),
          into: join(from(), 'www'),
          version: '0.1.0',
          released: '2026-11-21',
        });
      },
      /lies in the build itself/,
    ],
    [
      'a list that is none',
      () => {
        build('one');
        write(into(), { 'releases.json': 'no' });
        publish('0.1.0');
      },
      /expected \{ "releases"/,
    ],
  ])('stops at %s', (_, act, message) => {
    expect(act).toThrow(message);
    expect(existsSync(join(into(), 'v'))).toBe(false);
  });
});

it('orders versions as semantic versions go', () => {
  const versions = ['0.9.0', '1.0.0-rc.1', '0.10.0', '1.0.0', '1.0.0-rc.2', '1.0.1'];
  expect(versions.sort(compareVersions)).toEqual([
    '1.0.1',
    '1.0.0',
    '1.0.0-rc.2',
    '1.0.0-rc.1',
    '0.10.0',
    '0.9.0',
  ]);
});
