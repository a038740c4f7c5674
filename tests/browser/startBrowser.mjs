import { setTimeout } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import { launchOptions } from './launchOptions.mjs'

const PATIENCE = 30_000

/** @typedef {{ version: string, disabledFeatures: string[] }} Started */

/**
 * Starts a browser, shows a page, and closes it. Returns its version and the features Playwright disables. Only showing a page proves
 * that a browser works: `--version` even works if libraries or permissions are missing.
 * @param {string} executablePath
 * @returns {Promise<Started>}
 */
export async function startBrowser(executablePath) {
  const server = await chromium.launchServer({ ...launchOptions(executablePath), timeout: PATIENCE })
  try {
    const browser = await chromium.connect(server.wsEndpoint())
    await within(PATIENCE, showPage(browser))
    return { version: browser.version(), disabledFeatures: featuresIn(server.process().spawnargs) }
  } finally {
    await server.close()
  }
}

/** @param {readonly string[]} flags */
function featuresIn(flags) {
  const flag = '--disable-features='
  return (
    flags
      .findLast((each) => each.startsWith(flag))
      ?.slice(flag.length)
      .split(',') ?? []
  )
}

/** @param {import('@playwright/test').Browser} browser */
async function showPage(browser) {
  const page = await browser.newPage()
  await page.goto('data:text/html,<span>waiting</span><script>document.querySelector("span").textContent = "ready"</script>')
  // Without fonts, text has no size and nothing can be clicked.
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
