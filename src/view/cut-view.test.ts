import { expect, it } from 'vitest';
import { cutView } from './cut-view.ts';
import { createViewStore } from './store.ts';
import { DEFAULT_VIEW } from './view-state.ts';

it('is the same object until something changes that it does not leave out', () => {
  const store = createViewStore(DEFAULT_VIEW);
  const yearView = cutView(store.getView, ({ date }) => ({ date: `${date.slice(0, 4)}-01-01` }));
  const first = yearView();
  expect(first).toEqual({ ...DEFAULT_VIEW, date: '2024-01-01' });
  store.act({ type: 'set', change: { date: '2024-05-06' } });
  expect(yearView()).toBe(first);
  store.act({ type: 'set', change: { theme: 'dark' } });
  expect(yearView()).toEqual({ ...first, theme: 'dark' });
  store.act({ type: 'set', change: { date: '2023-05-06' } });
  expect(yearView().date).toBe('2023-01-01');
});
