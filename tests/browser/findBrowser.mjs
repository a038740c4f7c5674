import { basename } from 'node:path'
import { packagedBrowser } from './packagedBrowser.mjs'
import { installPlaywrightBrowser, playwrightBrowser } from './playwrightBrowser.mjs'
import { startBrowser } from './startBrowser.mjs'
import { systemBrowsers } from './systemBrowsers.mjs'

/** @typedef {{ executablePath: string, name: string } & import('./startBrowser.mjs').Started} FoundBrowser */

// Playwright loads its configuration again in every worker. They inherit the choice through this variable.
const CHOICE = 'RECERT_CHOSEN_BROWSER'

const SOURCES = [
  { name: 'RECERT_BROWSER', paths: namedBrowser },
  { name: "Playwright's Chromium", paths: playwrightBrowser },
  { name: 'installed browser', paths: systemBrowsers },
  { name: '@sparticuz/chromium', paths: packagedBrowser },
  { name: "Playwright's Chromium, just installed", paths: installPlaywrightBrowser },
]

const ADVICE = `No browser could be started for the end-to-end tests. Do one of these, then run the tests again:
  - install Chrome, Chromium or Edge (on Debian and Ubuntu: apt install chromium)
  - run "npx playwright install --with-deps chromium"
  - set RECERT_BROWSER to the full path of a Chromium-based browser
In a container that refuses Chromium's sandbox, set CI=1 as well.`

/**
 * A browser that has actually shown a page on this machine.
 * @returns {Promise<FoundBrowser>}
 */
export async function findBrowser() {
  const chosen = process.env[CHOICE]
  if (chosen) return JSON.parse(chosen)
  const found = await firstThatStarts()
  process.env[CHOICE] = JSON.stringify(found)
  console.log(`Browser: ${found.name} ${found.version}, ${found.executablePath}`)
  return found
}

/** @returns {Promise<FoundBrowser>} */
async function firstThatStarts() {
  for (const source of SOURCES) {
    for (const executablePath of candidates(source)) {
      try {
        return { executablePath, name: `${source.name} (${basename(executablePath)})`, ...(await startBrowser(executablePath)) }
      } catch (error) {
        console.log(`Browser: ${source.name} does not start, ${executablePath}: ${reason(error)}`)
      }
    }
  }
  throw new Error(ADVICE)
}

/** @param {(typeof SOURCES)[number]} source */
function candidates(source) {
  try {
    return source.paths()
  } catch (error) {
    console.log(`Browser: ${source.name} cannot be had: ${reason(error)}`)
    return []
  }
}

function namedBrowser() {
  const path = process.env.RECERT_BROWSER
  return path ? [path] : []
}

/**
 * One line from a failed start. What the browser wrote says more than Playwright's summary.
 * @param {unknown} error
 */
function reason(error) {
  const lines = String(error instanceof Error ? error.message : error).split('\n')
  return lines.find((line) => line.includes('[err]')) ?? lines[0]
}
