import type { Locator, Page } from '@playwright/test'
import { expectNoSidewaysScrolling, expectWholeNames } from './support/layout'
import { desktop, largeText, phone } from './support/modes'
import { deep, expect, test } from './support/recert'
import { numberedCourses, storeCertifications, storeCourses } from './support/storing'
import { setRootSize, setTextSize } from './support/textSize'
import { storageOf } from './support/walks/typical'
import { startTypical, startWith } from './support/walks/start'
import { card, course, cpt, credentialId, day, ownCertification } from '../support/portfolio'
import { addCredential, certification, expectShown, goTo, logCourse, openLogDialog } from './support/trainer'

const heightOf = async (part: Locator) => (await part.boundingBox())?.height ?? NaN
/** Whether it's whole within the width of the window. */
const isInside = async (part: Locator, width: number) => {
  const box = await part.boundingBox()
  return box !== null && box.x >= 0 && box.x + box.width <= width
}
const widthOf = async (part: Locator) => Math.round((await part.boundingBox())?.width ?? NaN)

async function begin(page: Page): Promise<void> {
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await addCredential(page, 'CPR/AED card', { expiresOn: '2027-01-31' })
}

test.describe('on a laptop', () => {
  test.use({ viewport: { width: 1280, height: 800 } })

  test('several certifications are slim rows of one width, and so is a CPR/AED card below', async ({ page, open, at }) => {
    await at('2026-11-20')
    await open()
    await begin(page)
    const card = page.getByRole('article', { name: 'CPR/AED card' })
    expect(await heightOf(card)).toBeLessThan(80)
    const only = await heightOf(certification(page, 'NASM-CPT'))
    await storeCertifications(page, ['Second', 'Third'])
    const rows = ['NASM-CPT', 'Second', 'Third'].map((name) => certification(page, name))
    await Promise.all(rows.map((row) => expect(row).toBeVisible()))
    const heights = await Promise.all(rows.map(heightOf))
    expect(Math.max(...heights)).toBeLessThan(Math.min(only, 130))
    expect(new Set(await Promise.all(rows.map(widthOf))).size).toBe(1)
  })

  test('without a certification, the courses are rows of a table, too', async ({ page, open, at }) => {
    const records = { 'course/a': course({ id: 'a' }), 'course/b': course({ id: 'b', on: '2026-02-01' }) }
    await startWith({ page, open, at }, storageOf(records))
    await goTo(page, 'Courses')
    await expectShown(page, '2')
    expect(await heightOf(page.locator('thead tr'))).toBeLessThan(50)
    expect(await heightOf(page.locator('tbody tr[data-course="0"]'))).toBe(56)
  })

  test('the first screen of courses shows eight of them whole, and the details open with the keyboard', deep, async ({ page, open, at }) => {
    await at('2026-11-20')
    await open()
    await begin(page)
    await logCourse(page, { course: 'CES', on: '2026-05-03' })
    await storeCourses(page, numberedCourses(40))
    await goTo(page, 'Courses')
    await expectShown(page, '41')
    await expect(page.locator('tbody tr[data-course="7"]')).toBeInViewport({ ratio: 1 })
    expect(await heightOf(page.locator('tbody tr[data-course="0"]'))).toBe(56)
    await page.locator('tbody tr[data-course="0"]').focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText('NASM-CPT education is at its 1.9 limit.')).toBeVisible()
  })

  test('on the printed proof sheet, dates and standings do not wrap', deep, async ({ page, open, at }) => {
    await at('2026-11-20')
    await open()
    await begin(page)
    await page.evaluate(() => window.location.assign('#/proof-sheet'))
    await expect(page.getByRole('heading', { level: 1, name: 'Proof sheet' })).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    // The width of a Letter page between its margins.
    await page.setViewportSize({ width: 700, height: 900 })
    const heading = await heightOf(page.getByRole('columnheader', { name: 'Valid until' }))
    expect(heading).toBeLessThan(40)
    for (const text of ['Jan 15, 2028', 'Jan 31, 2027']) {
      const lines = await page.getByText(text, { exact: true }).evaluate((cell) => {
        const range = document.createRange()
        range.selectNodeContents(cell)
        return range.getClientRects().length
      })
      expect(lines, text).toBe(1)
    }
  })
})

/** The two ways to larger text: by the browser's setting, which media queries follow, and by the page's own root. */
const ways = [
  ['in the browser', setTextSize],
  ['on the page', setRootSize],
] as const

