import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from './text-width.ts';

describe('the width of a text', () => {
  it('is a full square for each Chinese character and narrower for Latin letters', () => {
    expect(textWidth('南海诸岛', 10)).toBe(40);
    expect(textWidth('il', 10)).toBeLessThan(textWidth('WM', 10));
  });
});

describe('wrapping', () => {
  it('breaks English between words and Chinese anywhere but before a closing mark', () => {
    expect(wrapText('pilot zones by batch', 10, 62)).toEqual(['pilot zones', 'by batch']);
    expect(wrapText('资料来源：案例库（2024）。', 10, 60)).toEqual([
      '资料来源：案',
      '例库',
      '（2024）。',
    ]);
    expect(wrapText('一二三四，五', 10, 40)).toEqual(['一二三', '四，五']);
  });

  it('breaks an address at its own marks', () => {
    const lines = wrapText('https://atlas.example/?v=1&layers=zones.belts&lang=en', 6, 70);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('https://atlas.example/?v=1&layers=zones.belts&lang=en');
  });

  it('loses no letter and lets no line run over', () => {
    const text = fc.stringMatching(/^[\w\u4e00-\u4e20 ，。（）/&=-]{0,80}$/);
    fc.assert(
      fc.property(text, fc.integer({ min: 12, max: 200 }), (words, width) => {
        const lines = wrapText(words, 6, width);
        const squeeze = (all: string) => all.replace(/\s+/g, '');
        expect(squeeze(lines.join(''))).toBe(squeeze(words));
        for (const line of lines) expect(textWidth(line, 6)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
