// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';

type Rules = {
  readonly createScriptURL: (address: string) => string | null;
  readonly createHTML: (text: string, type: string, sink: string) => string | null;
};
const createPolicy = vi.fn<(name: string, rules: Rules) => void>();

beforeEach(() => {
  vi.resetModules();
  createPolicy.mockClear();
  vi.stubGlobal('trustedTypes', { createPolicy });
});

async function readRules(): Promise<Rules> {
  const { trustOwnScripts } = await import('./trust-own-scripts.ts');
  trustOwnScripts();
  trustOwnScripts();
  expect(createPolicy).toHaveBeenCalledTimes(1);
  const [name, rules] = createPolicy.mock.calls[0] ?? [];
  expect(name).toBe('default');
  if (!rules) throw new Error('no rules');
  return rules;
}

it('lets scripts of the page’s own folder pass, and what the page has made', async () => {
  const { createScriptURL } = await readRules();
  const own = ['assets/a.js', './service-worker.js', `blob:${location.origin}/1-2`];
  expect(own.map(createScriptURL)).toEqual(own);
  const others = [
    'https://other.example/a.js',
    '//other.example/a.js',
    'data:text/javascript,1',
    'javascript:1',
  ];
  expect(others.map(createScriptURL)).toEqual(others.map(() => null));
});

it('lets markup pass where it is parsed apart, and nowhere else', async () => {
  const { createHTML } = await readRules();
  expect(createHTML('<svg/>', 'TrustedHTML', 'DOMParser parseFromString')).toBe('<svg/>');
  expect(createHTML('<svg/>', 'TrustedHTML', 'Element innerHTML')).toBeNull();
});

it('asks nothing of a browser that has none of it', async () => {
  vi.stubGlobal('trustedTypes', undefined);
  const { trustOwnScripts } = await import('./trust-own-scripts.ts');
  expect(trustOwnScripts).not.toThrow();
});
