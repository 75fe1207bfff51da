import { describe, expect, it } from 'vitest';
import { resolveDrawing } from './resolve-drawing.ts';

describe('renderer and projection on this machine', () => {
  it('leaves a machine without a graphics card with the figure', () => {
    const auto = { renderer: 'auto', projection: 'auto' } as const;
    expect(resolveDrawing(auto, 'software')).toEqual({ renderer: 'figure', projection: 'albers' });
    expect(resolveDrawing(auto, 'none')).toEqual({ renderer: 'figure', projection: 'albers' });
    expect(resolveDrawing(auto, 'hardware')).toEqual({ renderer: 'webgl', projection: 'mercator' });
  });

  it('draws Albers as a figure even beside a graphics card', () => {
    expect(resolveDrawing({ renderer: 'auto', projection: 'albers' }, 'hardware')).toEqual({
      renderer: 'figure',
      projection: 'albers',
    });
  });

  it('follows a choice of the figure even beside a graphics card', () => {
    const figure = (projection: 'auto' | 'mercator' | 'globe') =>
      resolveDrawing({ renderer: 'figure', projection }, 'hardware');
    expect(figure('auto')).toEqual({ renderer: 'figure', projection: 'albers' });
    expect(figure('mercator')).toEqual({ renderer: 'figure', projection: 'mercator' });
    expect(figure('globe')).toEqual({ renderer: 'figure', projection: 'albers' });
  });

  it('follows a choice of WebGL wherever there is any', () => {
    const globe = { renderer: 'webgl', projection: 'globe' } as const;
    expect(resolveDrawing(globe, 'software')).toEqual({ renderer: 'webgl', projection: 'globe' });
    expect(resolveDrawing(globe, 'none')).toEqual({ renderer: 'figure', projection: 'albers' });
  });

  it('asks for the largest libraries where data is saved only for what the figure cannot draw', () => {
    const renderer = (choice: Parameters<typeof resolveDrawing>[0]) =>
      resolveDrawing(choice, 'hardware', true).renderer;
    expect(renderer({ renderer: 'auto', projection: 'auto' })).toBe('figure');
    expect(renderer({ renderer: 'auto', projection: 'mercator' })).toBe('figure');
    expect(renderer({ renderer: 'auto', projection: 'globe' })).toBe('webgl');
    expect(renderer({ renderer: 'webgl', projection: 'auto' })).toBe('webgl');
    expect(renderer({ renderer: 'figure', projection: 'globe' })).toBe('figure');
  });
});
