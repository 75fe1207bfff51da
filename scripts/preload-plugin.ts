import type { Plugin, Rolldown } from 'vite';

/** The chunks that are asked for, and all that they import. */
function chunksOf(
  bundle: Rolldown.OutputBundle,
  asked: readonly string[],
): ReadonlySet<Rolldown.OutputChunk> {
  const chunks = new Set<Rolldown.OutputChunk>();
  const add = (file: string) => {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk' || chunks.has(chunk)) return;
    chunks.add(chunk);
    for (const next of chunk.imports) add(next);
  };
  for (const file of asked) add(file);
  return chunks;
}

/**
 * Names in each page what its entry imports once the first picture is painted, so that it is fetched
 * meanwhile; behind the picture, which shall not share the line with it.
 */
export function preloadOpening(): Plugin {
  return {
    name: 'preload-opening',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle, chunk }) => {
        if (!bundle || !chunk) return html;
        const chunks = [...chunksOf(bundle, chunk.dynamicImports)];
        const scripts = chunks
          .filter(({ fileName }) => !html.includes(fileName))
          .map(({ fileName }) => `<link rel="modulepreload" crossorigin href="./${fileName}" />`);
        const styles = chunks
          .flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])
          .map((file) => `<link rel="preload" as="style" crossorigin href="./${file}" />`);
        const links = [...styles, ...scripts].map((link) => `  ${link}\n  `).join('');
        return html.replace('</body>', () => `${links}</body>`);
      },
    },
  };
}
