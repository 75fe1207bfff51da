import { configDefaults, defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: Vitest reads the default export.
export default defineConfig({
  test: {
    include: process.env.MUTATION_TESTS
      ? process.env.MUTATION_TESTS.split(',')
      : configDefaults.include,
    // What takes seconds and notices hardly a change that the others do not.
    exclude: [
      ...configDefaults.exclude,
      'tests/e2e/**',
      'tests/fuzz/**',
      'tests/contract/slides.test.ts',
      'tests/contract/worksheet.test.ts',
      'tests/figures/print-*.test.ts',
      'src/own-table/read-large.test.ts',
      'scripts/**',
    ],
    testTimeout: 30_000,
    setupFiles: ['tests/property-seed.ts'],
  },
});
