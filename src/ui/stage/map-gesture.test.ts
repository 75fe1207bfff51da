import { describe, expect, it } from 'vitest';
import { isMapGesture } from './map-gesture.ts';

const wheel = (keys: object = {}) =>
  ({ type: 'wheel', ctrlKey: false, metaKey: false, button: 0, ...keys }) as WheelEvent;
const press = (keys: object = {}) =>
  ({ type: 'mousedown', ctrlKey: false, metaKey: false, button: 0, ...keys }) as MouseEvent;
const touch = (fingers: number) =>
  ({ type: 'touchstart', touches: { length: fingers } }) as unknown as TouchEvent;

describe('what is a gesture of the map', () => {
  it('is all of it on a page of its own', () => {
    for (const event of [wheel(), wheel({ ctrlKey: true }), press(), touch(1), touch(2)]) {
      expect(isMapGesture(event, null)).toBe(true);
    }
    expect(isMapGesture(press({ button: 2 }), null)).toBe(false);
    expect(isMapGesture(press({ ctrlKey: true }), null)).toBe(false);
  });

  it('leaves the wheel and one finger to the page around', () => {
    expect(isMapGesture(wheel(), 'all')).toBe(false);
    expect(isMapGesture(wheel({ ctrlKey: true }), 'all')).toBe(true);
    expect(isMapGesture(wheel({ metaKey: true }), 'all')).toBe(true);
    expect(isMapGesture(touch(1), 'all')).toBe(false);
    expect(isMapGesture(touch(2), 'all')).toBe(true);
    expect(isMapGesture(press(), 'all')).toBe(true);
  });

  it('is nothing where the map stands still', () => {
    for (const interaction of ['hover', 'none'] as const) {
      for (const event of [wheel({ ctrlKey: true }), press(), touch(2)]) {
        expect(isMapGesture(event, interaction)).toBe(false);
      }
    }
  });
});
