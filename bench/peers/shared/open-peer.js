import { createClock, DAY_MS } from './clock.js';
import { BATCH_COLOURS, CORRIDOR_COLOUR, LAND, POINT_COLOUR } from './picture.js';
import { readNumbers, readProvinces, readZones } from './read-data.js';

const LAST_DAY = Date.parse('2024-12-31') / DAY_MS;
/** The zones of these batches are what the key "f" hides. */
const LAST_HIDDEN_BATCH = 3;
const TITLES = {
  en: (library) => `Pilot zones, drawn by ${library}`,
  zh: (library) => `跨境电商综合试验区，由 ${library} 绘制`,
};
const POINT_COLUMNS = ['longitude', 'latitude'];
const CORRIDOR_COLUMNS = ['from_longitude', 'from_latitude', 'to_longitude', 'to_latitude'];

const query = new URLSearchParams(location.search);

/** The own table that the address asks for, such as `?points=1000`; without one, no numbers. */
function readOwn(kind, columns) {
  const count = query.get(kind);
  return count ? readNumbers(`./${kind}-${count}.csv`, columns) : new Float64Array();
}

async function readAll() {
  const [provinces, zones, points, corridors] = await Promise.all([
    readProvinces(),
    readZones(),
    readOwn('points', POINT_COLUMNS),
    readOwn('corridors', CORRIDOR_COLUMNS),
  ]);
  return { provinces, zones, points, corridors };
}

function isSame(list, other) {
  return list.length === other.length && list.every((item, place) => item === other[place]);
}

function nextFrame() {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/**
 * Opens a page of the bench: reads what is drawn, has `createMap` make the map, and offers the acts
 * that all pages have. The address knows `?date=2015-03-01`, `?points=N` and `?corridors=N`; the space
 * bar plays and pauses, "f" hides the zones of the first batches, "l" switches the language.
 *
 * @param library its name, for the title
 * @param createMap is given the container, the provinces (GeoJSON), all zones, the points of an own
 *   table (longitude, latitude, longitude, ...), its corridors (four numbers each), and `onHover` and
 *   `onChoose`, to be called with a zone, or on hovering with null. It answers, or promises, `{ draw, locate }`:
 *   `draw(zones)` shows these zones and no others, and may promise when they are on screen;
 *   `locate(position)` says at which pixels of the window a longitude and latitude is now.
 */
export async function openPeer(library, createMap) {
  const root = document.documentElement;
  const [dateText, tip, details] = ['date', 'tip', 'details'].map((id) =>
    document.getElementById(id),
  );
  const asked = query.get('date');
  let day = asked ? Date.parse(asked) / DAY_MS : LAST_DAY;
  let areEarlyHidden = false;
  let language = 'en';
  let hovered = null;
  let chosen = null;
  let shown = [];

  function write() {
    tip.textContent = hovered?.names[language] ?? '';
    details.textContent = chosen?.names[language] ?? '';
  }

  function switchLanguage() {
    language = language === 'en' ? 'zh' : 'en';
    root.lang = language;
    document.title = TITLES[language](library);
    write();
  }

  function onHover(zone) {
    if (zone === hovered) return;
    hovered = zone;
    write();
  }

  function onChoose(zone) {
    chosen = zone;
    write();
  }

  const data = await readAll();
  const container = document.getElementById('map');
  const map = await createMap({ container, ...data, onHover, onChoose });

  /** The map draws only when other zones are to be seen: of most frames the date is all that is new. */
  function draw() {
    const date = new Date(Math.floor(day) * DAY_MS).toISOString().slice(0, 10);
    dateText.textContent = date;
    root.dataset.date = date;
    const zones = data.zones.filter(
      (zone) => zone.day <= day && !(areEarlyHidden && zone.batch <= LAST_HIDDEN_BATCH),
    );
    if (isSame(zones, shown)) return null;
    shown = zones;
    if (hovered && !zones.includes(hovered)) onHover(null);
    return map.draw(zones);
  }

  const clock = createClock(day, LAST_DAY, (now) => {
    day = now;
    draw();
  });
  const keys = {
    ' ': () => clock.toggle(),
    f: () => {
      areEarlyHidden = !areEarlyHidden;
      draw();
    },
    l: switchLanguage,
  };
  addEventListener('keydown', (event) => {
    if (event.repeat || !Object.hasOwn(keys, event.key)) return;
    event.preventDefault();
    keys[event.key]();
  });

  // For whoever moves the pointer from outside.
  window.locate = map.locate;
  root.dataset.colours = [LAND, ...BATCH_COLOURS].join(' ');
  root.dataset.ownColours = [POINT_COLOUR, CORRIDOR_COLOUR].join(' ');
  await draw();
  // The first frame draws, and has been shown when the second begins.
  await nextFrame();
  await nextFrame();
  root.dataset.state = 'ready';
}
