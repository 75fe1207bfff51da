import { describe, expect, it } from 'vitest';
import { findApi } from './find-api.ts';

interface Fake {
  parent: Fake | null;
  opener?: Fake;
  API?: object;
}

const api = { LMSInitialize: () => 'true' };

function nest(levels: number, top: Fake): Fake {
  let at = top;
  for (let level = 0; level < levels; level += 1) at = { parent: at };
  return at;
}

/** The top window is its own parent. */
function top(rest: Partial<Fake> = {}): Fake {
  const made: Fake = { parent: null, ...rest };
  made.parent = made;
  return made;
}

/** A window of another site: reading anything but its parent throws. */
function foreign(parent: Fake | null): Fake {
  return new Proxy({ parent } as Fake, {
    get: (target, name) => {
      if (name === 'parent') return target.parent;
      throw new DOMException('Blocked a frame', 'SecurityError');
    },
  });
}

describe('the search for a course system', () => {
  it('goes through the frames around the page, 500 at most', () => {
    expect(findApi(nest(500, top({ API: api })), 'API')).toEqual({ ok: true, api });
    expect(findApi(nest(501, top({ API: api })), 'API')).toEqual({ ok: false, isBlocked: false });
  });

  it('goes on around the window that opened this one, or the window around it', () => {
    const opener = nest(2, top({ API: api }));
    expect(findApi(top({ opener }), 'API').ok).toBe(true);
    expect(findApi({ parent: top({ opener }) }, 'API').ok).toBe(true);
  });

  it('takes no other edition for this one', () => {
    expect(findApi(top({ API: api }), 'API_1484_11')).toEqual({ ok: false, isBlocked: false });
  });

  it('goes past a window of another site, and says that it could not look in', () => {
    expect(findApi({ parent: foreign(top({ API: api })) }, 'API').ok).toBe(true);
    expect(findApi({ parent: foreign(null) }, 'API')).toEqual({ ok: false, isBlocked: true });
  });
});
