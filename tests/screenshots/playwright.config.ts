import { defineConfig } from '@playwright/test'
import endToEnd from '../../playwright.config'

/** Takes screenshots instead of testing: `npm run screenshots` saves them in test-results/screens, and the README's in docs. */
export default defineConfig({
  ...endToEnd,
  use: { ...endToEnd.use, trace: 'off' },
  projects: [{ testDir: '.', testMatch: '**/*.shot.ts' }],
  outputDir: '../../test-results/screenshots',
  globalSetup: '../e2e/support/oneSite.ts',
  reporter: 'list',
})
