import { expect, it, test } from 'vitest';
import { decodeView, encodeView } from '../../src/view/url-codec.ts';
import { DEFAULT_VIEW } from '../../src/view/view-state.ts';
import { OLD_LINKS } from './old-links.ts';

test.each(OLD_LINKS)('"$link" opens the view that it always opened', ({ link, opens }) => {
  expect(decodeView(link)).toEqual({ view: { ...DEFAULT_VIEW, ...opens }, ignored: [] });
});

test.each(OLD_LINKS)('"$link" is written anew as a link to the same view', ({ link }) => {
  const { view } = decodeView(link);
  expect(decodeView(encodeView(view)).view).toEqual(view);
});

it('has a link for every part of the view', () => {
  const tried = new Set(OLD_LINKS.flatMap(({ opens }) => Object.keys(opens)));
  expect(Object.keys(DEFAULT_VIEW).filter((key) => !tried.has(key))).toEqual([]);
});

it('only grows', () => {
  expect(OLD_LINKS.length).toBeGreaterThanOrEqual(19);
  expect(new Set(OLD_LINKS.map(({ link }) => link)).size).toBe(OLD_LINKS.length);
});
