// Types for playwright.config.ts; the scripts themselves run on Node alone, without a build.
export const SOFTWARE_WEBGL_ARGS: string[];
export const NO_WEBGL_ARGS: string[];
export function findBrowser(): Promise<{ path: string; origin: string } | null>;
