import { configDefaults, defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: Vitest reads the default export.
export default defineConfig({
  // The specs of tests/e2e are Playwright's.
  test: { exclude: [...configDefaults.exclude, 'tests/e2e/**'] },
});
