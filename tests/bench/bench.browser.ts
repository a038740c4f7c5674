import { type Browser, expect, type Page, test } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import { chooseTable, numberedRows, openImport } from '../e2e/support/cases/importing'
import { type CompressedSite, serveCompressed } from '../browser/compressedSite.mjs'
import type { CredentialId } from '../../src/domain/records/ids'
import { addCredential, renewalBar } from '../e2e/support/trainer'
import { everyDialog, openOften } from './browser/dialogs'
import { createFigures } from './browser/figures'
import { buildEmptyReactPage, buildReactForm, buildStaticDashboard } from './browser/floors'
import { measureLoad, type Speed } from './browser/loading'
import { addTimer, measureHeap, measureOpeningList, measureScrolling, measureUpdate } from './browser/updates'
import { asLastSeen, createFirstWorld, openWorld, withCourses, type World } from './browser/worlds'

const rounds = Number(process.env.BENCH_ROUNDS ?? 10)
const sizes = [10, 1_000, 10_000]
const speeds: readonly Speed[] = ['plain', 'slow phone', 'old phone']
const openings = Number(process.env.BENCH_OPENINGS ?? 1000)
const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

const figures = createFigures()
let site: CompressedSite
let first: World

test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ browser }) => {
  site = await serveCompressed(file('dist'))
  first = await inNewPage(browser, (page) => createFirstWorld(page, site.url))
})

test.afterAll(({ browser }) => {
  figures.print(`Chromium ${browser.version()}`)
  site.close()
})

// After each, so that a long run that's stopped leaves something.
test.afterEach(({ browser }) => figures.write(file('test-results/bench.json'), `Chromium ${browser.version()}`))

test('loading, beside pages that do less', async ({ browser }) => {
  const forty = withCourses(first, 40)
  const [react, plain, seen] = await Promise.all([
    buildEmptyReactPage().then(serveCompressed),
    inNewPage(browser, async (page) => {
      await openWorld(page, site.url, forty)
      return serveCompressed(await buildStaticDashboard(page))
    }),
    inNewPage(browser, (page) => asLastSeen(page, site.url, forty)),
  ])
  const pages = {
    'static dashboard': { url: plain.url, usable: '#usable' },
    'empty React page': { url: react.url, usable: '#usable' },
    'Recert, empty': { url: site.url, usable: 'main button' },
    'Recert, 40 courses': { url: site.url, usable: 'article [role=progressbar]', storage: forty },
    'the same, seen before': { url: site.url, usable: 'article [role=progressbar]', storage: seen },
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const speed of speeds) {
      // One after the other in each round: what disturbs the machine disturbs them all.
      for (const [name, page] of Object.entries(pages)) {
        const load = await measureLoad(browser, page, speed)
        if (speed === 'plain') {
          figures.note('first load', 'kB, brotli', name, load.bytes / 1000, 1)
          figures.note('first load', 'requests', name, load.requests)
        }
        figures.note('first load', `first paint, ${speed}, ms`, name, load.firstPaint)
        figures.note('first load', `largest paint, ${speed}, ms`, name, load.largestPaint)
        figures.note('first load', `usable, ${speed}, ms`, name, load.usable)
        figures.note('first load', `blocking, ${speed}, ms`, name, load.blocking)
        figures.note('first load', `layout shift, ${speed}`, name, load.shift, 3)
      }
    }
  }
  react.close()
  plain.close()
})

test('changing, with few courses and with many', async ({ browser }) => {
  const pages = await Promise.all(
    sizes.map(async (size) => ({ where: `${size.toLocaleString('en-US')} courses`, page: await openFilled(browser, size) })),
  )
  for (const { where, page } of pages) figures.note('one change', 'heap, MB', where, await measureHeap(page), 1)
  const form = await serveCompressed(await buildReactForm())
  const floor = { where: 'a form in React', page: await newPage(browser) }
  await floor.page.goto(form.url)
  for (let round = -2; round < rounds; round += 1) {
    for (const { where, page } of [floor, ...pages]) {
      await page.bringToFront()
      for (const rate of [1, 4, 6]) {
        const client = await page.context().newCDPSession(page)
        await client.send('Emulation.setCPUThrottlingRate', { rate })
        const { open, firstKey, amount, save } = await measureUpdate(page, round * 10 + rate)
        await client.send('Emulation.setCPUThrottlingRate', { rate: 1 })
        await client.detach()
        // The first ones are a warm-up.
        if (round < 0) continue
        const cpu = rate === 1 ? 'ms' : `${String(rate)} × slower CPU, ms`
        figures.note('one change', `“Log course” → form painted, ${cpu}`, where, open)
        figures.note('one change', `first key → painted, ${cpu}`, where, firstKey)
        figures.note('one change', `amount → preview painted, ${cpu}`, where, amount)
        figures.note('one change', `“Save course” → new bar painted, ${cpu}`, where, save)
      }
    }
  }
  await floor.page.context().close()
  form.close()
  for (let round = 0; round < rounds; round += 1) {
    for (const { where, page } of pages) {
      await page.bringToFront()
      await page.reload()
      await renewalBar(page, 'Long haul').waitFor()
      figures.note('one change', 'reload → usable, ms', where, await page.evaluate(() => window.barSeen ?? NaN))
    }
  }
  await Promise.all(pages.map(({ page }) => page.context().close()))
})

