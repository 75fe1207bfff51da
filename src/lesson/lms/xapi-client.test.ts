import { afterEach, describe, expect, it, vi } from 'vitest';
import { ACTIVITY, ACTOR, REGISTRATION } from '../../../tests/xapi-server.ts';
import type { LmsProblem } from './lms-session.ts';
import { createXapiClient, FAILED } from './xapi-client.ts';

const ENDPOINT = 'https://lms.example/xapi/';
const TOKEN = 'https://lms.example/token?once=1';
const STATEMENTS = [{ id: '1' }, { id: '2' }];

/** Browsers let so many bytes go out of a page that is being closed; with more, a request fails at once. */
const MOST_KEPT_ALIVE = 65_536;

interface Request extends RequestInit {
  readonly address: string;
}

/** A client, what it asked, and a server that answers what is said here; the token first. */
function open(
  answer: () => Response | Promise<Response>,
  token: unknown = { 'auth-token': 'abc=' },
) {
  const problems: LmsProblem[] = [];
  const requests: Request[] = [];
  const fetchIt = async (address: string, init: RequestInit) => {
    requests.push({ ...init, address });
    const bytes = new TextEncoder().encode(String(init.body ?? '')).length;
    if (init.keepalive && bytes > MOST_KEPT_ALIVE) throw new TypeError('Failed to fetch');
    return address === TOKEN ? Response.json(token) : answer();
  };
  const launch = {
    endpoint: ENDPOINT,
    fetchAddress: TOKEN,
    actor: ACTOR,
    registration: REGISTRATION,
    activityId: ACTIVITY,
  };
  const client = createXapiClient(launch, (problem) => problems.push(problem), fetchIt);
  return { client, problems, requests, launch };
}

const nothing = () => new Response(null, { status: 204 });
const partsOf = (address = '') => Object.fromEntries(new URL(address).searchParams);

afterEach(() => vi.unstubAllGlobals());

describe('the token of a visit', () => {
  it('is fetched without a body, and stands in every request after it', async () => {
    const { client, requests } = open(nothing);
    expect(await client.open()).toBe(true);
    await client.read('state', 'LMS.LaunchData');
    await client.writeState('own', {});
    await client.send(STATEMENTS);
    const [first, ...rest] = requests;
    expect(first).toMatchObject({ address: TOKEN, method: 'POST' });
    expect(first?.body).toBeNull();
    expect(rest).toHaveLength(3);
    for (const { headers } of rest) {
      expect(headers).toMatchObject({
        Authorization: 'Basic abc=',
        'X-Experience-API-Version': '1.0.3',
      });
    }
  });

  it.each([
    [{ 'auth-token': '' }, ''],
    [{ 'auth-token': 7 }, ''],
    [{ 'error-code': '1', 'error-text': 'Already in use' }, '1 Already in use'],
    [{ 'error-code': 3, 'error-text': 'again' }, '3 again'],
    [{ 'error-code': '', 'error-text': 'again' }, 'again'],
    [{ 'error-code': '3', 'error-text': '' }, '3'],
    [{ 'error-code': true, 'error-text': ['again'] }, ''],
    ['no', ''],
  ])('is refused with what the server says of it: %j', async (token, said) => {
    const { client, problems } = open(nothing, token);
    expect(await client.open()).toBe(false);
    expect(problems).toEqual([{ kind: 'refused', call: 'fetch', said }]);
  });

  it('is refused where the server answers with a page', async () => {
    const problems: LmsProblem[] = [];
    const { launch } = open(nothing);
    const client = createXapiClient(
      launch,
      (problem) => problems.push(problem),
      async () => new Response('<p>Sign in</p>'),
    );
    expect(await client.open()).toBe(false);
    expect(problems).toEqual([{ kind: 'refused', call: 'fetch', said: '' }]);
  });

  it('is asked of the browser itself, where nobody brings another way', async () => {
    const asked = vi.fn(async () => Response.json({ 'auth-token': 'abc=' }));
    vi.stubGlobal('fetch', asked);
    const { launch } = open(nothing);
    expect(await createXapiClient(launch, () => undefined).open()).toBe(true);
    expect(asked).toHaveBeenCalledExactlyOnceWith(
      TOKEN,
      expect.objectContaining({ method: 'POST' }),
    );
  });
});

