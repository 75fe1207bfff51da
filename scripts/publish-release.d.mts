export interface Release {
  readonly version: string;
  /** YYYY-MM-DD */
  readonly released: string;
  /** Below the atlas: `v/0.1.0/`. */
  readonly path: string;
}

export function compareVersions(a: string, b: string): number;
export function publishRelease(wish: {
  readonly from: string;
  readonly into: string;
  readonly version: string;
  readonly released: string;
}): {
  readonly path: string;
  readonly isNew: boolean;
  readonly isNewest: boolean;
  readonly releases: readonly Release[];
};
