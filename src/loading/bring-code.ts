/** Code that was asked for and did not arrive; each browser has its own words for that, and none is the reader's. */
export class CodeMissing extends Error {
  constructor(cause: unknown) {
    super('Code did not arrive', { cause });
    this.name = 'CodeMissing';
  }
}

/** A file that came in the place of another is code, too, and lacks what is wanted of it. */
function guard<Module extends object>(module: Module): Module {
  return new Proxy(module, {
    get: (exports, name) => {
      // Asked by every promise of everything that it is given.
      if (name !== 'then' && !(name in exports)) throw new CodeMissing(`no ${String(name)}`);
      return Reflect.get(exports, name);
    },
  });
}

/** Brings code that something is made with. Throws CodeMissing, also later where it is other code. */
export async function bringCode<Module extends object>(
  load: () => Promise<Module>,
): Promise<Module> {
  try {
    return guard(await load());
  } catch (error) {
    throw new CodeMissing(error);
  }
}
