/** What Trusted Types have of a page; older browsers have none of it. */
interface PolicyFactory {
  readonly createPolicy: (
    name: 'default',
    rules: {
      readonly createScriptURL: (address: string) => string | null;
      readonly createHTML: (text: string, type: string, sink: string) => string | null;
    },
  ) => unknown;
}

/** A file below the page, or what the page itself has made; the content security policy then says which of the two. */
function isOwn(address: string): boolean {
  const { href } = new URL(address, document.baseURI);
  return href.startsWith(new URL('.', document.baseURI).href) || href.startsWith('blob:');
}

let isAsked = false;

/**
 * Where the page's policy forbids texts at the doors to scripts (`require-trusted-types-for`), says which may pass
 * all the same: workers of the site, and drawings that are parsed into a document of their own, where nothing
 * runs. Everything else is refused. Call it before a worker is started or a drawing is parsed.
 */
export function trustOwnScripts(): void {
  if (isAsked) return;
  isAsked = true;
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  // The only policy of the page. Libraries hand texts to browsers, and none knows a policy of ours by name.
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => (isOwn(address) ? address : null),
    createHTML: (text, _, sink) => (sink === 'DOMParser parseFromString' ? text : null),
  });
}
