import { keptPage } from '../../src/build/firstPaint'
import type { Page } from '@playwright/test'
import { chooseTable, openImport } from './support/cases/importing'
import { BUILD } from './support/oneSite'
import { deep, expect, siteUrl, test } from './support/recert'
import { startSite } from './support/site'
import { addCredential, fillCourse, goTo, logCourse, openCertification, openCourse, openLogDialog, renewalBar } from './support/trainer'

const paper = { light: 'rgb(246, 245, 240)', dark: 'rgb(13, 19, 16)' } as const

test.describe('on a light device', () => {
  test.use({ colorScheme: 'light' })

  test('chosen dark colors apply before anything is painted', async ({ page, open }) => {
    await open()
    await goTo(page, 'Data and settings')
    await page.getByRole('radio', { name: 'Dark' }).check()
    await expect(page.locator('html')).toHaveCSS('background-color', paper.dark)
    await page.addInitScript(() => {
      const seen: string[] = []
      Object.assign(window, { seen })
      requestAnimationFrame(function look() {
        seen.push(getComputedStyle(document.documentElement).backgroundColor)
        if (seen.length < 30) requestAnimationFrame(look)
      })
    })
    await page.reload()
    await expect.poll(() => page.evaluate(() => (window as unknown as { seen: string[] }).seen.length)).toBe(30)
    const seen = new Set(await page.evaluate(() => (window as unknown as { seen: string[] }).seen))
    seen.delete('rgba(0, 0, 0, 0)')
    expect([...seen]).toEqual([paper.dark])
  })

  test('the trainer can go back to the colors of the device', deep, async ({ page, open }) => {
    await open()
    await goTo(page, 'Data and settings')
    await page.getByRole('radio', { name: 'Dark' }).check()
    await page.getByRole('radio', { name: 'System' }).check()
    await expect(page.locator('html')).toHaveCSS('background-color', paper.light)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect(page.locator('html')).toHaveCSS('background-color', paper.dark)
  })

  test('print is always light', async ({ page, open }) => {
    await open()
    await goTo(page, 'Data and settings')
    await page.getByRole('radio', { name: 'Dark' }).check()
    await page.reload()
    await goTo(page, 'Dashboard')
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'light')
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  })
})

test('numbers can be blurred for a shared screen, with a notice, and stay blurred after a reload', async ({ page, open }) => {
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await goTo(page, 'Data and settings')
  await page.getByRole('checkbox', { name: /^Blur numbers and costs/ }).check()
  await page.reload()
  await goTo(page, 'Dashboard')
  await expect(page.getByRole('article', { name: 'NASM-CPT' }).locator('.number').first()).toHaveCSS('filter', /blur/)
  await expect(page.getByText(/^Numbers and costs are blurred/)).toBeVisible()
})

test('a reload of any page draws it once, where it was: what is there before the scripts stays until the page replaces it', async ({
  page,
  open,
  at,
}) => {
  await at('2026-11-20')
  await open()
  await page.getByRole('button', { name: 'Try with sample data' }).click()
  await expect(renewalBar(page, 'NASM-CPT')).toBeVisible()
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.querySelector('main > .skeleton') !== null) document.documentElement.dataset.drawnTwice = ''
    }).observe(document, { childList: true, subtree: true })
  })
  for (const address of ['#/courses', '#/credentials', '#/plan', '#/data', '#/data/calendar', '#/help']) {
    await page.goto(`${siteUrl()}${address}`)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('html[data-drawn-twice]'), address).toHaveCount(0)
  }
  // It stays where it was scrolled to, and Back leads there.
  const place = () => page.evaluate(() => window.scrollY)
  await page.evaluate(() => window.scrollTo(0, 300))
  await page.waitForFunction(() => (window.history.state as { readonly scrolled?: number } | null)?.scrolled === 300) // safe: what the page wrote, or nothing
  await page.reload()
  await expect.poll(place).toBe(300)
  await goTo(page, 'Courses')
  await expect(page.getByRole('heading', { level: 1, name: 'Courses' })).toBeVisible()
  expect(await place()).toBe(0)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible()
  await expect.poll(place).toBe(300)
})

