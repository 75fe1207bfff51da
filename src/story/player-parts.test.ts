import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIndex } from '../../tests/read-index.ts';
import { decodeAct } from './player-act.ts';
import { actOfKey } from './player-keys.ts';
import { keysToLight } from './player-light.ts';
import { readRuns } from './player-text.ts';

const press = (key: string, held: object = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('keys of a story', () => {
  it.each([
    ['PageDown', 'next'],
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['PageUp', 'back'],
    ['ArrowLeft', 'back'],
    ['Home', 'first'],
    ['End', 'last'],
    ['B', 'blank'],
    ['.', 'blank'],
    ['l', 'pointer'],
    ['f', 'fullscreen'],
    ['Escape', 'leave'],
  ])('%s asks for %s', (key, kind) => {
    expect(actOfKey(press(key), '')).toEqual({ kind });
  });

  it('go back by Shift and space', () => {
    expect(actOfKey(press(' ', { shiftKey: true }), '')).toEqual({ kind: 'back' });
  });

  it('leave the browser’s and the atlas’s own to them', () => {
    expect(actOfKey(press('f', { ctrlKey: true }), '')).toBeNull();
    expect(actOfKey(press('z', { metaKey: true }), '')).toBeNull();
    expect(actOfKey(press('/'), '')).toBeNull();
    expect(actOfKey(press('F5'), '')).toBeNull();
  });

  it('take Enter only after digits', () => {
    expect(actOfKey(press('Enter'), '')).toBeNull();
    expect(actOfKey(press('7'), '')).toEqual({ kind: 'digit', digit: '7' });
    expect(actOfKey(press('Enter'), '7')).toEqual({ kind: 'jump' });
    expect(actOfKey(press('Backspace'), '7')).toEqual({ kind: 'erase' });
  });
});

describe('an act from another window', () => {
  it('is one of those that a window may ask', () => {
    expect(decodeAct({ kind: 'next', place: 3 })).toEqual({ kind: 'next' });
    expect(decodeAct({ kind: 'go', place: 3 })).toEqual({ kind: 'go', place: 3 });
    for (const wrong of [
      null,
      3,
      {},
      { kind: 'leave' },
      { kind: 'go' },
      { kind: 'go', place: 0.5 },
    ])
      expect(decodeAct(wrong)).toBeNull();
  });
});

describe('the text of a scene', () => {
  it('has bold and emphasis, and nothing else', () => {
    expect(readRuns('a **b** c *d* <b>')).toEqual([
      { text: 'a ', style: 'plain' },
      { text: 'b', style: 'strong' },
      { text: ' c ', style: 'plain' },
      { text: 'd', style: 'emphasis' },
      { text: ' <b>', style: 'plain' },
    ]);
  });

  it('loses nothing but the marks', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const said = readRuns(text).map((run) => run.text);
        expect(said.join('').replaceAll('*', '')).toBe(text.replaceAll('*', ''));
      }),
    );
  });
});

describe('what a scene lights', () => {
  const index = readIndex();

  it('is the city that it names, not the batch and province around it', () => {
    expect([...keysToLight(index, ['zone:hangzhou'])]).toEqual(['zone:hangzhou']);
    expect([...keysToLight(index, ['province:330000'])]).toEqual(['province:330000']);
  });

  it('is each member of a group', () => {
    const batch = [...keysToLight(index, ['batch:2'])];
    expect(batch.filter((key) => key.startsWith('zone:'))).toHaveLength(12);
    const east = [...keysToLight(index, ['region:east'])];
    expect(east.some((key) => key.startsWith('zone:'))).toBe(false);
    expect(east).toContain('province:330000');
  });

  it('is the sign that corridors without another end share', () => {
    const lit = keysToLight(index, ['corridor:zhengzhou-1210-bonded']);
    expect(lit).toContain('corridor:zhengzhou-rail-sea');
    expect(lit).not.toContain('corridor:zhengzhou-china-europe-rail');
  });
});
