// Types for playwright.config.ts; the scripts themselves run on Node alone, without a build.
export const ENGINES: readonly {
  readonly name: 'firefox' | 'webkit';
  readonly title: string;
  readonly find: () => string | null;
}[];
