import type { Locator, Page } from '@playwright/test'
import { deep, expect, test } from './support/recert'
import { numberedCourses, storeCertifications, storeCourses } from './support/storing'
import { addCredential, goTo, logCourse } from './support/trainer'

const heightOf = async (part: Locator) => (await part.boundingBox())?.height ?? NaN
const widthOf = async (part: Locator) => Math.round((await part.boundingBox())?.width ?? NaN)

async function begin(page: Page): Promise<void> {
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await addCredential(page, 'CPR/AED card', { expiresOn: '2027-01-31' })
}

test.describe('on a laptop', () => {
  test.use({ viewport: { width: 1280, height: 800 } })

  test('a CPR/AED card is a slim row and leaves no gap beside a certification', async ({ page, open, at }) => {
    await at('2026-11-20')
    await open()
    await begin(page)
    const card = page.getByRole('article', { name: 'CPR/AED card' })
    const certifications = page.getByRole('article').filter({ hasText: 'Certified Personal Trainer' })
    expect(await heightOf(card)).toBeLessThan(110)
    expect(await widthOf(certifications)).toBe(await widthOf(card))
    await storeCertifications(page, ['Second'])
    await expect(certifications).toHaveCount(2)
    const whole = await widthOf(card)
    const [first, second] = [await certifications.nth(0).boundingBox(), await certifications.nth(1).boundingBox()]
    expect(second?.y).toBe(first?.y)
    await storeCertifications(page, ['Second', 'Third'])
    await expect(certifications).toHaveCount(3)
    expect(await widthOf(card)).toBe(whole)
    expect(await widthOf(certifications.nth(1))).toBeLessThan(whole)
    expect(await widthOf(certifications.nth(2))).toBe(whole)
  })

  test('the first screen of courses shows four of them, and a reason opens with the keyboard', deep, async ({ page, open, at }) => {
    await at('2026-11-20')
    await open()
    await begin(page)
    await logCourse(page, { course: 'CES', on: '2026-05-03' })
    await storeCourses(page, numberedCourses(40))
    await goTo(page, 'Courses')
    await expect(page.getByText('41 courses')).toBeVisible()
    await expect(page.locator('tbody tr[data-index="3"]')).toBeInViewport({ ratio: 1 })
    const row = page.locator('tbody tr[data-index="0"]')
    const reason = row.getByText(/^1\.9 CEUs are surplus this cycle/)
    await expect(reason).toBeHidden()
    await row.focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(reason).toBeVisible()
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

test.describe('in forced colors', () => {
  test.use({ contextOptions: { forcedColors: 'active' } })

  test('the current page is marked', async ({ page, open }) => {
    await open()
    const main = page.getByRole('navigation', { name: 'Main' })
    await expect(main.getByRole('link', { name: 'Dashboard' })).toHaveCSS('border-bottom-width', '3px')
    await expect(main.getByRole('link', { name: 'Courses' })).toHaveCSS('border-bottom-width', '0px')
  })
})
