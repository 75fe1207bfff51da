import * as fc from 'fast-check';
import { wordsOf } from '../../src/i18n/words.ts';
import { decodeStory } from '../../src/loading/story-schema.ts';
import { decodeDraft, readWorkText } from '../../src/own-work/work-file.ts';
import { readWorkLink, writeWorkLink } from '../../src/own-work/work-link.ts';
import { resolveStory } from '../../src/story/resolve-story.ts';
import { STORY_KIND } from '../../src/story/story-kind.ts';
import { DEFAULT_VIEW } from '../../src/view/view-state.ts';
import { readIndex } from '../read-index.ts';
import { fuzzDoor } from './fuzz-door.ts';
import { hostileJson, hostileText } from './hostile.ts';
import { mutated, mutatedText } from './mutate.ts';
import { readTexts } from './real-works.ts';

const texts = readTexts('stories');
const stories = texts.map((text) => JSON.parse(text));
/** Short enough for a link. */
const short = stories.map((story) => ({ ...story, scenes: story.scenes.slice(0, 2) }));
const links = short.map(
  (story) => new URL(writeWorkLink('story', 'https://a.example/', story).link).hash,
);

const index = readIndex();
const words = wordsOf('zh-CN');

fuzzDoor({
  name: 'a story',
  cases: fc.oneof(
    { weight: 9, arbitrary: mutated(stories) },
    { weight: 1, arbitrary: hostileJson },
  ),
  enter: (value) => {
    decodeDraft(STORY_KIND, value);
    decodeStory(value);
  },
});

fuzzDoor({
  name: 'a story as it is told',
  // Few changes, so that most of them can still be told.
  cases: mutated(short, hostileText),
  oneIn: 10,
  enter: (value) => {
    const decoded = decodeStory(value);
    if (decoded.ok) resolveStory(index, decoded.story, words, DEFAULT_VIEW);
  },
});

fuzzDoor({
  name: 'the file of a story',
  cases: fc.oneof(mutatedText(short.map((story) => JSON.stringify(story))), hostileText),
  enter: (text) => void readWorkText(STORY_KIND, text),
});

fuzzDoor({
  name: 'the link of a story',
  cases: mutatedText(links),
  enter: (fragment) => void readWorkLink(STORY_KIND, fragment),
});
