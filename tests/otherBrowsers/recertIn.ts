import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test as base } from '@playwright/test'
import { type Site, startSite } from '../e2e/support/site'
import type { OtherBrowser } from './driver'
import { createTrainer, type Trainer } from './trainer'

const build = fileURLToPath(new URL('../../dist', import.meta.url))
const pictures = fileURLToPath(new URL('../../test-results/others/', import.meta.url))

type Recert = {
  /** A separate origin with its own records. Closing it is like losing the connection. */
  readonly site: Site
  /** The browser's profile and downloads. */
  readonly folder: string
  readonly trainer: Trainer
}

/** A test in its own browser, which must not report errors. */
export function recertIn(browser: OtherBrowser) {
  return base.extend<Recert>({
    // Playwright needs the braces to see that no fixture is used.
    site: async ({}, provide) => {
      const site = await startSite(build)
      await provide(site)
      await site.close().catch(() => undefined)
    },

    folder: async ({}, provide) => {
      const folder = await mkdtemp(join(tmpdir(), 'recert-other-'))
      await provide(folder)
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },

    trainer: async ({ site, folder }, provide, testInfo) => {
      // WebKitGTK and Firefox aren't on every machine, and npm test needs neither. The run says which ones it found.
      testInfo.skip(browser.program === null, `${browser.name} isn’t installed: ${browser.advice}`)
      const driver = await browser.start(folder)
      try {
        await driver.resize(1280, 800)
        const trainer = createTrainer(driver, { url: site.url, pictures: `${pictures}${browser.name}-` })
        await trainer.open()
        await provide(trainer)
        if (testInfo.status === 'passed') expect(await trainer.faults()).toEqual([])
        else await trainer.take('failed')
      } finally {
        await driver.close()
      }
    },
  })
}
