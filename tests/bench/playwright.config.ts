import { defineConfig } from '@playwright/test'
import endToEnd from '../../playwright.config'

/** Measures in the browser without judging: `npm run bench`. */
export default defineConfig({
  ...endToEnd,
  projects: [{ testDir: '.', testMatch: '**/*.browser.ts' }],
  outputDir: '../../test-results/bench',
  // The measurements serve the build themselves, compressed.
  globalSetup: [],
  // Two at once would slow each other down.
  workers: 1,
  timeout: 3_600_000,
  reporter: 'line',
})
