import { readFileSync } from 'node:fs';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const takesLongest = ({ moduleId }: TestSpecification) => moduleId.includes('/tests/fuzz/');
const needsPage = ({ moduleId }: TestSpecification) =>
  readFileSync(moduleId, 'utf8').includes('@vitest-environment jsdom');

/** What takes longest first, so that no worker ends alone; what needs a page together, since a worker starts anew for it. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rankOf = (file: TestSpecification) => (needsPage(file) ? 2 : takesLongest(file) ? 0 : 1);
    return [0, 1, 2].flatMap((rank) => sorted.filter((file) => rankOf(file) === rank));
  }
}

// biome-ignore lint/style/noDefaultExport: Vitest reads the default export.
export default defineConfig({
  test: {
    // The specs of tests/e2e are Playwright's.
    exclude: [...configDefaults.exclude, 'tests/e2e/**'],
    // Each file in a worker of its own takes as long again as the tests. None leaves anything behind.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // One core is not kept free for who runs the tests: on a small machine that is half of it.
    maxWorkers: '100%',
    // A busy machine is slow, not wrong.
    testTimeout: 30_000,
    setupFiles: ['tests/property-seed.ts'],
  },
});
