import { expect, test } from './support/recert'
import { addCredential, goTo } from './support/trainer'

const paper = { light: 'rgb(245, 244, 238)', dark: 'rgb(15, 21, 18)' } as const

test.describe('on a device that is light', () => {
  test.use({ colorScheme: 'light' })

  test('dark colours that were chosen are there before anything is painted', async ({ page, open }) => {
    await open()
    await goTo(page, 'Data')
    await page.getByRole('radio', { name: 'Always dark' }).check()
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

  test('the device decides again when that is chosen', async ({ page, open }) => {
    await open()
    await goTo(page, 'Data')
    await page.getByRole('radio', { name: 'Always dark' }).check()
    await page.getByRole('radio', { name: 'As this device has them' }).check()
    await expect(page.locator('html')).toHaveCSS('background-color', paper.light)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect(page.locator('html')).toHaveCSS('background-color', paper.dark)
  })

  test('print is light, whatever was chosen', async ({ page, open }) => {
    await open()
    await goTo(page, 'Data')
    await page.getByRole('radio', { name: 'Always dark' }).check()
    await page.reload()
    await goTo(page, 'Dashboard')
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'light')
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  })
})

test('numbers are blurred for a shared screen, say so, and stay so after a reload', async ({ page, open }) => {
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await goTo(page, 'Data')
  await page.getByRole('checkbox', { name: /^Blur numbers and costs/ }).check()
  await page.reload()
  await goTo(page, 'Dashboard')
  await expect(page.getByRole('article', { name: 'NASM-CPT' }).locator('.number').first()).toHaveCSS('filter', /blur/)
  await expect(page.getByText(/^Numbers and costs are blurred/)).toBeVisible()
})
