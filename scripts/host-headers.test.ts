import { describe, expect, it } from 'vitest';
import { firstStyle, policyOf } from './first-style.ts';
import { headersFile, htaccessFile, nginxLocation, nginxMaps } from './host-headers.ts';

const policy = policyOf(firstStyle());

describe('what hosts are told', () => {
  it('is the policy of the page, and who may frame it', () => {
    for (const text of [headersFile(), htaccessFile(), nginxMaps()]) {
      expect(text).toContain(`${policy}; frame-ancestors *`);
    }
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('holds no quotation mark that would end a value', () => {
    expect(policy).not.toMatch(/["\n]/);
  });

  it('lets each path have one policy at most', () => {
    const paths = ['/', '/index.html', '/embed.html', '/assets/a.js', '/s/a.html', '/v/0.1.0/'];
    const rules = [...headersFile().matchAll(/^(\/\S*)\n((?: {2}.*\n)+)/gm)];
    const policiesOf = (path: string) =>
      rules.filter(([, rule = '', headers = '']) => {
        const isMeant = rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;
        return isMeant && headers.includes('Content-Security-Policy');
      }).length;
    expect(paths.map(policiesOf)).toEqual([1, 1, 1, 1, 0, 0]);
  });

  it.each([headersFile, htaccessFile, nginxLocation])(
    'goes with the rest of docs/hosting.md',
    (write) => {
      for (const word of ['nosniff', 'no-referrer', 'Access-Control-Allow-Origin']) {
        expect(write()).toContain(word);
      }
    },
  );
});
