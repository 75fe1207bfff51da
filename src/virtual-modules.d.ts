/** Written by the build: the version of the atlas, and the day it came out. */
declare module 'virtual:atlas-release' {
  export const RELEASE: { readonly version: string; readonly released: string };
}

/** Written by the build for the service worker: the files of this version of the site. */
declare module 'virtual:site-files' {
  export const SITE_FILES: readonly import('./offline/site-file.ts').SiteFile[];
}
