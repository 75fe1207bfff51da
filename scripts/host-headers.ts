import { firstStyle, policyOf } from './first-style.ts';

type Header = readonly [name: string, value: string];

/** For every file of the site. */
const EVERYWHERE: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  // A sandboxed frame has no origin: even its own files are another's to it. All of them are public.
  ['Access-Control-Allow-Origin', '*'],
];

const KEPT_FOREVER = 'public, max-age=31536000, immutable';

/** Media types that servers lack, or write without the encoding. */
const TYPES: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'text/css': 'css',
  'text/javascript': 'js mjs',
  'application/json': 'json',
  'application/geo+json': 'geojson',
  'application/manifest+json': 'webmanifest',
  'text/csv': 'csv',
  'text/plain': 'txt md ts',
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'font/woff': 'woff',
  'application/zip': 'zip',
};
const COMPRESSED = Object.keys(TYPES).filter((type) => !/html|png|woff|zip/.test(type));

/** As the page's own policy, which cannot say who may frame it. */
function policyHeader(): string {
  return `${policyOf(firstStyle())}; frame-ancestors *`;
}

/** The pages of the atlas, and the scripts, which are workers' pages. */
const UNDER_POLICY = ['/', '/index.html', '/embed.html', '/service-worker.js', '/assets/*'];
/** Folders of pages that carry policies of their own: stricter ones, and those of other versions. */
const OTHERS = '/(?:examples|s|l|v)/';

/** `_headers` of Netlify and Cloudflare Pages; both put the rules together that meet a path. */
export function headersFile(): string {
  const rule = (path: string, headers: readonly Header[]) =>
    [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${[
    rule('/*', EVERYWHERE),
    ...UNDER_POLICY.map((path) => rule(path, [['Content-Security-Policy', policyHeader()]])),
    rule('/assets/*', [['Cache-Control', KEPT_FOREVER]]),
  ].join('\n')}\n`;
}

/** `.htaccess` of Apache. */
export function htaccessFile(): string {
  const types = Object.entries(TYPES).map(([type, endings]) => {
    return `AddType ${type} ${endings.replaceAll(/\w+/g, '.$&')}`;
  });
  const encoded = Object.entries(TYPES).flatMap(([type, endings]) =>
    /png|woff|zip/.test(type) ? [] : endings.split(' '),
  );
  return `${types.join('\n')}
AddCharset utf-8 ${encoded.map((ending) => `.${ending}`).join(' ')}

<IfModule mod_headers.c>
${EVERYWHERE.map(([name, value]) => `    Header always set ${name} "${value}"`).join('\n')}
    <If "%{REQUEST_URI} =~ m#${OTHERS}#">
        Header always unset Content-Security-Policy
    </If>
    <Else>
        Header always set Content-Security-Policy "${policyHeader()}"
    </Else>
    Header set Cache-Control "no-cache"
    <If "%{REQUEST_URI} =~ m#/assets/#">
        Header set Cache-Control "${KEPT_FOREVER}"
    </If>
</IfModule>

<IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE text/html ${COMPRESSED.join(' ')}
</IfModule>
`;
}

/** For nginx, beside its servers: what depends on the address. */
export function nginxMaps(): string {
  return `# Include it in "http".
map $uri $atlas_policy {
    default "${policyHeader()}";
    ~${OTHERS} "";
}
map $uri $atlas_cache {
    default   "no-cache";
    ~/assets/ "${KEPT_FOREVER}";
}
`;
}

/** For nginx, in the location of the atlas. */
export function nginxLocation(): string {
  const headers: readonly Header[] = [
    ['Content-Security-Policy', '$atlas_policy'],
    ['Cache-Control', '$atlas_cache'],
    ...EVERYWHERE,
  ];
  return `# Include it in the location of the atlas.
types {
${Object.entries(TYPES)
  .map(([type, endings]) => `    ${type} ${endings};`)
  .join('\n')}
}
charset utf-8;
charset_types ${COMPRESSED.join(' ')};
gzip on;
gzip_types ${COMPRESSED.join(' ')};
${headers.map(([name, value]) => `add_header ${name} ${value.startsWith('$') ? value : `"${value}"`} always;`).join('\n')}
`;
}
