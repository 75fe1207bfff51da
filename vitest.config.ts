import { configDefaults, defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: Vitest reads the default export.
export default defineConfig({
  test: {
    // The specs of tests/e2e are Playwright's.
    exclude: [...configDefaults.exclude, 'tests/e2e/**'],
    // Each file in a worker of its own takes as long again as the tests. None leaves anything behind.
    isolate: false,
    // One core is not kept free for who runs the tests: on a small machine that is half of it.
    maxWorkers: '100%',
    // A busy machine is slow, not wrong.
    testTimeout: 30_000,
    setupFiles: ['tests/property-seed.ts'],
  },
});