test('the list of 10,000 courses', async ({ browser }) => {
  const page = await openFilled(browser, 10_000)
  for (let round = -1; round < rounds; round += 1) {
    await page.goto(`${site.url}#/`)
    await renewalBar(page, 'Long haul').waitFor()
    const opening = await measureOpeningList(page)
    const frame = await measureScrolling(page)
    if (round < 0) continue
    figures.note('10,000 courses', 'list opened, ms', 'Recert', opening)
    figures.note('10,000 courses', 'longest of 60 frames of scrolling, ms', 'Recert', frame)
  }
  await page.context().close()
})

test('importing 10,000 courses', async ({ browser }) => {
  for (let round = 0; round < Math.min(rounds, 3); round += 1) {
    await inNewPage(browser, async (page) => {
      await page.goto(`${site.url}#/data`)
      const dialog = await openImport(page)
      const start = performance.now()
      await chooseTable(page, dialog, numberedRows(10_000))
      await expect(dialog.getByText('10,000 ready. You can undo the import.')).toBeVisible({ timeout: 300_000 })
      figures.note('10,000 courses', 'file read, ms', 'Recert', performance.now() - start)
      const saving = performance.now()
      await dialog.getByRole('button', { name: 'Import 10,000 courses' }).click()
      await expect(dialog).toBeHidden({ timeout: 300_000 })
      figures.note('10,000 courses', 'imported and on disk, ms', 'Recert', performance.now() - saving)
    })
  }
})

test('the planner', async ({ browser }) => {
  for (let round = 0; round < rounds; round += 1) {
    await inNewPage(browser, async (page) => {
      await page.goto(site.url)
      for (const name of ['NASM-CPT', 'ACE-CPT', 'ACSM-CPT'])
        await addCredential(page, name, { certifiedOn: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10) })
      // The dialog's entry in the history goes a moment after it.
      await page.waitForTimeout(500)
      await page.goto(`${site.url}#/plan`)
      const heading = page.getByRole('region', { name: 'Suggested plan' }).getByRole('heading', { level: 3 }).first()
      const start = performance.now()
      await page.reload()
      await heading.waitFor()
      figures.note('planning', 'plan for 3 certifications, page opened anew, ms', 'Recert', performance.now() - start)
    })
  }
})

test('memory after opening every dialog many times', async ({ playwright }, { project }) => {
  const { args = [], ...options } = project.use.launchOptions ?? {}
  // Without optimized code, whose size would hide the page's own growth.
  const browser = await playwright.chromium.launch({ ...options, args: [...args, '--js-flags=--max-opt=0'] })
  try {
    const page = await openFilled(browser, 40)
    const id = await page.evaluate(() => Object.keys(localStorage).find((key) => key.startsWith('recert/credential/')) ?? '')
    const dialogs = Object.entries(everyDialog(id.replace('recert/credential/', '') as CredentialId)) // safe: the one that the key is made of
    const open = async (times: number) => {
      for (const [, dialog] of dialogs) {
        await page.goto(`${site.url}${dialog.address}`)
        await openOften(page, dialog, times)
      }
      await page.goto(`${site.url}#/`)
      await renewalBar(page, 'Long haul').waitFor()
    }
    // What's loaded and compiled on first use isn't growth.
    await open(20)
    const before = await measureHeap(page)
    await open(openings)
    figures.note(
      'memory',
      `growth after ${String(openings)} openings of each of ${String(dialogs.length)} dialogs, without optimized code, MB`,
      'Recert',
      (await measureHeap(page)) - before,
      2,
    )
  } finally {
    await browser.close()
  }
})

declare global {
  interface Window {
    /** When the first bar was drawn. */
    barSeen?: number
  }
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await addTimer(page)
  await page.addInitScript(() => {
    // The worker would fill its cache in the background.
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
    const look = () => {
      if (document.querySelector('article [role=progressbar]') === null) requestAnimationFrame(look)
      else window.barSeen = performance.now()
    }
    requestAnimationFrame(look)
  })
  return page
}

async function inNewPage<Found>(browser: Browser, use: (page: Page) => Promise<Found>): Promise<Found> {
  const page = await newPage(browser)
  try {
    return await use(page)
  } finally {
    await page.context().close()
  }
}

async function openFilled(browser: Browser, count: number): Promise<Page> {
  const page = await newPage(browser)
  await openWorld(page, site.url, withCourses(first, count))
  return page
}
