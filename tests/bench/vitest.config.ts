import { defineConfig } from 'vitest/config'

/** Measures without judging: `npm run bench`. */
export default defineConfig({
  test: {
    include: ['tests/bench/**/*.bench.ts'],
    // Two at once would slow each other down.
    fileParallelism: false,
    testTimeout: 600_000,
    disableConsoleIntercept: true,
  },
})
