import { setTimeout } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import { launchOptions } from './launchOptions.mjs'

const PATIENCE = 30_000

/**
 * Starts a browser, has it show a page, and ends it. Answers with its version.
 * Only a page proves a browser: `--version` also answers where libraries or rights are missing.
 * @param {string} executablePath
 * @returns {Promise<string>}
 */
export async function startBrowser(executablePath) {
  const browser = await chromium.launch({ ...launchOptions(executablePath), timeout: PATIENCE })
  try {
    await within(PATIENCE, showPage(browser))
    return browser.version()
  } finally {
    await browser.close()
  }
}

/** @param {import('@playwright/test').Browser} browser */
async function showPage(browser) {
  const page = await browser.newPage()
  await page.goto('data:text/html,<span>waiting</span><script>document.querySelector("span").textContent = "ready"</script>')
  // Without any font every text has the size 0, and nothing can be clicked.
  if (!(await page.getByText('ready').isVisible())) throw new Error('it shows no text: are there fonts?')
}

/**
 * @param {number} milliseconds
 * @param {Promise<void>} work
 */
async function within(milliseconds, work) {
  const patience = new AbortController()
  const tooLate = setTimeout(milliseconds, undefined, { signal: patience.signal }).then(() => {
    throw new Error(`no page after ${String(milliseconds / 1000)} seconds`)
  })
  try {
    await Promise.race([work, tooLate])
  } finally {
    tooLate.catch(() => undefined)
    patience.abort()
  }
}
