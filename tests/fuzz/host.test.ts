import * as fc from 'fast-check';
import { expect } from 'vitest';
import {
  type Attribute,
  folderOf,
  frameAddress,
  queryOf,
  viewOf,
} from '../../src/embed/loader/frame-query.ts';
import { isSwitchedOff } from '../../src/offline/switch-off.ts';
import { embedBasesOf, readReleases } from '../../src/ui/take-away/embed/embed-bases.ts';
import { fuzzDoor } from './fuzz-door.ts';
import { hostileJson, hostileText } from './hostile.ts';
import { mutated, mutatedText, writeJson } from './mutate.ts';

// What the page around an embed says of it, and what a host lays beside the atlas.

const HOME = 'https://atlas.example/live/';
const PAGE = 'https://school.example/news/';
const VALUES = ['v=1&date=2019-12-31&layers=zones', 'https://b.example/atlas', 'three-to-one:2'];
const NAMES = ['view', 'src', 'lang', 'date', 'story', 'parent', 'play', 'height', 'onload'];
// Longer ones only take longer: an author's own attributes have no limit.
const text = fc
  .oneof(hostileText, mutatedText([...VALUES, 'javascript://x/%0aalert(1)', 'http://[::1]/']))
  .map((written) => written.slice(0, 1000));
const attribute = fc.tuple(fc.oneof(fc.constantFrom(...NAMES), hostileText), text);

fuzzDoor({
  name: 'the attributes of an embed',
  cases: fc.record({
    attributes: fc.array(attribute as fc.Arbitrary<Attribute>, { minLength: 1, maxLength: 5 }),
    src: fc.option(text),
    shown: fc.option(text),
  }),
  enter: ({ attributes, src, shown }) => {
    const query = queryOf(attributes);
    expect(new URLSearchParams(viewOf(query)).has('parent')).toBe(false);
    const folder = folderOf(src, HOME, PAGE);
    const address = new URL(frameAddress(folder, query, PAGE, shown));
    expect(address.protocol).toMatch(/^(?:https?|file):$/);
    expect(address.pathname).toMatch(/embed\.html$/);
    expect(address.searchParams.getAll('parent')).toEqual([PAGE]);
  },
});

const RELEASES = {
  releases: [
    { version: '0.1.0', path: 'v/0.1.0/' },
    { version: '0.2.0-rc.1+a', path: 'v/0.2.0-rc.1+a/' },
  ],
};

fuzzDoor({
  name: 'the list of releases',
  cases: fc.oneof(
    { weight: 4, arbitrary: mutated([RELEASES]) },
    { weight: 1, arbitrary: hostileJson },
  ),
  enter: (value) => {
    const releases = readReleases(value);
    for (const { version } of releases) {
      const { live, frozen } = embedBasesOf(`${HOME}?v=1`, version, releases);
      expect([live, new URL(frozen ?? '').href.startsWith(`${HOME}v/`)]).toEqual([HOME, true]);
    }
  },
});

fuzzDoor({
  name: 'the switch that takes the worker away',
  cases: fc.oneof(
    mutated([{ offline: false }]).map(writeJson),
    mutatedText(['{"offline": false}']),
    hostileJson.map(writeJson),
  ),
  enter: async (answered) => {
    globalThis.fetch = async () =>
      ({ ok: true, json: async () => JSON.parse(answered) as unknown }) as Response;
    if (await isSwitchedOff()) expect(answered).toMatch(/offline/);
  },
});
