/** Files of the site that no scene with faults asks for, and why none has to. */
export const NOT_ASKED_FOR: readonly (readonly [names: RegExp, reason: string])[] = [
  [/^fonts\/OFL\.txt$/, 'for those who look after the site'],
  [/^fonts\/.+\.woff$/, 'one of many slices of a font, all read by the code that reads the one'],
  [
    /^data\/[\w-]+\.(csv|geojson|zip)$/,
    'a download of a person’s own: the browser says what became of it',
  ],
  [/^data\/datapackage\.json$/, 'describes the tables to those who download them'],
  [
    /^data\/(stories|lessons)\/.+\.json$/,
    'another story or lesson, read by the code that reads the one',
  ],
  [/^[sl]\/.+\.(html|svg)$/, 'a page for the links of others, without a script'],
  [/^examples\//, 'pages that show how an embed is written'],
  [/^embed\.(js|d\.ts)$/, 'stands in the pages of others, and says there that an embed stays away'],
  [
    /^(favicon\.svg|icons\/.+|manifest\.webmanifest)$/,
    'for the browser’s own frame around the page',
  ],
  [
    /^(service-worker\.js|offline\.json)$/,
    'for the worker, which is blocked here: offline.spec.ts',
  ],
  [
    /^assets\/(map-view|map-shared|map-stage|maplibre-gl-worker)-/,
    'for WebGL: webgl-faults.spec.ts',
  ],
  [
    /^assets\/(area-tool|course-note|national-series|sources-dialog|telling|timeline-choices|view-choices)-/,
    'a part like those of the scenes: what brings all of them, and says that one stays away, is lazyPart',
  ],
  [/^assets\/forced-colours-/, 'for a system that chooses the colours itself: access.spec.ts'],
  [/^(\.htaccess|_headers|_nginx.*\.conf)$/, 'for the host'],
  [
    /^(LICENSE|NOTICE)\.txt$|^licences\.md$|^sbom\.cdx\.json$|^releases\.json$/,
    'for those who look after the site',
  ],
];
