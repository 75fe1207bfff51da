import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodeTable } from './decode-tables.ts';
import { fetchAhead, fetchJson, isNotThere, loadByCode } from './fetch-json.ts';
import { loadFacts, loadTexts, loadTopology } from './load-files.ts';
import { loadLessonList } from './load-lessons.ts';
import { loadStoryList } from './load-stories.ts';

const serve = (value: unknown) =>
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(value)));
const readProvinces = () =>
  JSON.parse(readFileSync('public/geodata/provinces.topo.json', 'utf8')) as {
    readonly arcs: unknown[];
    readonly transform?: unknown;
    readonly objects: Record<string, { type: string; geometries?: Record<string, unknown>[] }>;
  };

afterEach(() => vi.unstubAllGlobals());

describe('outlines from the network', () => {
  it('are taken where they are whole', async () => {
    serve(readProvinces());
    expect((await loadTopology('provinces')).ok).toBe(true);
  });

  it.each<[string, (topology: ReturnType<typeof readProvinces>) => void]>([
    ['without the provinces', ({ objects }) => void delete objects.provinces],
    ['with an empty line', ({ arcs }) => void arcs.splice(3, 1, [])],
    ['with a point that is nowhere', ({ arcs }) => void arcs.splice(3, 1, [[0, 0], []])],
    ['with lines that are not there', ({ arcs }) => void arcs.splice(20)],
    [
      'with a shape of a kind that no one knows',
      ({ objects }) => Object.assign(objects.provinces?.geometries?.[3] ?? {}, { type: 'Cube' }),
    ],
    [
      'with a shape whose lines are words',
      ({ objects }) => Object.assign(objects.provinces?.geometries?.[3] ?? {}, { arcs: 'all' }),
    ],
    [
      'with a scale that is none',
      (topology) => Object.assign(topology, { transform: { scale: 1 } }),
    ],
  ])('are refused %s', async (_, damage) => {
    const topology = readProvinces();
    damage(topology);
    serve(topology);
    const loaded = await loadTopology('provinces');
    expect(loaded.ok ? null : loaded.failure.kind).toBe('schema');
  });
});

describe('lists from the network', () => {
  it.each([[[1]], [[{ id: 'a' }]], [[{ id: '../a', title: { zh: '', en: '' } }]], [{}]])(
    'are refused where they list something else: %j',
    async (value) => {
      serve(value);
      expect((await loadStoryList()).ok).toBe(false);
      expect((await loadLessonList()).ok).toBe(false);
    },
  );
});

describe('tables from the network', () => {
  it.each([[null], [[]], ['tables'], [{ zones: [null] }]])('are refused: %j', async (value) => {
    serve(value);
    expect((await loadFacts()).ok).toBe(false);
    expect((await loadTexts()).ok).toBe(false);
  });

  it('are reported where a cell cannot even be written as a text', () => {
    const result = decodeTable('zones', [{ id: { toString: 1 } }]);
    expect(result.ok ? null : result.issues[0]?.value).toBe('(no text)');
  });
});

describe('a file that was fetched ahead', () => {
  it('is given to who asks for it first, and fetched anew for the next', async () => {
    const answers = ['first', 'second'];
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify(answers.shift())));
    fetchAhead('data/some.json');
    expect(answers).toEqual(['second']);
    expect(await fetchJson('data/some.json')).toEqual({ ok: true, value: 'first' });
    expect(await fetchJson('data/some.json')).toEqual({ ok: true, value: 'second' });
  });

  it('is fetched anew for the first as well where it did not arrive', async () => {
    const answers = [new Response('', { status: 503 }), new Response('"here"')];
    vi.stubGlobal('fetch', async () => answers.shift());
    fetchAhead('data/some.json');
    expect(await fetchJson('data/some.json')).toEqual({ ok: true, value: 'here' });
  });
});

describe('what needs code of its own to be loaded', () => {
  it('reads as a file that did not arrive where the code did not', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const loaded = await loadByCode('own-lesson.js', () => Promise.reject(new Error('no code')));
    expect(loaded).toEqual({
      ok: false,
      file: 'own-lesson.js',
      failure: { kind: 'unreachable' },
    });
    vi.restoreAllMocks();
  });
});

describe('a start page in place of a file', () => {
  it('tells of a file that is not there', async () => {
    const headers = { 'Content-Type': 'text/html; charset=utf-8' };
    vi.stubGlobal('fetch', async () => new Response('<!doctype html>', { headers }));
    const loaded = await fetchJson('data/some.json');
    expect(loaded.ok || isNotThere(loaded.failure)).toBe(true);
    expect(loaded.ok).toBe(false);
    vi.stubGlobal('fetch', async () => new Response('{"half":'));
    const cut = await fetchJson('data/some.json');
    expect(cut.ok || isNotThere(cut.failure)).toBe(false);
  });
});
