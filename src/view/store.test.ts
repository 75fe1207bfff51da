import { describe, expect, it } from 'vitest';
import { createViewStore } from './store.ts';
import { DEFAULT_VIEW } from './view-state.ts';

const date = (text: string) => ({ type: 'set', change: { date: text } }) as const;

describe('the view and its history', () => {
  it('undoes and redoes one act at a time', () => {
    const store = createViewStore(DEFAULT_VIEW);
    store.act({ type: 'toggle-layer', layer: 'belts' });
    store.act({ type: 'select', selection: { kind: 'zone', id: 'hangzhou' } });
    store.undo();
    expect(store.getView().selection).toBeNull();
    expect(store.getView().layers).toEqual(['zones', 'belts']);
    store.undo();
    expect(store.getView()).toBe(DEFAULT_VIEW);
    expect(store.canUndo()).toBe(false);
    store.redo();
    store.redo();
    expect(store.getView().selection?.id).toBe('hangzhou');
    expect(store.canRedo()).toBe(false);
  });

  it('takes a whole drag back as one step', () => {
    const store = createViewStore(DEFAULT_VIEW);
    for (const day of ['2016-01-01', '2016-01-02', '2016-01-03']) store.act(date(day), 'drag');
    store.endDrag();
    store.act(date('2020-01-01'), 'drag');
    store.undo();
    expect(store.getView().date).toBe('2016-01-03');
    store.undo();
    expect(store.getView().date).toBe(DEFAULT_VIEW.date);
  });

  it('drops the redone future when a person does something else', () => {
    const store = createViewStore(DEFAULT_VIEW);
    store.act(date('2016-01-01'));
    store.undo();
    store.act(date('2017-01-01'));
    expect(store.canRedo()).toBe(false);
  });

  it('tells its listeners of a change, and of nothing when nothing changed', () => {
    const store = createViewStore(DEFAULT_VIEW);
    let told = 0;
    store.subscribe(() => {
      told += 1;
    });
    store.act({ type: 'set', change: { theme: DEFAULT_VIEW.theme } });
    expect(told).toBe(0);
    store.act({ type: 'set', change: { theme: 'dark' } });
    expect(told).toBe(1);
  });

  it('gives what is chosen to whom it is diverted, until that is over', () => {
    const store = createViewStore(DEFAULT_VIEW);
    const taken: string[] = [];
    const end = store.divertSelections(({ id }) => taken.push(id));
    const choose = (id: string) => store.act({ type: 'select', selection: { kind: 'zone', id } });
    choose('hangzhou');
    expect([store.getView(), store.canUndo(), taken]).toEqual([DEFAULT_VIEW, false, ['hangzhou']]);
    end();
    choose('tianjin');
    expect(store.getView().selection?.id).toBe('tianjin');
    // Closing what is open is nobody's answer.
    store.divertSelections(({ id }) => taken.push(id));
    store.act({ type: 'select', selection: null });
    expect([store.getView().selection, taken]).toEqual([null, ['hangzhou']]);
  });
});
