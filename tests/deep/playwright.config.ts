import { defineConfig } from '@playwright/test'
import { deep } from '../e2e/support/recert'
import endToEnd from '../../playwright.config'

/** Slow tests for what rarely breaks: `npm run test:deep`. */
export default defineConfig({
  ...endToEnd,
  grepInvert: [],
  projects: [
    { name: 'deep', testDir: '.', testMatch: '**/*.deep.ts' },
    { name: 'e2e', testDir: '../e2e', testMatch: '**/*.e2e.ts', grep: new RegExp(deep.tag) },
  ],
  outputDir: '../../test-results/deep',
  globalSetup: '../e2e/support/oneSite.ts',
  // The longest take minutes when two browsers share two cores with other work.
  timeout: 600_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/deep.json' }]],
})
