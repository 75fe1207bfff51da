// What runs in the page during a soak; `installSoak` is handed over whole, so it refers to nothing outside.

/** Puts `window.soak` into the page before the atlas starts. */
export function installSoak() {
  /** Waits of a second and more (a scene's dwell, a visitor who has gone) last a hundredth: a day passes in minutes. */
  const HASTE = 100;
  /** How long the worker of the WebGL map may be silent (`map/map-view.ts`): it works no faster here. */
  const WORKER_MS = 30_000;
  const waitReally = window.setTimeout.bind(window);
  window.setTimeout = (act, ms = 0, ...rest) =>
    waitReally(act, ms >= 1000 && ms !== WORKER_MS ? ms / HASTE : ms, ...rest);

  /** Every WebGL context that was made, as long as something holds it. */
  const contexts = [];
  for (const kind of [HTMLCanvasElement, globalThis.OffscreenCanvas].filter(Boolean)) {
    const getContext = kind.prototype.getContext;
    kind.prototype.getContext = function (...asked) {
      const context = getContext.apply(this, asked);
      const isNew = context && !contexts.some(({ ref }) => ref.deref() === context);
      if (isNew && /^webgl/.test(asked[0])) contexts.push({ ref: new WeakRef(context) });
      return context;
    };
  }

  const STORIES = [
    'from-1-to-165',
    'what-is-made-where',
    'three-to-one',
    'to-the-sea-without-a-coast',
    'one-late-comers-path',
    'counting-is-hard',
  ];
  const LESSONS = ['reading-a-map-of-batches', 'gap-and-ratio', 'belts-and-stages'];
  const DESK = [
    'charts:zones-over-time',
    'charts:provinces',
    'charts:national',
    'charts:gap',
    'charts:destinations',
    'charts:belts',
    'charts:evaluations',
    'charts:cities',
    'tables:zones',
    'tables:belts',
    'tables:corridors',
    'tables:observations',
    'tables:places',
    'tables:notes',
    'analysis:coverage',
    'analysis:concentration',
    'analysis:gravity',
    'analysis:association',
    'analysis:reach',
    'compare',
    'own-data',
  ];
  const COMPARED = ['side:date:2016-01-15', 'swipe:date:2019-12-31', 'side:region:east', ''];

  let seed = 1;
  /** A number in [0, 1), the same ones for the same seed (mulberry32). */
  const random = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = (list) => list[Math.floor(random() * list.length)];
  const all = (selector) => [...document.querySelectorAll(selector)];
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const task = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
  const until = async (find, mostFrames = 600) => {
    for (let frames = 0; frames < mostFrames; frames += 1) {
      if (find()) return true;
      await frame();
    }
    return false;
  };
  const press = (key, held = {}, target = window) =>
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }),
    );
  const click = (selector) => pick(all(selector))?.click();

  /** Shows a view as the browser's back button does. */
  const goTo = (search) => {
    window.history.replaceState(null, '', search);
    window.dispatchEvent(new PopStateEvent('popstate'));
  };
  const change = (part) => {
    const view = new URLSearchParams(window.location.search);
    for (const [name, value] of Object.entries(part)) view.set(name, value);
    goTo(`?${view}`);
  };
  const picture = () => document.querySelector('#map .figure-stage > svg, #map canvas');
  const point = (type, x, y, more = {}) => {
    const box = document.querySelector('#map').getBoundingClientRect();
    const at = { clientX: box.left + x * box.width, clientY: box.top + y * box.height };
    const Kind = type === 'wheel' ? WheelEvent : type.startsWith('p') ? PointerEvent : MouseEvent;
    const event = new Kind(type, {
      bubbles: true,
      cancelable: true,
      view: window,
      ...at,
      ...more,
    });
    (picture() ?? document.querySelector('#map')).dispatchEvent(event);
  };
  const closeDialogs = async () => {
    for (const dialog of all('dialog[open]')) dialog.close();
    await until(() => all('dialog').length === 0, 120);
  };
  const closeEditor = () =>
    document.querySelector('.work-editor .editor-header > :last-child')?.click();
  const closeMenus = () => {
    for (const menu of all('details[open]')) menu.open = false;
  };
  const openDialog = async (opener) => {
    opener?.click();
    await until(() => all('dialog[open] .dialog-body').length > 0, 300);
    await frame();
    await closeDialogs();
    closeMenus();
  };

  const ACTS = {
    layers: () => click('.layer-switch input'),
    filters: () => click('.legend button'),
    language: () => click('.toolbar > button[lang]'),
    theme: () => click('.toolbar > button:nth-last-child(2)'),
    projection: () => change({ projection: pick(['auto', 'albers', 'mercator']) }),
    renderer: async () => {
      change({ renderer: 'webgl', projection: pick(['mercator', 'globe']) });
      await frame();
      change({ renderer: 'figure', projection: 'auto' });
    },
    dialogs: async () => {
      const menu = pick(all('.toolbar details.menu'));
      if (random() < 0.3 || !menu) return openDialog(pick(all('.credit button')));
      menu.querySelector('summary').click();
      await until(() => menu.querySelector('button'), 120);
      const choices = [...menu.querySelectorAll('.menu-choice')];
      if (choices.length > 0) return openDialog(pick(choices));
      closeMenus();
    },
    help: () => openDialog(document.querySelector('.toolbar > button:nth-last-child(3)')),
    desk: () => change({ desk: pick(DESK) }),
    'desk closed': () => change({ desk: '' }),
    'desk choices': () => click('#desk-body :is(th button, [role="tab"])'),
    analyses: () => change({ analysis: pick(['gravity', 'coverage', 'reach', 'none']) }),
    comparison: () => change({ compare: pick(COMPARED) }),
    series: () => change({ series: pick(['1', '0']) }),
    area: () => change({ area: pick(['whX4oFw3CAAw-B', '']) }),
    selection: () => {
      const mark = pick(all('#map [data-figure="camera"] [data-mark]'));
      mark?.dispatchEvent(new MouseEvent('click', { bubbles: true, view: window }));
    },
    sources: async () => {
      const source = pick(all('.details-panel .source-button'));
      if (source) await openDialog(source);
    },
    hovering: async () => {
      for (let turn = 0; turn < 3; turn += 1) {
        pick(all('#map [data-figure="camera"] [data-mark]'))?.dispatchEvent(
          new PointerEvent('pointermove', { bubbles: true, clientX: 640, clientY: 300 }),
        );
        await frame();
      }
      point('pointerleave', 0.5, 0.5);
    },
    zoom: () => {
      if (random() < 0.5) return click('.zoom-buttons button');
      point('wheel', random(), random(), { deltaY: pick([-120, 120]) });
    },
    pan: async () => {
      point('mousedown', 0.5, 0.4, { button: 0, buttons: 1 });
      point('mousemove', 0.5 + random() / 5, 0.4 + random() / 5, { buttons: 1 });
      await frame();
      point('mouseup', 0.6, 0.5);
    },
    walking: () => {
      const map = document.querySelector('#map');
      for (const key of ['ArrowRight', 'ArrowDown', 'Escape']) press(key, {}, map);
    },
    search: async () => {
      const field = document.querySelector('[role="combobox"]');
      if (!field) return;
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
      for (const text of [pick(['hang', '杭州', 'toy', 'port', 'Ningbo']), '']) {
        set.call(field, text);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await frame();
      }
    },
    list: async () => {
      const list = document.querySelector('#list-mirror');
      if (!list) return;
      list.open = true;
      await frame();
      list.open = false;
    },
    undo: () => {
      for (let turn = 0; turn < 3; turn += 1) press('z', { ctrlKey: true });
    },
    redo: () => press('y', { ctrlKey: true }),
    kiosk: async () => {
      change({ story: `${pick(STORIES)}:1`, lesson: '' });
      if (!(await until(() => all('.story-controls button').length > 3, 300))) return;
      press('r', {}, document);
      all('.story-controls button')[3]?.click();
      press('p', {}, document);
      const place = () => document.querySelector('.story h2, .story h3')?.textContent;
      for (let scenes = 0; scenes < 4; scenes += 1) {
        const before = place();
        await until(() => place() !== before, 120);
      }
      press('p', {}, document);
      press('ArrowRight', {}, document);
      change({ story: '' });
      await frame();
    },
    lessons: async () => {
      change({ lesson: `${pick(LESSONS)}:${pick(['1', '2', '3'])}`, story: '' });
      await until(() => document.querySelector('.lesson, .story')?.querySelector('button'), 120);
      await frame();
      change({ lesson: '' });
    },
  };
  /** How often an act comes, where that is not once. */
  const OFTEN = { layers: 3, selection: 4, hovering: 3, zoom: 4, pan: 3, undo: 2, desk: 2 };
  const SELDOM = { kiosk: 0.3, lessons: 0.3, dialogs: 0.5, comparison: 0.5, analyses: 0.5 };
  /** Each act as many tenths of times as its share says. */
  const LOTS = Object.keys(ACTS).flatMap((name) =>
    Array.from({ length: Math.round((OFTEN[name] ?? SELDOM[name] ?? 1) * 10) }, () => name),
  );

  const clockAt = () => document.querySelector('#timeline [role="slider"]')?.ariaValueNow;
  let direction = 1;
  let steps = 0;
  const counts = {};

  const stepClock = async () => {
    const before = clockAt();
    press(direction > 0 ? '.' : ',');
    // What is drawn is in the page by then; painting every fifth step is enough.
    await (random() < 0.2 ? frame() : task());
    if (clockAt() !== before) steps += 1;
    else direction = -direction;
    if (random() < 0.02) direction = -direction;
  };
  const doAct = async (name) => {
    counts[name] = (counts[name] ?? 0) + 1;
    await ACTS[name]();
    await frame();
  };

  const show = async (search) => {
    await closeDialogs();
    closeMenus();
    closeEditor();
    goTo(search);
    document.activeElement?.blur();
  };

  window.soak = {
    start: (given) => {
      seed = given;
    },
    /** Every part of the page once, and every act: brings what is loaded late, so that none of it counts as growth. */
    doAll: async () => {
      const open = async (part) => {
        change(part);
        for (let turn = 0; turn < 30; turn += 1) await frame();
      };
      for (const desk of DESK) await open({ desk });
      await open({ desk: '' });
      for (const story of STORIES) await open({ story: `${story}:1` });
      await open({ story: '' });
      for (const lesson of LESSONS) await open({ lesson: `${lesson}:1` });
      await open({ lesson: '' });
      for (const compare of COMPARED) await open({ compare });
      for (let at = 0; at < all('.toolbar details.menu').length; at += 1) {
        const choices = async () => {
          const menu = all('.toolbar details.menu')[at];
          if (!menu.open) menu.querySelector('summary').click();
          await until(() => menu.querySelector('button'), 120);
          return [...menu.querySelectorAll('.menu-choice')];
        };
        for (let choice = 0; choice < (await choices()).length; choice += 1)
          await openDialog((await choices())[choice]);
        closeMenus();
        closeEditor();
        await open({ story: '', lesson: '' });
      }
      for (const button of all('.credit button')) await openDialog(button);
      for (const name of Object.keys(ACTS)) await doAct(name);
    },
    /** Steps the clock so often that it really moved `count` times, with an act after every tenth step or so. */
    run: async (count) => {
      const goal = steps + count;
      for (let tries = 0; steps < goal && tries < count * 10; tries += 1) {
        await stepClock();
        if (random() < 0.1) await doAct(pick(LOTS));
      }
      return { steps, counts };
    },
    /** Steps the clock without other acts: a picture in software is slow enough. */
    walk: async (count) => {
      for (let turn = 0; turn < count; turn += 1) await stepClock();
    },
    /** So many acts by chance, without steps of the clock between. */
    act: async (count) => {
      for (let turn = 0; turn < count; turn += 1) await doAct(pick(LOTS));
      return counts;
    },
    /** A view with nothing open. */
    show,
    /** The same view each time, and a while for what is under way, before anything is measured. */
    rest: async (search) => {
      await show(search);
      await new Promise((resolve) => waitReally(resolve, 1500));
    },
    /** Contexts that something still holds and that can draw. */
    contexts: () => {
      const held = contexts.map(({ ref }) => ref.deref()).filter(Boolean);
      return {
        made: contexts.length,
        live: held.filter((context) => !context.isContextLost()).length,
        held: held.length,
      };
    },
    /** Takes one of the map's contexts away, as a crashing driver does; false where there is none. */
    lose: () => {
      const canvas = pick(all('#map canvas'));
      const context = canvas?.getContext('webgl2');
      context?.getExtension('WEBGL_lose_context')?.loseContext();
      return Boolean(context?.isContextLost());
    },
    isDrawnByWebgl: () =>
      document.querySelector('#map')?.dataset.renderer === 'webgl' &&
      !document.querySelector('#map .figure-stage'),
  };
}
