import type { ShippedPackage } from './shipped-packages.ts';

/** What the lock file says of a package at one place. */
export interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  /** Whether only the development needs it; `npm audit --omit=dev` leaves it out. */
  readonly dev?: boolean;
}

/** The packages that are shipped and that no audit asks about, each as one sentence. `locked` is by place. */
export function findUnaudited(
  packages: readonly ShippedPackage[],
  locked: Readonly<Record<string, Locked>>,
): readonly string[] {
  const audited = new Set(
    Object.entries(locked)
      .filter(([, { dev }]) => !dev)
      .map(([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`),
  );
  return packages
    .filter(({ name, version }) => !audited.has(`${name}@${version}`))
    .map(({ name, version }) => {
      return `${name} ${version} is shipped, and package-lock.json has it for the development alone: make it, or what asks for it, one of "dependencies".`;
    });
}
