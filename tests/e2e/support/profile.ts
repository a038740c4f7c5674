import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from '@playwright/test'

type Options = Parameters<typeof chromium.launchPersistentContext>[1]

/** A browser's data on disk, which survives the browser. */
export type Profile = {
  /** Starts a browser with this profile, after the previous one was quit or killed. */
  readonly start: () => Promise<Page>
  /** Ends the browser like a power failure: it can't write anything anymore. */
  readonly kill: () => Promise<void>
  /** Closes the browser normally. */
  readonly quit: () => Promise<void>
  readonly remove: () => Promise<void>
}

export async function createProfile(options: Options, watch: (context: BrowserContext) => Promise<void>): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'recert-profile-'))
  let running: BrowserContext | null = null

  const start = async () => {
    running = await chromium.launchPersistentContext(folder, options)
    await watch(running)
    return running.newPage()
  }

  const kill = async () => {
    if (!running) throw new Error('there is no browser to kill')
    const gone = running.waitForEvent('close')
    killAll(await processIds(running))
    await gone
    running = null
  }

  const quit = async () => {
    await running?.close()
    running = null
  }

  const remove = async () => {
    try {
      await quit()
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  }

  return { start, kill, quit, remove }
}

async function processIds(context: BrowserContext): Promise<readonly number[]> {
  const browser = context.browser()
  if (!browser) throw new Error('the browser has ended already')
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  return processInfo.map((one) => one.id)
}

function killAll(ids: readonly number[]): void {
  // Stop all of them first: when a page's process ends, the storage process quickly writes what it holds for that page.
  if (process.platform !== 'win32') for (const id of ids) signal(id, 'SIGSTOP')
  for (const id of ids) signal(id, 'SIGKILL')
}

function signal(id: number, name: NodeJS.Signals): void {
  try {
    process.kill(id, name)
  } catch (error) {
    // A helper process may have ended in the meantime.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
