import { describe, expect, it } from 'vitest';
import { commandOf, type KeyPress } from './commands.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe('keys that work from anywhere', () => {
  it('play, step, undo, redo and search', () => {
    expect(commandOf(press(' '))?.id).toBe('toggle-play');
    expect(commandOf(press('.'))?.id).toBe('next-event');
    expect(commandOf(press('z', { ctrlKey: true }))?.id).toBe('undo');
    expect(commandOf(press('Z', { metaKey: true, shiftKey: true }))?.id).toBe('redo');
    expect(commandOf(press('y', { ctrlKey: true }))?.id).toBe('redo');
    expect(commandOf(press('/', { shiftKey: true }))?.id).toBe('search');
  });

  it('leave the browser its own', () => {
    expect(commandOf(press('z'))).toBeNull();
    expect(commandOf(press(' ', { ctrlKey: true }))).toBeNull();
    expect(commandOf(press('.', { altKey: true }))).toBeNull();
  });
});
