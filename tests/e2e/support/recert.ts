import { expect, test as base, type BrowserContext } from '@playwright/test'
import { setClock } from './clock'
import { watchFaults } from './faults'
import { createProfile, type Profile } from './profile'
import { siteUrl } from './oneSite'

type Recert = {
  /** Opens the app, or a path in it, in the test's page. */
  readonly open: (path?: string) => Promise<void>
  /** Sets the clock of the test's page. Call before `open`. */
  readonly at: (date: string, time?: string) => Promise<void>
  /** Allows a fault that the test causes on purpose. */
  readonly tolerate: (fault: RegExp) => void
  /** A separate browser that can be killed and restarted with the same data. */
  readonly profile: Profile
  readonly faults: Faults
}

type Faults = {
  readonly tolerated: RegExp[]
  readonly watch: (context: BrowserContext) => Promise<void>
}

export const test = base.extend<Recert>({
  faults: [
    async ({ browser }, provide) => {
      const seen: string[] = []
      const tolerated: RegExp[] = []
      const watch = (context: BrowserContext) =>
        watchFaults(context, {
          ownOrigin: new URL(siteUrl()).origin,
          report: (fault) => seen.push(fault),
        })
      // Includes contexts created by the test itself.
      browser.on('context', watch)
      await provide({ tolerated, watch })
      browser.off('context', watch)
      const unexpected = seen.filter((fault) => !tolerated.some((pattern) => pattern.test(fault)))
      expect(unexpected, 'faults in the browser').toEqual([])
    },
    { auto: true },
  ],

  tolerate: async ({ faults }, provide) => {
    await provide((fault) => faults.tolerated.push(fault))
  },

  open: async ({ page }, provide) => {
    // Without this, each test would cache the whole build. Offline use has its own tests.
    await page.context().addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
    await provide(async (path = '') => {
      await page.goto(new URL(path, siteUrl()).href)
    })
  },

  at: async ({ page }, provide) => {
    await provide((date, time) => setClock(page, date, time))
  },

  profile: async ({ contextOptions, launchOptions, locale, timezoneId, faults }, provide) => {
    const options = { ...contextOptions, ...launchOptions }
    if (locale) options.locale = locale
    if (timezoneId) options.timezoneId = timezoneId
    const profile = await createProfile(options, faults.watch)
    await provide(profile)
    await profile.remove()
  },
})

/** Marks a test of the deep tier: slow, or for something that rarely breaks and has a smaller test too. */
export const deep = { tag: '@deep' } as const

export { expect, setClock, siteUrl }
