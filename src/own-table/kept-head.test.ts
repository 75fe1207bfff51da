import { expect, it } from 'vitest';
import { KeepRefusal } from '../own-work/keep-trouble.ts';
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

it('knows that nothing is kept', () => {
  expect(readHead(undefined)).toBeNull();
});

it.each([[null], ['text'], [7], [true], [[]], [[{ schemaVersion: 2 }]]])(
  'takes %j, which no version kept, for a table whose settings are lost',
  (damaged) => {
    expect(readHead(damaged)).toEqual({ settings: {}, stamp: 'version 1' });
  },
);

it.each([[undefined], [null], [7], [['a']]])(
  'keeps the settings where the mark beside them is %j, as of no window',
  (stamp) => {
    expect(readHead({ schemaVersion: 3, stamp, settings: SETTINGS })).toEqual({
      settings: SETTINGS,
      stamp: '',
    });
  },
);

it('says by its version that one without corridors is not to touch it', () => {
  const written = writeHead(SETTINGS, 'b');
  expect(written).toMatchObject({ schemaVersion: 3 });
  expect(readHead(written)).toEqual({ settings: SETTINGS, stamp: 'b' });
  expect(() => readHead({ ...written, schemaVersion: 4 })).toThrow(new KeepRefusal('newer'));
});
