import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { LAYERS } from '../../src/view/view-state.ts';
import { figureOf } from './figure-of.tsx';

// Before the second batch, in the middle of the programme, and after the gap was measured.
const DATES = ['2015-12-31', '2020-04-27', '2024-12-31'] as const;
const LANGUAGES = ['en', 'zh-CN'] as const;

/** Long outlines by their fingerprint: a snapshot stays small, and still changes when one does. */
function abridge(svg: string): string {
  return svg.replace(/ d="([^"]{240,})"/g, (_, path: string) => {
    const print = createHash('sha256').update(path).digest('hex').slice(0, 16);
    return ` data-outline="${path.length} characters, ${print}"`;
  });
}

describe('the figure of each overlay', () => {
  for (const layer of LAYERS) {
    for (const language of LANGUAGES) {
      it.each(DATES)(`draws ${layer} in ${language} on %s`, async (date) => {
        const svg = figureOf(
          {
            layers: [layer],
            language,
            date,
            zoneFill: 'count',
            showDestinations: layer === 'corridors',
          },
          'provinces',
        );
        await expect(abridge(svg)).toMatchFileSnapshot(
          `__snapshots__/${layer}-${language}-${date}.svg`,
        );
      });
    }
  }

  it('draws the zones’ territory on Mercator in the dark theme', async () => {
    const svg = figureOf({ projection: 'mercator', theme: 'dark', date: '2018-07-24' }, 'detailed');
    const marks = svg.split('\n').filter((line) => line.includes('data-mark'));
    await expect(abridge(`${marks.join('\n')}\n`)).toMatchFileSnapshot(
      '__snapshots__/territory-mercator-dark.svg.txt',
    );
  });
});

describe('the figure', () => {
  it('holds the South China Sea inset in Albers and the sea itself in Mercator', () => {
    expect(figureOf({}, 'provinces')).toContain('data-figure="inset"');
    expect(figureOf({ projection: 'mercator' }, 'provinces')).not.toContain('data-figure="inset"');
  });

  it('draws the dashes and the undefined stretch as lines of their own in both projections', () => {
    for (const projection of ['albers', 'mercator'] as const) {
      const svg = figureOf({ projection }, 'provinces');
      expect(svg).toMatch(/data-line="dashes" d="M/);
      expect(svg).toMatch(/data-line="undefined" d="M/);
    }
  });

  it('hatches the northeast, which the gap’s table leaves out', () => {
    const svg = figureOf({ layers: ['gap'] }, 'provinces');
    expect(svg.match(/data-mark="gap-230000"[^>]*fill="url\(#figure-hatch\)"/)).not.toBeNull();
    expect(svg.match(/data-mark="gap-330000"[^>]*fill="url\(#figure-hatch\)"/)).toBeNull();
  });

  it('shows no 2024 figure before the end of 2024', () => {
    const svg = figureOf({ layers: ['gap'], date: '2024-12-30' }, 'provinces');
    expect(svg.match(/data-mark="gap-330000"[^>]*fill="url\(#figure-hatch\)"/)).not.toBeNull();
  });
});