for (const [device, viewport] of [
  ['a phone', phone],
  ['a laptop', desktop],
] as const)
  for (const [where, enlarge] of ways)
    test.describe(`with text of 200 % ${where}, on ${device}`, () => {
      test.use({ viewport })

      test('nothing leaves the window, names stay whole, and the form stays in view', async ({ page, open, at }) => {
        await at('2026-11-20')
        await open()
        await begin(page)
        await storeCertifications(page, ['CSCS', 'ACE-CPT'])
        await enlarge(page, largeText)
        const main = page.getByRole('navigation', { name: 'Main' })
        const look = async (state: string) => {
          await expectNoSidewaysScrolling(page, state)
          await expectWholeNames(page, state)
          for (const link of await main.getByRole('link').all()) expect.soft(await isInside(link, viewport.width), `${state}: navigation`).toBe(true)
        }
        await expect(certification(page, 'NASM-CPT')).toBeVisible()
        await look('dashboard')
        for (const name of ['Courses', 'Credentials', 'Plan'] as const) {
          await goTo(page, name)
          await look(name)
        }
        await goTo(page, 'Credentials')
        await page.getByRole('link', { name: 'NASM-CPT' }).click()
        await expect(page.getByRole('button', { name: 'Renew' })).toBeInViewport({ ratio: 1 })
        await look('certification')
        const dialog = await openLogDialog(page)
        await dialog.getByLabel('Course', { exact: true }).fill('Corrective Exercise Specialization (CES)')
        await look('log course')
        const save = dialog.getByRole('button', { name: 'Save course' })
        await expect(save).toBeInViewport({ ratio: 1 })
        expect(await heightOf(save.locator('xpath=ancestor::div[2]'))).toBeLessThan(viewport.height / 2)
      })
    })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 664 }, isMobile: true, hasTouch: true })

  test('the verdict, three certifications and the next step’s button are above the navigation, and names stay whole', async ({
    page,
    open,
    at,
    tolerate,
  }) => {
    const own = (id: string, name: string, expiresOn: string) => ownCertification({ id: credentialId(id), name, expiresOn: day(expiresOn) })
    const records = {
      'credential/a': cpt({ id: credentialId('a'), expiresOn: day('2027-01-29') }),
      'credential/b': own('b', 'CSCS', '2026-12-31'),
      'credential/c': own('c', 'ACE-CPT', '2029-09-30'),
      'credential/d': { ...card({ certifiedOn: null, expiresOn: day('2026-12-20') }), id: 'd' },
    }
    await startTypical({ page, open, at, tolerate, look: () => Promise.resolve() }, storageOf(records))
    await expect(page.getByRole('progressbar')).toHaveCount(3)
    await expectWholeNames(page, 'dashboard')
    const button = await page.getByRole('button', { name: 'Plan class' }).boundingBox()
    const navigation = await page.getByRole('navigation', { name: 'Main' }).boundingBox()
    expect((button?.y ?? NaN) + (button?.height ?? NaN)).toBeLessThanOrEqual(navigation?.y ?? NaN)
  })

  test('a long list stays where it was scrolled to, while rows take the place of empty space', async ({ page, open, at }) => {
    await at('2026-11-20')
    await open()
    await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
    await logCourse(page, { course: 'Template', on: '2026-02-01', amounts: { 'NASM-CPT CEUs': '0.1' } })
    await storeCourses(page, numberedCourses(300))
    await goTo(page, 'Courses')
    await expect(page.getByRole('row').nth(5)).toBeVisible()
    const places = await page.evaluate(async () => {
      window.scrollTo(0, 5000)
      const seen: number[] = []
      for (let frame = 0; frame < 30; frame += 1) {
        await new Promise(requestAnimationFrame)
        seen.push(window.scrollY)
      }
      return seen
    })
    expect(new Set(places)).toEqual(new Set([5000]))
  })

  test('the tabs of a certification share a line, with 1,000 courses and 12 past cycles', async ({ page, open, at }) => {
    const courses = Array.from({ length: 1000 }, (_, index) => course({ id: `c${index}`, worth: '0.1' }))
    const cycles = Array.from({ length: 12 }, (_, index) => ({
      renewedOn: day(`${2004 + 2 * index}-01-02`),
      fee: null,
      start: day(`${2002 + 2 * index}-01-16`),
      expiry: day(`${2004 + 2 * index}-01-15`),
      nextStart: day(`${2004 + 2 * index}-01-16`),
      rule: cpt().rule,
      ruleEdited: false,
      credited: [],
      carried: [],
    }))
    const held = cpt({ certifiedOn: day('2002-01-16'), renewals: cycles })
    const records = { 'credential/cpt': held, ...Object.fromEntries(courses.map((one) => [`course/${one.id}`, one])) }
    await startWith({ page, open, at }, storageOf(records))
    await open('#/credentials/cpt')
    await expect(page.getByRole('tab')).toHaveText(['Progress', 'Courses 1,000', 'Rule', 'History 12'])
    for (const width of [390, 360]) {
      await page.setViewportSize({ width, height: 664 })
      expect(await heightOf(page.getByRole('tablist'))).toBe(48)
    }
  })
})

test.describe('in forced colors', () => {
  test.use({ contextOptions: { forcedColors: 'active' } })

  test('the current page is marked', async ({ page, open }) => {
    await open()
    const main = page.getByRole('navigation', { name: 'Main' })
    await expect(main.getByRole('link', { name: 'Dashboard' })).toHaveCSS('border-bottom-width', '3px')
    await expect(main.getByRole('link', { name: 'Courses' })).toHaveCSS('border-bottom-width', '0px')
  })
})
