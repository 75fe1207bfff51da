import { expect, test } from '../helpers/atlas-test.ts';

// That no page breaks its policy, and that none asks another host for anything, every other test of this folder
// checks at its end (watch-browser.ts); here, that there is a policy to break.
test.use({
  provoked:
    /policy violation|Content Security Policy|TrustedScript|TrustedHTML|injection sink|Refused/i,
});

for (const page of ['', 'embed.html']) {
  test(`nothing runs in "${page}" but the site's own files`, async ({ atlas, page: tab }) => {
    const answer = await tab.request.get(page === '' ? './' : page);
    const policy = answer.headers()['content-security-policy'] ?? '';
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain('frame-ancestors *');
    await (page === '' ? atlas.open() : tab.goto(page));
    const outcome = await tab.evaluate(async () => {
      const attempt = async (act: () => unknown) => {
        try {
          await act();
          return 'done';
        } catch {
          return 'refused';
        }
      };
      const inline = document.createElement('img');
      await attempt(() => inline.setAttribute('onerror', 'globalThis.hasRun = true'));
      // Heard after the attribute, which came first.
      const failed = new Promise((resolve) => inline.addEventListener('error', resolve));
      inline.src = 'data:,';
      await failed;
      const hasTypes = 'trustedTypes' in globalThis;
      return {
        markup: await attempt(() => {
          if (!hasTypes) throw new Error('This browser has none.');
          inline.innerHTML = '<b></b>';
        }),
        text: await attempt(() => new Function('return 1')()),
        worker: await attempt(() => new Worker('https://other.example/worker.js')),
        policy: await attempt(() => {
          const { trustedTypes } = globalThis as {
            trustedTypes?: { createPolicy: (name: string, rules: object) => void };
          };
          if (!trustedTypes) throw new Error('This browser has none.');
          trustedTypes.createPolicy('other', {});
        }),
        request: await attempt(() => fetch('https://other.example/')),
        handler: 'hasRun' in globalThis ? 'done' : 'refused',
      };
    });
    expect(Object.entries(outcome).filter(([, what]) => what !== 'refused')).toEqual([]);
  });
}
