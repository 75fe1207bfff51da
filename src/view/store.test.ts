import { describe, expect, it } from 'vitest';
import { dayOf, isoDateOf } from '../domain/period.ts';
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

  it('has nothing to undo or redo at first', () => {
    const store = createViewStore(DEFAULT_VIEW);
    expect([store.canUndo(), store.canRedo()]).toEqual([false, false]);
    store.undo();
    store.redo();
    expect([store.getView(), store.canUndo(), store.canRedo()]).toEqual([
      DEFAULT_VIEW,
      false,
      false,
    ]);
    store.act(date('2016-01-01'));
    expect([store.canUndo(), store.canRedo()]).toEqual([true, false]);
    store.undo();
    expect([store.canUndo(), store.canRedo()]).toEqual([false, true]);
  });

  it('keeps the last 200 steps', () => {
    const store = createViewStore(DEFAULT_VIEW);
    const day = (index: number) => isoDateOf(dayOf('2016-01-01') + index);
    for (let index = 0; index <= 201; index += 1) store.act(date(day(index)));
    let steps = 0;
    for (; store.canUndo(); steps += 1) store.undo();
    expect([steps, store.getView().date]).toEqual([200, day(1)]);
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

  it('takes a drag back apart from the step before it and the step that breaks it off', () => {
    const store = createViewStore(DEFAULT_VIEW);
    const dates = () => store.getView().date;
    store.act(date('2016-01-01'));
    store.act(date('2016-01-02'), 'drag');
    store.act(date('2017-01-01'));
    store.act(date('2017-01-02'), 'drag');
    const undone = [1, 2, 3, 4].map(() => {
      store.undo();
      return dates();
    });
    expect(undone).toEqual(['2017-01-01', '2016-01-02', '2016-01-01', DEFAULT_VIEW.date]);
  });

  it('makes no step of a silent act, nor ends a drag by one', () => {
    const store = createViewStore(DEFAULT_VIEW);
    store.act({ type: 'set', change: { theme: 'dark' } }, 'silent');
    expect([store.getView().theme, store.canUndo()]).toEqual(['dark', false]);
    store.act(date('2016-01-01'), 'drag');
    store.act({ type: 'set', change: { speed: 2 } }, 'silent');
    store.act(date('2016-01-02'), 'drag');
    store.undo();
    expect([store.getView().date, store.canUndo()]).toEqual([DEFAULT_VIEW.date, false]);
  });

  it('makes no step of an act that changes nothing', () => {
    const store = createViewStore(DEFAULT_VIEW);
    store.act(date(DEFAULT_VIEW.date));
    expect(store.canUndo()).toBe(false);
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
    const end = store.subscribe(() => {
      told += 1;
    });
    store.act({ type: 'set', change: { theme: DEFAULT_VIEW.theme } });
    expect(told).toBe(0);
    store.act({ type: 'set', change: { theme: 'dark' } });
    expect(told).toBe(1);
    store.replace(store.getView());
    expect(told).toBe(1);
    store.replace(DEFAULT_VIEW);
    expect([told, store.getView(), store.canRedo()]).toEqual([2, DEFAULT_VIEW, false]);
    end();
    store.act({ type: 'set', change: { theme: 'dark' } });
    expect(told).toBe(2);
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

  it('gives what is chosen to the last who asked, even when an earlier one has enough', () => {
    const store = createViewStore(DEFAULT_VIEW);
    const taken: string[] = [];
    const end = store.divertSelections(() => taken.push('earlier'));
    store.divertSelections(() => taken.push('last'));
    end();
    store.act({ type: 'select', selection: { kind: 'zone', id: 'hangzhou' } });
    expect([taken, store.getView().selection]).toEqual([['last'], null]);
  });
});
