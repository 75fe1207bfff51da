/** A version that keeps its path, as `releases.json` beside the page lists it. */
export interface Release {
  readonly version: string;
  /** Below the newest version's folder: `v/0.1.0/`. */
  readonly path: string;
}

/** The folders that an embed can lead to. */
export interface EmbedBases {
  /** Where the newest version is. */
  readonly live: string;
  /** Where this version stays; null where it has no path of its own. */
  readonly frozen: string | null;
}

function isRelease(value: unknown): value is Release {
  const { version, path } = Object(value) as Partial<Record<keyof Release, unknown>>;
  // No version begins with a dot, which would lead out of the folder.
  const isPath = typeof path === 'string' && /^v\/\w[\w.+-]*\/$/.test(path);
  return isPath && typeof version === 'string';
}

/** Reads `releases.json`; what is no list of releases holds none. */
export function readReleases(value: unknown): readonly Release[] {
  const { releases } = Object(value) as { readonly releases?: unknown };
  if (!Array.isArray(releases)) return [];
  return releases.filter(isRelease);
}

/** The folders for embeds of the atlas that stands at `address` and has this version. */
export function embedBasesOf(
  address: string,
  version: string,
  releases: readonly Release[],
): EmbedBases {
  const folder = new URL('.', address.replace(/[?#].*$/, '')).href;
  // This page may itself be that of a version's path, and the newest version's is above it.
  const own = `v/${version}/`;
  if (folder.endsWith(`/${own}`)) return { live: folder.slice(0, -own.length), frozen: folder };
  const release = releases.find((one) => one.version === version);
  return { live: folder, frozen: release ? folder + release.path : null };
}

/** Whether others cannot reach an address: it names the machine that it is on. */
export function isOnThisMachine(address: string): boolean {
  const { hostname, protocol } = new URL(address);
  return (
    protocol === 'file:' ||
    /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname) ||
    hostname.endsWith('.localhost')
  );
}
