import { expect, it } from 'vitest';
import { readHead, writeHead } from './kept-head.ts';
import type { OwnSettings } from './own-settings.ts';

const SETTINGS: OwnSettings = {
  roles: ['longitude', 'latitude', 'toLongitude', 'toLatitude'],
  level: null,
  choices: {},
  turnsSwapped: false,
  style: {
    isShown: true,
    column: null,
    aggregate: 'sum',
    scale: 'quantile',
    classes: 5,
    breaks: [],
    ramp: 'teal',
  },
};

it('reads what every earlier version kept', () => {
  expect(readHead({ roles: ['place'] })).toEqual({
    settings: { roles: ['place'] },
    stamp: 'version 1',
  });
  const second = { schemaVersion: 2, stamp: 'a', settings: { roles: ['longitude', 'latitude'] } };
  expect(readHead(second)).toEqual({ stamp: 'a', settings: second.settings });
});

it('says by its version that one without corridors is not to touch it', () => {
  const written = writeHead(SETTINGS, 'b');
  expect(written).toMatchObject({ schemaVersion: 3 });
  expect(readHead(written)).toEqual({ settings: SETTINGS, stamp: 'b' });
  expect(() => readHead({ ...written, schemaVersion: 4 })).toThrow();
});
