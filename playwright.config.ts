import { defineConfig } from '@playwright/test'
import { findBrowser } from './tests/browser/findBrowser.mjs'
import { launchOptions } from './tests/browser/launchOptions.mjs'

const browser = await findBrowser()

export default defineConfig({
  testDir: 'tests/e2e',
  // The deep tier runs with `npm run test:deep`.
  grepInvert: /@deep/,
  outputDir: 'test-results/e2e',
  globalSetup: './tests/e2e/support/oneSite.ts',
  // The tests of working offline share one worker: begun last, they would leave the other one idle.
  projects: [
    { name: 'offline', testMatch: '**/offline.e2e.ts' },
    { name: 'online', testMatch: '**/*.e2e.ts', testIgnore: '**/offline.e2e.ts' },
  ],
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Results must not depend on the speed of the machine.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: launchOptions(browser.executablePath, browser.disabledFeatures),
    timezoneId: 'America/New_York',
    locale: 'en-US',
    // A dialog that rises makes each test wait. `look.e2e.ts` has the motion.
    contextOptions: { reducedMotion: 'reduce' },
  },
})
