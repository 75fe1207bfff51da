// @vitest-environment jsdom
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { marksOf } from '../../../tests/marks-of.ts';
import { smallIndex } from '../../../tests/small-index.ts';
import type { AreaMark } from '../../marks/marks.ts';
import { createViewStore } from '../../view/store.ts';
import { DEFAULT_VIEW, type ViewState } from '../../view/view-state.ts';
import { type Atlas, AtlasContext } from '../atlas-context.ts';
import { type OwnLayerPart, setOwnLayer } from '../stage/own-layer-slot.ts';
import { ListMirror } from './list-mirror.tsx';

const index = smallIndex({});

function listOf(change: Partial<ViewState>) {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const store = createViewStore({ ...DEFAULT_VIEW, ...change });
  const atlas = {
    index,
    store,
    settledView: store.getView,
    pictureView: store.getView,
    clock: { isPlaying: () => false, subscribe: () => () => {} },
  } as unknown as Atlas;
  const holder = document.createElement('div');
  const root = createRoot(holder);
  act(() =>
    root.render(
      createElement(
        AtlasContext,
        { value: atlas },
        createElement(ListMirror, { marks: marksOf(index, change) }),
      ),
    ),
  );
  const heads = () => [...holder.querySelectorAll('h3')].map((head) => head.textContent);
  return { heads, store, leave: () => act(() => root.unmount()) };
}

/** A table that has a value for one province, from the second half of the programme on. */
const TABLE = {
  keyOf: ({ date }: ViewState) => String(date > '2020'),
  areasOf: (_: unknown, { date }: ViewState): readonly AreaMark[] =>
    date > '2020'
      ? [
          {
            id: 'own-province-110000',
            layer: 'own',
            unit: { object: 'provinces', id: '110000' },
            fill: '#888888',
            opacity: 1,
            hatch: 'none',
            target: { kind: 'province', id: '110000' },
            title: 'a value',
          },
        ]
      : [],
} as unknown as OwnLayerPart;

afterEach(() => {
  setOwnLayer(null);
  vi.unstubAllGlobals();
});

describe('the list of what the map shows', () => {
  it('has the areas of a person’s table, at the date of the clock', () => {
    const { heads, store, leave } = listOf({ date: '2024-12-31' });
    expect(heads().join()).not.toContain('Areas');
    act(() => setOwnLayer(TABLE));
    expect(heads()).toContain('Areas (1)');
    act(() => store.act({ type: 'set', change: { date: '2019-12-31' } }));
    expect(heads().join()).not.toContain('Areas');
    leave();
  });

  it('is counted in the language of the view', () => {
    const { heads, leave } = listOf({ language: 'zh-CN' });
    expect(heads()[0]).toMatch(/^综试区（\d+）$/);
    leave();
  });
});
