import { expect, type Page } from '@playwright/test'
import { addCredential, certification, goTo } from '../trainer'
import { startEmpty, startTypical } from './start'
import type { Visit } from './walk'

/** A part that can't be loaded, as without a connection. */
export async function missingPart(visit: Visit): Promise<void> {
  const { page, look, tolerate } = visit
  tolerate(/Failed to load resource|Failed to fetch dynamically imported module|error importing styles/)
  await startTypical(visit)
  await expect(certification(page, 'NASM-CPT')).toBeVisible()
  await page.route(/\/(PlanPage|Shortcuts)-/, (route) => route.abort())
  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  // The shortcuts couldn't be loaded on first touch either, which the page doesn't mention.
  await expect(page.getByRole('heading', { name: 'This part of Recert couldn’t be loaded' })).toHaveCount(1)
  await page.getByText('Details', { exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'What to report' })).toHaveValue(/^Recert .*PlanPage/s)
  await look('page with details')
  await page.context().setOffline(true)
  await page.getByRole('link', { name: 'Dashboard', exact: true }).click()
  await page.getByRole('button', { name: 'Add credential' }).click()
  await expect(page.getByRole('heading', { name: 'This part of Recert couldn’t be loaded' })).toBeVisible()
  await look('dialog')
  await page.context().setOffline(false)
}

/** A service worker that has Recert offline, with a newer version waiting. */
export async function installed(visit: Visit): Promise<void> {
  const { page, look } = visit
  await page.addInitScript(pretendWorker)
  await startTypical(visit)
  await expect(page.getByText('A newer version is ready.')).toBeVisible()
  await look('newer version')
  await goTo(page, 'Data and settings')
  await look('works offline')
}

export async function blockedStorage(visit: Visit): Promise<void> {
  const { page, look } = visit
  await blockStorage(page)
  await startEmpty(visit)
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await look('dashboard')
  await goTo(page, 'Data and settings')
  await look('data')
}

/** As Chromium does it where site data is blocked. */
export async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    }
    const refuse = () => Promise.reject(new DOMException('The request was denied.', 'SecurityError'))
    Object.assign(LockManager.prototype, { request: refuse, query: refuse })
  })
}

/** Runs in the page: a service worker of this build is active, and one of the next is waiting. */
function pretendWorker(): void {
  const worker = Object.assign(new EventTarget(), { postMessage: () => undefined, state: 'installed' })
  const registration = Object.assign(new EventTarget(), { active: worker, waiting: worker, installing: null, update: () => Promise.resolve() })
  const workers = Object.assign(new EventTarget(), {
    controller: worker,
    ready: Promise.resolve(registration),
    register: () => Promise.resolve(registration),
    getRegistration: () => Promise.resolve(registration),
  })
  Object.defineProperty(navigator, 'serviceWorker', { value: workers })
}
