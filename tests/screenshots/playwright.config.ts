import { defineConfig } from '@playwright/test'
import endToEnd from '../../playwright.config'

/** Takes pictures instead of testing: `npm run screenshots` puts them in test-results/screens, and the README's one in docs. */
export default defineConfig({
  ...endToEnd,
  use: { ...endToEnd.use, trace: 'off' },
  projects: [{ testDir: '.', testMatch: '**/*.shot.ts' }],
  outputDir: '../../test-results/screenshots',
  globalSetup: '../e2e/support/sharedSite.ts',
  reporter: 'list',
})