test('no amount or cost of the trainer is readable while blurred', async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  await page.getByRole('button', { name: 'Try with sample data' }).click()
  await goTo(page, 'Data and settings')
  await page.getByRole('checkbox', { name: /^Blur numbers and costs/ }).check()
  await logCourse(page, { course: 'Workshop', amounts: { 'NASM-CPT CEUs': '0.3' } })
  await expect(page.getByRole('status').getByText(/^Logged Workshop/)).toBeVisible()
  for (const screen of ['Dashboard', 'Courses', 'Credentials', 'Plan'] as const) {
    await goTo(page, screen)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await readableAmounts(page), screen).toEqual([])
  }
  await page.getByRole('button', { name: 'Suggest a plan' }).click()
  await expect(page.getByRole('region', { name: 'Suggested plan' })).toBeVisible()
  expect(await readableAmounts(page), 'suggested plan').toEqual([])
  await goTo(page, 'Courses')
  const course = await openCourse(page, 'Corrective Exercise Specialization')
  await expect(course.getByRole('heading', { name: 'Counts toward' })).toBeVisible()
  expect(await readableAmounts(page), 'course').toEqual([])
  await openCertification(page, 'NASM-CPT')
  for (const tab of ['Progress', 'Courses', 'Rule', 'History'] as const) {
    await page.getByRole('tab', { name: tab }).click()
    await expect(page.getByRole('tabpanel', { name: tab })).toBeVisible()
    await openAll(page)
    expect(await readableAmounts(page), tab).toEqual([])
  }
  await page.getByRole('button', { name: 'Renew', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Renew NASM-CPT' })).toBeVisible()
  expect(await readableAmounts(page), 'renewal').toEqual([])
  await page.keyboard.press('Escape')
  const own = new URL(page.url()).hash.replace(/\?.*/, '')
  for (const address of [`${own}/audit-pack`, '#/data/calendar', '#/proof-sheet']) {
    await page.goto(`${siteUrl()}${address}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await openAll(page)
    expect(await readableAmounts(page), address).toEqual([])
  }
  const form = await openLogDialog(page)
  await fillCourse(form, { course: 'CPR/AED', amounts: { 'NASM-CPT CEUs': '0.1' } })
  expect(await readableAmounts(page), 'form').toEqual([])
  await form.getByRole('combobox', { name: 'Course' }).fill('PES')
  await expect(form.getByRole('option', { name: /^Performance/ })).toBeVisible()
  expect(await readableAmounts(page), 'suggestions').toEqual([])
  await page.goto(`${siteUrl()}#/data`)
  const importing = await openImport(page)
  await chooseTable(page, importing, Buffer.from('Course,Date,Price,CEUs\nYoga,2026-03-01,$45.50,0.2\nYoga,2026-13-01,$45.50,0.3\n'))
  await expect(importing.getByRole('button', { name: /^Import/ })).toBeVisible()
  // The choice of how to export, behind it.
  expect(await readableAmounts(page), 'import').toEqual(['1.5 and commas'])
})

/** Opens everything folded, also what's folded within. */
async function openAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')))
}

/** Visible texts with a decimal amount or a price, except rules and their fees, which are public. */
function readableAmounts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) {
      const { textContent: text, parentElement: parent } = walker.currentNode
      if (text === null || parent === null || !/\d\.\d|[$€£]\s?\d/.test(text) || !parent.checkVisibility()) continue
      if (parent.closest('[aria-labelledby="rule"], [aria-labelledby="late"], .visuallyHidden, option, script') !== null) continue
      let blurred: Element | null = parent
      while (blurred !== null && !getComputedStyle(blurred).filter.includes('blur')) blurred = blurred.parentElement
      if (blurred === null) found.push(text.trim())
    }
    return found
  })
}

