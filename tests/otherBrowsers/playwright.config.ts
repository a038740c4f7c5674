import { defineConfig } from '@playwright/test'

/** The story in other browsers, if they're installed: `npm run test:others`. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.other.ts',
  globalSetup: './found.ts',
  outputDir: '../../test-results/others',
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 20_000, toPass: { timeout: 20_000 } },
  reporter: [['list'], ['json', { outputFile: '../../test-results/others.json' }]],
})
