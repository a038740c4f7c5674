import { defineConfig } from 'vitest/config'

/** Measures, and judges nothing: `npm run bench`. */
export default defineConfig({
  test: {
    include: ['tests/bench/**/*.bench.ts'],
    // Two that run at once would slow each other down.
    fileParallelism: false,
    testTimeout: 600_000,
    disableConsoleIntercept: true,
  },
})
