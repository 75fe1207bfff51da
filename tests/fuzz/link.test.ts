import * as fc from 'fast-check';
import { expect } from 'vitest';
import { readEmbedOptions } from '../../src/embed/read-embed-options.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { readLaunch } from '../../src/lesson/lms/cmi5-launch.ts';
import { buildMarks } from '../../src/marks/build-marks.ts';
import { readLink } from '../../src/selectors/read-link.ts';
import { selectFrame } from '../../src/selectors/select-frame.ts';
import { decodeView, encodeView } from '../../src/view/url-codec.ts';
import { DEFAULT_VIEW } from '../../src/view/view-state.ts';
import { OLD_LINKS } from '../contract/old-links.ts';
import { readIndex } from '../read-index.ts';
import { fuzzDoor } from './fuzz-door.ts';
import { hostileText } from './hostile.ts';
import { mutatedText } from './mutate.ts';

const LINKS = [
  ...OLD_LINKS.map(({ link }) => link),
  'story=from-1-to-165:3&controls=all&legend=0&interaction=hover&play=1&parent=https://example.org/page',
  'lesson=three-to-one:2&parent=null&scene=4',
  `endpoint=https://lms.example/xapi&fetch=https://lms.example/token&actor=${encodeURIComponent('{"account":{"name":"s"}}')}&registration=r&activityId=a`,
];
const NAMES = [...new Set(LINKS.flatMap((link) => [...new URLSearchParams(link).keys()]))];

/** A real link with other values in some of its parameters. */
const exchanged = fc
  .tuple(
    fc.constantFrom(...LINKS),
    fc.array(fc.tuple(fc.constantFrom(...NAMES), hostileText), { minLength: 1, maxLength: 4 }),
  )
  .map(([link, values]) => {
    const query = new URLSearchParams(link);
    for (const [name, value] of values) query.set(name, value);
    return query.toString();
  });

const anyLink = fc.oneof(mutatedText(LINKS), exchanged, hostileText);
const index = readIndex();

fuzzDoor({
  name: 'the link of a view',
  cases: anyLink,
  enter: (link) => {
    const { view } = decodeView(link);
    const again = decodeView(encodeView(view));
    expect(again).toEqual({ view, ignored: [] });
    const read = readLink(index, link, DEFAULT_VIEW);
    for (const text of read.ignored) expect(text.length).toBeLessThan(500);
  },
});

fuzzDoor({
  name: 'the picture that a link opens',
  cases: anyLink,
  oneIn: 20,
  enter: (link) => {
    const { view } = readLink(index, link, DEFAULT_VIEW);
    buildMarks(selectFrame(index, view), view, index, wordsOf(view.language));
  },
});

fuzzDoor({
  name: 'the address of an embed',
  cases: anyLink,
  enter: (link) => {
    const { options, ignored } = readEmbedOptions(link);
    if (options.parent !== null) expect(options.parent).toMatch(/^(null$|https?:\/\/[^/]+$)/);
    for (const text of ignored) expect(text.length).toBeLessThanOrEqual(60);
  },
});

fuzzDoor({
  name: 'the launch by a course system',
  cases: anyLink,
  enter: (link) => {
    const read = readLaunch(link);
    if (read.ok) expect(read.launch.endpoint).toMatch(/^https?:/i);
  },
});
