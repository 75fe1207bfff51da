import { describe, expect, it } from 'vitest';
import { ACTIVITY, ACTOR, LAUNCH, REGISTRATION } from '../../../tests/xapi-server.ts';
import { readLaunch } from './cmi5-launch.ts';

const READ = {
  endpoint: 'https://lms.example/xapi/',
  fetchAddress: 'https://lms.example/token?once=1',
  actor: ACTOR,
  registration: REGISTRATION,
  activityId: ACTIVITY,
};

/** A launch with one part in another way; without it where it is null. */
function launchWith(part: string, value: string | null) {
  const parts = new URLSearchParams(LAUNCH);
  parts.delete(part);
  if (value !== null) parts.set(part, value);
  return readLaunch(`?${parts}`);
}

/** An actor that is written in so many letters. */
const actorOf = (letters: number) => {
  const empty = JSON.stringify({ mbox: '' }).length;
  return JSON.stringify({ mbox: 'x'.repeat(letters - empty) });
};

describe('the address of a lesson that a course launches by cmi5', () => {
  it('says where everything goes, and who it is', () => {
    expect(readLaunch(LAUNCH)).toEqual({ ok: true, launch: READ });
  });

  it.each(['endpoint', 'fetch', 'actor', 'registration', 'activityId'])(
    'is no launch without %s',
    (part) => {
      const refused = { ok: false, missing: [part] };
      expect(launchWith(part, null)).toEqual(refused);
      expect(launchWith(part, '')).toEqual(refused);
    },
  );

  it('is of a page that nobody launched', () => {
    expect(readLaunch('')).toEqual({
      ok: false,
      missing: ['endpoint', 'fetch', 'actor', 'registration', 'activityId'],
    });
  });

  it.each([
    'javascript:alert(1)',
    'see https://lms.example/xapi/',
    'https://lms.example/x api/',
    'https://',
    '/xapi/',
  ])('names no server as %j', (address) => {
    expect(launchWith('endpoint', address)).toEqual({ ok: false, missing: ['endpoint'] });
    expect(launchWith('fetch', address)).toEqual({ ok: false, missing: ['fetch'] });
  });

  it.each([
    ['https://lms.example/xapi', 'https://lms.example/xapi/'],
    ['http://localhost:8080/xapi/', 'http://localhost:8080/xapi/'],
    ['HTTPS://LMS.EXAMPLE/xapi/', 'HTTPS://LMS.EXAMPLE/xapi/'],
  ])('names a server with a slash at its end: %s', (address, endpoint) => {
    expect(launchWith('endpoint', address)).toMatchObject({ ok: true, launch: { endpoint } });
  });

  it.each([
    '[',
    '{"mbox":',
    'null',
    '7',
    '"s-7"',
    'true',
    '[]',
    '[{"mbox":"mailto:s@lms.example"}]',
  ])('names nobody as %s', (actor) => {
    expect(launchWith('actor', actor)).toEqual({ ok: false, missing: ['actor'] });
  });

  it('names nobody in more letters than any name has', () => {
    const deep = '['.repeat(20_000) + ']'.repeat(20_000);
    expect(launchWith('actor', `{"a":${deep}}`)).toEqual({ ok: false, missing: ['actor'] });
    expect(launchWith('actor', actorOf(10_001))).toEqual({ ok: false, missing: ['actor'] });
    expect(launchWith('actor', actorOf(10_000)).ok).toBe(true);
  });
});
