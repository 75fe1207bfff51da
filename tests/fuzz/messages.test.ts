import * as fc from 'fast-check';
import { expect } from 'vitest';
import { readMessage as readFromFrame } from '../../src/embed/loader/read-message.ts';
import { createMessagePort, type Heard } from '../../src/embed/message-port.ts';
import { decodeMessage } from '../../src/story/console-messages.ts';
import { fuzzDoor } from './fuzz-door.ts';
import { hostileStructure } from './hostile.ts';
import { mutated } from './mutate.ts';

const ORIGIN = 'https://school.example';
const cbecAtlas = 1;

const TO_FRAME = [
  { cbecAtlas, type: 'get-view', id: 'a1' },
  { cbecAtlas, type: 'set-view', view: 'v=1&date=2019-12-15&layers=zones.belts', id: 'a2' },
  { cbecAtlas, type: 'play' },
  { cbecAtlas, type: 'select', kind: 'zone', id: 'hangzhou' },
  { cbecAtlas, type: 'select', kind: 'province', id: null },
  { cbecAtlas, type: 'subscribe', events: ['view', 'selection', 'answer'] },
];

const FROM_FRAME = [
  { cbecAtlas, type: 'ready', version: '0.1.0', view: 'v=1' },
  { cbecAtlas, type: 'height', pixels: 480 },
  { cbecAtlas, type: 'view', view: 'v=1', id: 'a1' },
  { cbecAtlas, type: 'selection', selection: { kind: 'zone', id: 'hangzhou' } },
  { cbecAtlas, type: 'answer', lesson: 'a', step: 'b', isRight: true, points: 1, mostPoints: 2 },
  { cbecAtlas, type: 'error', message: 'no', about: 'a1' },
  { cbecAtlas, type: 'reply', id: 'a2' },
];

const state = {
  storyId: 'three-to-one',
  place: 3,
  isOnScene: true,
  isPlaying: false,
  loops: false,
  isLarge: false,
  isBlank: false,
  hasPointer: false,
  language: 'en',
  theme: 'dark',
  width: 900,
  height: 692,
  windowWidth: 1280,
};
const BETWEEN_WINDOWS = [
  { version: 1, kind: 'ask' },
  { version: 1, kind: 'state', state },
  { version: 1, kind: 'act', act: { kind: 'go', place: 3 } },
  { version: 1, kind: 'pointer', at: [0.25, 1] },
  { version: 1, kind: 'gone', who: 'hall' },
];

const anyOf = (real: readonly unknown[]) =>
  fc.oneof(
    { weight: 4, arbitrary: mutated(real, hostileStructure) },
    { weight: 1, arbitrary: hostileStructure },
    { weight: 1, arbitrary: fc.anything() },
  );

fuzzDoor({
  name: 'messages to a frame',
  cases: fc.array(anyOf(TO_FRAME), { minLength: 1, maxLength: 3 }),
  enter: (messages) => {
    const listeners: ((event: Heard) => void)[] = [];
    const posted: unknown[] = [];
    const parent = { postMessage: (message: unknown) => posted.push(structuredClone(message)) };
    const self = {
      addEventListener: (_: string, listener: (event: Heard) => void) => listeners.push(listener),
      removeEventListener: () => undefined,
    };
    createMessagePort({
      self,
      parent,
      origin: ORIGIN,
      onMessage: (message) => {
        expect(JSON.stringify(message).length).toBeLessThan(30_000);
      },
      onNote: () => undefined,
      wait: (_, callback) => {
        callback();
        return () => undefined;
      },
      now: () => 0,
    });
    for (const data of messages) {
      for (const hear of listeners) hear({ data, origin: ORIGIN, source: parent });
    }
    // No answer is larger than what a sentence takes.
    for (const message of posted) expect(JSON.stringify(message).length).toBeLessThan(2000);
  },
});

fuzzDoor({
  name: 'messages of a frame',
  cases: anyOf(FROM_FRAME),
  enter: (message) => void readFromFrame(message),
});

fuzzDoor({
  name: 'messages between the windows of a talk',
  cases: anyOf(BETWEEN_WINDOWS),
  enter: (message) => void decodeMessage(message),
});
