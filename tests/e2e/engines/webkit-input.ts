// Real mouse, wheel and keys for WebKit, in the place of the events that Playwright would make up in the page.
import type { WebkitSession } from './webkit-session.ts';

const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  '\r': '\uE007',
  '\n': '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  ControlOrMeta: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

const BUTTONS = { left: 0, middle: 1, right: 2 } as const;
type Button = keyof typeof BUTTONS;

function keyOf(name: string): string {
  const key = KEYS[name] ?? (name.startsWith('Key') ? name.slice(3).toLowerCase() : name);
  if ([...key].length !== 1) throw new Error(`WebKit's driver has no key for ${name} here.`);
  return key;
}

/** Playwright calls these with its `progress` first, which these short acts have no use for. */
export function realInput(session: WebkitSession, front: () => Promise<void>) {
  const key = async (type: string, name: string) => {
    await front();
    await session.act({ type: 'key', id: 'keys', actions: [{ type, value: keyOf(name) }] });
  };
  const mouse = async (action: Readonly<Record<string, unknown>>) => {
    await front();
    const parameters = { pointerType: 'mouse' };
    await session.act({ type: 'pointer', id: 'mouse', parameters, actions: [action] });
  };
  return {
    keyboard: {
      keydown: (_: unknown, _modifiers: unknown, name: string) => key('keyDown', name),
      keyup: (_: unknown, _modifiers: unknown, name: string) => key('keyUp', name),
    },
    mouse: {
      move: (_: unknown, x: number, y: number) =>
        mouse({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 }),
      down: (_: unknown, _x: number, _y: number, button: Button) =>
        mouse({ type: 'pointerDown', button: BUTTONS[button] }),
      up: (_: unknown, _x: number, _y: number, button: Button) =>
        mouse({ type: 'pointerUp', button: BUTTONS[button] }),
      wheel: async (
        _: unknown,
        x: number,
        y: number,
        _buttons: unknown,
        _modifiers: unknown,
        deltaX: number,
        deltaY: number,
      ) => {
        await front();
        const scroll = { type: 'scroll', x: Math.round(x), y: Math.round(y), deltaX, deltaY };
        await session.act({ type: 'wheel', id: 'wheel', actions: [scroll] });
      },
    },
  };
}