for (const [reducedMotion, moves] of [
  ['reduce', false],
  ['no-preference', true],
] as const) {
  test.describe(`with motion: ${reducedMotion}`, () => {
    test.use({ reducedMotion })

    test(moves ? 'a dialog rises and the bar grows' : 'nothing moves', async ({ page, open, at }) => {
      await at('2026-11-20')
      await page.addInitScript(() => {
        const seen: string[] = []
        for (const kind of ['animationstart', 'transitionstart']) document.addEventListener(kind, () => seen.push(kind))
        Object.assign(window, { seen })
      })
      await open()
      await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
      await logCourse(page, { course: 'CES' })
      await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuenow', '1.9')
      await page.clock.runFor(2000)
      const seen = await page.evaluate(() => [...new Set((window as unknown as { seen: readonly string[] }).seen)]) // safe: set above
      expect(seen.sort()).toEqual(moves ? ['animationstart', 'transitionstart'] : [])
    })
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 664 } })

  test('a first visit shows its question before its scripts arrive, and it stays put; other pages and later visits don’t', async ({
    page,
    tolerate,
  }) => {
    const question = page.getByRole('heading', { name: 'Which certification do you hold?' })
    let letThrough = () => {}
    const site = await startSite(BUILD, { restOfPage: new Promise((resolve) => (letThrough = resolve)) })
    tolerate(new RegExp(`^request to another origin: GET ${site.url}`))
    await page.goto(`${site.url}#/help`, { waitUntil: 'commit' })
    await expect(page.locator('.skeleton')).toBeVisible()
    await expect(question).toBeHidden()
    await page.goto('about:blank')
    await page.goto(site.url, { waitUntil: 'commit' })
    await expect(question).toBeVisible()
    const sizes = [
      { width: 1280, height: 800 },
      { width: 390, height: 664 },
    ]
    const boxes = async () => {
      const found = []
      for (const size of sizes) {
        await page.setViewportSize(size)
        found.push(await question.boundingBox())
      }
      return found
    }
    const before = await boxes()
    await page.setViewportSize({ width: 600, height: 400 })
    await expect(question).toBeHidden()
    letThrough()
    await expect(page.getByRole('button', { name: 'Add credential' })).toBeVisible()
    expect(await boxes()).toEqual(before)

    // The safety copy is there now, even if it's empty.
    await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toContain('recert')
    await expect(page.locator('html')).toHaveAttribute('data-first')
    await page.reload()
    await expect(page.getByRole('button', { name: 'Add credential' })).toBeVisible()
    await expect(page.locator('html')).not.toHaveAttribute('data-first')
    await site.close()
  })

  test('what was last seen is there before any script or style sheet, nothing moves, and on another day the names and what’s earned are', async ({
    page,
    open,
    at,
    tolerate,
  }) => {
    const reload = async () => {
      const letThrough = await holdFiles(page)
      await page.reload({ waitUntil: 'commit' })
      return letThrough
    }
    await at('2026-11-20')
    await open(keptPage)
    await addCredential(page, 'ACE-CPT', { certifiedOn: '2026-01-15' })
    await expect.poll(() => page.evaluate(() => localStorage.getItem('recert/last-seen'))).toContain('ACE-CPT')

    const letThrough = await reload()
    const seen = page.locator('#root > [inert]')
    await expect(seen.getByText('ACE-CPT', { exact: true }).first()).toBeVisible()
    await expect(seen.getByText('421', { exact: true })).toBeVisible()
    await expect(page.getByRole('article')).toHaveCount(0)
    const before = await page.screenshot()
    letThrough()
    await expect(renewalBar(page, 'ACE-CPT')).toBeVisible()
    await expect(page.getByText(/No backup yet/)).toBeVisible()
    expect((await page.screenshot()).equals(before)).toBe(true)
    expect(await shiftsOf(page)).toEqual([])
    // Its own styles would come after those of later parts.
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)

    await page.clock.setFixedTime(new Date('2026-11-21T12:00'))
    const end = await reload()
    await expect(seen.getByText('ACE-CPT', { exact: true }).first()).toBeVisible()
    await expect(seen.getByText('421', { exact: true })).toBeHidden()
    await expect(seen.getByText('0.0 of 2.0 CECs').first()).toBeVisible()
    await expect(seen.locator('h1')).toHaveCount(1)
    await expect(seen.locator('h1')).toBeHidden()
    const ofToday = seen.locator('[data-of-today]')
    await expect(ofToday).toHaveCount(1)
    await expect(ofToday).toBeHidden()
    end()
    await expect(page.getByText('420', { exact: true })).toBeVisible()

    // A style sheet that fails is asked for again, and takes over then.
    await page.unrouteAll()
    let asked = 0
    await page.route(/dashboard-[^/]*\.css$/, (route) => ((asked += 1) === 1 ? route.abort() : route.continue()))
    tolerate(/dashboard-[^/]*\.css/)
    await page.reload()
    await expect(page.getByText('420', { exact: true })).toBeVisible()
    await expect.poll(() => page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
    expect(asked).toBe(2)

    // Other pages begin with a skeleton.
    await page.unrouteAll()
    for (const place of ['#/courses', '#/data', '#/plan']) {
      await page.goto('about:blank')
      await open(place)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByText(/No backup yet/).last()).toBeVisible()
      expect(await shiftsOf(page), place).toEqual([])
    }

    // A mouse in a narrow window: the label below the icon is still readable.
    const logging = page.getByRole('navigation').getByRole('button', { name: 'Log course' })
    await logging.hover()
    await expect(logging).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  })
})

/** No script or style sheet of the build arrives until they're let through. */
async function holdFiles(page: Page): Promise<() => void> {
  let letThrough = () => {}
  const gate = new Promise<void>((resolve) => (letThrough = resolve))
  await page.unrouteAll()
  await page.route(/\/(assets\/|index-)[^/]*\.(js|css)$/, async (route) => {
    await gate
    await route.continue()
  })
  return () => letThrough()
}

/** How far things moved that nobody moved, since the page was opened. */
function shiftsOf(page: Page): Promise<readonly number[]> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        // safe: the entries of that type
        const values = (list: PerformanceObserverEntryList) =>
          list.getEntries().map((entry) => (entry as PerformanceEntry & { readonly value: number }).value)
        new PerformanceObserver((list) => resolve(values(list))).observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() => setTimeout(() => resolve([]), 100))
      }),
  )
}