describe('a document', () => {
  it('is that of the student, in this registration, of this lesson', async () => {
    const { client, requests } = open(() => Response.json({ masteryScore: 0.6 }));
    expect(await client.read('state', 'LMS.LaunchData')).toEqual({ masteryScore: 0.6 });
    const [{ method, address, body } = { address: '' }] = requests;
    expect(method).toBe('GET');
    expect(body).toBeNull();
    expect(address.split('?')[0]).toBe(`${ENDPOINT}activities/state`);
    expect(partsOf(address)).toEqual({
      activityId: ACTIVITY,
      agent: JSON.stringify(ACTOR),
      registration: REGISTRATION,
      stateId: 'LMS.LaunchData',
    });
  });

  it('is one of the student alone, whatever the lesson', async () => {
    const { client, requests } = open(() => Response.json({ languagePreference: 'zh-CN' }));
    expect(await client.read('profile', 'cmi5LearnerPreferences')).toEqual({
      languagePreference: 'zh-CN',
    });
    const { address = '' } = requests[0] ?? {};
    expect(address.split('?')[0]).toBe(`${ENDPOINT}agents/profile`);
    expect(partsOf(address)).toEqual({
      agent: JSON.stringify(ACTOR),
      profileId: 'cmi5LearnerPreferences',
    });
  });

  it.each([
    ['404', () => Response.json({ message: 'none' }, { status: 404 })],
    ['403', () => Response.json({ message: 'none' }, { status: 403 })],
    ['204', nothing],
    ['200 with nothing in it', () => new Response('')],
    ['200 with no JSON', () => new Response('<p>Sign in</p>')],
  ])('is none where the server answers %s', async (_name, answer) => {
    const { client, problems } = open(answer);
    expect(await client.read('state', 'own')).toBeNull();
    expect(problems).toEqual([]);
  });

  it('could not be had where the server answers with an error', async () => {
    const { client, problems } = open(() => new Response('', { status: 500 }));
    expect(await client.read('state', 'own')).toBe(FAILED);
    expect(problems).toEqual([{ kind: 'status', call: 'own', said: '500' }]);
  });

  it('is written as JSON, in the place that it is read from', async () => {
    const { client, requests } = open(nothing);
    await client.read('state', 'own');
    expect(await client.writeState('own', { text: 'left here' })).toBe(true);
    const [read, written] = requests;
    expect(written?.address).toBe(read?.address);
    expect(written).toMatchObject({
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: '{"text":"left here"}',
    });
  });

  it('is not taken where there is no place for it, unlike one that is read', async () => {
    const { client, problems } = open(() => new Response('', { status: 404 }));
    expect(await client.writeState('own', {})).toBe(false);
    expect(problems).toEqual([{ kind: 'status', call: 'own', said: '404' }]);
  });
});

describe('statements', () => {
  it('go out together, in order', async () => {
    const { client, requests } = open(() => Response.json(['1', '2']));
    expect(await client.send(STATEMENTS)).toBe(true);
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({
      address: `${ENDPOINT}statements`,
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(STATEMENTS),
    });
  });

  it('are all taken where there are none; nobody is asked', async () => {
    const { client, requests } = open(() => new Response('', { status: 500 }));
    expect(await client.send([])).toBe(true);
    expect(requests).toEqual([]);
  });

  it('are refused with the beginning of what the server says of it', async () => {
    const { client, problems } = open(() => new Response('x'.repeat(1000), { status: 400 }));
    expect(await client.send(STATEMENTS)).toBe(false);
    expect(problems).toEqual([
      { kind: 'status', call: 'statements', said: `400 ${'x'.repeat(200)}` },
    ]);
  });

  it('are not taken by a server that is not there', async () => {
    const { client, problems } = open(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await client.send(STATEMENTS)).toBe(false);
    expect(problems).toEqual([
      { kind: 'unreachable', call: 'statements', said: 'Failed to fetch' },
    ]);
  });
});

describe('a page that is being closed', () => {
  it('lets out what it says, and asks nothing more', async () => {
    const { client, requests } = open(nothing);
    await client.writeState('own', { text: 'left here' });
    await client.send(STATEMENTS);
    await client.read('state', 'own');
    expect(requests.map(({ method, keepalive }) => [method, keepalive])).toEqual([
      ['PUT', true],
      ['POST', true],
      ['GET', false],
    ]);
  });

  it('is no reason to lose what waited long, and is more than a closed page lets out', async () => {
    const { client, problems } = open(nothing);
    // A letter of Chinese has three bytes.
    const waited = Array.from({ length: 40 }, (_, place) => ({
      id: place,
      said: '批'.repeat(600),
    }));
    expect(await client.send(waited)).toBe(true);
    expect(await client.writeState('own', { text: '批'.repeat(25_000) })).toBe(true);
    expect(problems).toEqual([]);
  });

  it.each([
    [32_768, true],
    [32_769, false],
  ])('lets half of what it may out at once: %i bytes', async (bytes, keepalive) => {
    const { client, requests } = open(nothing);
    // Two are the marks around it.
    await client.writeState('own', 'x'.repeat(bytes - 2));
    expect(requests[0]?.keepalive).toBe(keepalive);
  });
});
