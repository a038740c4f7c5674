import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from '@playwright/test'

const FIVE_MINUTES = 300_000

/** Playwright's own Chromium, if it's installed. */
export function playwrightBrowser() {
  const path = chromium.executablePath()
  return existsSync(path) ? [path] : []
}

/** The last resort: lets Playwright download its own Chromium. */
export function installPlaywrightBrowser() {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit', timeout: FIVE_MINUTES })
  return playwrightBrowser()
}
