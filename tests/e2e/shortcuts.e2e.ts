import type { Page } from '@playwright/test'
import { deep, expect, siteUrl, test } from './support/recert'
import { addCredential, goTo, logCourse, reload, renewalBar } from './support/trainer'

const palette = (page: Page) => page.getByRole('dialog', { name: 'Find anything' })

test('a logged course can be undone and redone after a reload', async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await logCourse(page, { course: 'CES', on: '2026-05-03' })
  await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuenow', '1.9')
  await reload(page)
  await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuenow', '1.9')
  await page.keyboard.press('Control+z')
  await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuenow', '0')
  await expect(page.getByRole('status').getByText(/^Undone\. NASM-CPT is back at 0\.0\./)).toBeVisible()
  await reload(page)
  await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuenow', '0')
  await page.keyboard.press('Control+Shift+z')
  await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuenow', '1.9')
})

test('with the keyboard alone, the palette opens with the first key press, finds a course, and returns the focus', async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await logCourse(page, { course: 'Kinesiología', on: '2026-05-03', amounts: { 'NASM-CPT CEUs': '0.1' } })
  await reload(page)
  await expect(renewalBar(page, 'NASM-CPT')).toBeVisible()
  await page.getByRole('link', { name: 'Plan', exact: true }).focus()
  await page.keyboard.press('Control+k')
  await expect(palette(page).getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('link', { name: 'Plan', exact: true })).toBeFocused()
  await page.keyboard.press('Control+k')
  await expect(palette(page)).toBeVisible()
  await page.keyboard.type('kinesio')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Edit course' }).getByLabel('Course', { exact: true })).toHaveValue('Kinesiología')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('link', { name: 'Plan', exact: true })).toBeFocused()
})

test('a key pressed the moment the page is drawn is heard', async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('[role=progressbar]') === null) return
      observer.disconnect()
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, cancelable: true }))
    }).observe(document, { childList: true, subtree: true })
  })
  await reload(page)
  await expect(palette(page)).toBeVisible()
})

test('keys open pages, the search and the list of keys, but type letters in a field', async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await logCourse(page, { course: 'CES', on: '2026-05-03' })
  await page.keyboard.press('/')
  const search = page.getByLabel('Search courses')
  await expect(search).toBeFocused()
  await page.keyboard.type('n?/gd')
  await expect(search).toHaveValue('n?/gd')
  await expect(page.getByRole('dialog')).toBeHidden()
  await search.blur()
  await page.keyboard.type('gr')
  await expect(page.getByRole('heading', { level: 1, name: 'Credentials' })).toBeVisible()
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await dialog.getByRole('checkbox', { name: 'Single keys are on' }).uncheck()
  await page.keyboard.press('Escape')
  await reload(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Credentials' })).toBeVisible()
  await page.keyboard.press('n')
  await page.keyboard.press('Control+k')
  await expect(palette(page)).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(1)
})

test.describe('on a phone 320 px wide', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true })

  test('everything works by touch, and nothing scrolls sideways', deep, async ({ page, open, at }) => {
    await at('2026-11-20')
    await open()
    await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
    await logCourse(page, {
      course: 'A very long name of a workshop about the assessment of movement and its correction',
      on: '2026-05-03',
      amounts: { 'NASM-CPT CEUs': '0.1' },
    })
    const width = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(await width()).toBeLessThanOrEqual(0)
    await page.getByRole('button', { name: 'Search and commands' }).tap()
    await expect(palette(page)).toBeVisible()
    expect(await palette(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0)
    await page.getByRole('option', { name: /^Undo: Logged A very long/ }).tap()
    await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuenow', '0')
    await page.getByRole('button', { name: 'Search and commands' }).tap()
    await page.getByRole('option', { name: /^Keyboard shortcuts/ }).tap()
    const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await expect(dialog).toBeVisible()
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0)
    await dialog.getByRole('button', { name: 'Close' }).tap()
    await goTo(page, 'Data and settings')
    await expect(page.getByRole('button', { name: /^Redo: Logged A very long/ })).toBeVisible()
    expect(await width()).toBeLessThanOrEqual(0)
  })
})

for (const [key, tier] of [
  ['n', {}],
  ['Control+k', deep],
  ['/', deep],
] as const) {
  test(`what is typed right after the first ${key} ends up in the field it opens`, tier, async ({ page, open, at }) => {
    await at('2026-11-20')
    await open()
    await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
    await logCourse(page, { course: 'CES', on: '2026-05-03' })
    await page.goto(`${siteUrl()}#/plan`)
    await reload(page)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.keyboard.press(key)
    await page.keyboard.type('gait analysis', { delay: 20 })
    await expect(page.locator('input:focus')).toHaveValue('gait analysis')
  })
}
