import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** They change the environment, load the built functions or start programs, so each has a process of its own. */
const apart = [
  'tests/functions/{bundle-*,course-played,demo-course,host,start,timers-by-hand}.test.ts',
  'tests/functions/rhythm-azurite.test.ts',
  'tests/storage/{storage-queue,table-store}.test.ts',
  // Puts another file in the place of one.
  'tests/trial/grouping/words-read-late.test.ts',
];

/** Each takes seconds: they begin first, so that at the end no worker waits for the other. */
const slow = /\/(?:simulate|figures|in-sight|fits-both|demo-|course-|start|speed|roles-above|carry-words)/;

class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const later = ({ moduleId, project }: TestSpecification) =>
      (project.name === 'apart' ? 0 : 2) + (slow.test(moduleId) ? 0 : 1);
    return (await super.sort(files)).toSorted((a, b) => later(a) - later(b));
  }
}

export default defineConfig({
  test: {
    // Nothing waits for these; they only have to be long enough for a machine that is busy with something else.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: '100%',
    sequence: { sequencer: SlowFirst },
    reporters: ['default', ['json', { outputFile: '.femuger/test-results/tests.json' }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'apart',
          include: apart,
          pool: 'forks',
          // They spend half their time waiting for what they have started.
          maxWorkers: 2 * availableParallelism(),
          sequence: { groupOrder: 0 },
          globalSetup: 'tests/functions/built-once.ts',
          server: { deps: { external: [/femuger-built-/] } },
        },
      },
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['tests/**/*.test.ts'],
          exclude: [...apart, 'tests/browser/**'],
          pool: 'threads',
          isolate: false,
          sequence: { groupOrder: 1 },
          // Node reads TypeScript itself, as it does when the bot runs here: nothing is translated twice.
          experimental: { viteModuleRunner: false },
        },
      },
    ],
  },
});
