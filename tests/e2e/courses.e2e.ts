import type { Locator, Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { expectNoFindings } from './support/axe'
import { expectFewRowsDrawn } from './support/cases/courseTable'
import { expectLargeTargets, expectNoSidewaysScrolling } from './support/layout'
import { deep, expect, siteUrl, test } from './support/recert'
import { storeCourses } from './support/storing'
import { addCredential, expectShown, goTo, logCourse, openCourse, openFilters } from './support/trainer'

const year = (page: Page) => page.getByLabel('Year', { exact: true })
const row = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title })

async function begin(page: Page): Promise<void> {
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await logCourse(page, { course: 'CES', on: '2026-05-03' })
  await storeCourses(page, [
    { title: 'PES', completedOn: '2026-08-01' },
    { title: 'CPR/AED', completedOn: '2026-09-10', category: 'cpr', amount: 10 },
    { title: 'Old workshop', completedOn: '2025-02-01', category: 'course', amount: 20 },
  ])
  await goTo(page, 'Courses')
}

test('filters are in the address: Back, reload and bookmarks restore the view, without moving the focus or the page', async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  await begin(page)
  await openFilters(page)
  await year(page).focus()
  await year(page).selectOption('2026')
  await expectShown(page, '3 of 4')
  await expect(year(page)).toBeFocused()
  await page.getByLabel('Counting').selectOption('Not counted')
  await expectShown(page, '1 of 4')
  await page.getByLabel('Search courses').pressSequentially('pes ')
  await expect(page).toHaveURL(/#\/courses\?year=2026&counting=none$/)
  await page.reload()
  await expectShown(page, '1 of 4')
  await expect(page.getByLabel('Search courses')).toHaveValue('pes ')
  await openFilters(page)
  await expect(page.getByLabel('Counting')).toHaveValue('none')
  await page.goBack()
  await expectShown(page, '3 of 4')
  await expect(page.getByLabel('Counting')).toHaveValue('')
  await page.goBack()
  await expectShown(page, '4')
  await page.goForward()
  await expectShown(page, '3 of 4')
  await page.goto(`${siteUrl()}#/courses?order=title&category=specialization`)
  await expect(page.getByRole('row')).toContainText(['Course', 'Sorted by name', 'CES', 'PES'])
})

test('the details open beside the list and close with Back, and a deleted course comes back with Undo', async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  await begin(page)
  const details = await openCourse(page, 'PES')
  await expect(page).toHaveURL(/#\/courses\?course=/)
  await expect(details.getByText('NASM-CPT education is at its 1.9 limit.')).toBeVisible()
  await expectNoFindings(page, 'details')
  await page.goBack()
  await expect(details).toBeHidden()
  await row(page, 'PES').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'PES' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(row(page, 'PES')).toBeFocused()
  await expect(page).toHaveURL(/#\/courses$/)
  await openCourse(page, 'PES')
  await details.getByRole('button', { name: 'Delete' }).click()
  await expect(row(page, 'CES')).toBeFocused()
  await expectShown(page, '3')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expectShown(page, '4')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true })

  test('the details of a course close with their button and with Back, and stay closed', async ({ page, open, at }) => {
    await at('2026-11-20')
    await open()
    await begin(page)
    const entries = await page.evaluate(() => history.length)
    for (const close of [(details: Locator) => details.getByRole('button', { name: 'Close' }).tap(), () => page.goBack()]) {
      const details = await openCourse(page, 'PES')
      await close(details)
      await expect(page).toHaveURL(/#\/courses$/)
      await expect(details).toBeHidden()
      expect(await page.evaluate(() => history.length)).toBe(entries + 1)
    }
    const details = await openCourse(page, 'PES')
    await details.getByRole('button', { name: 'Edit' }).tap()
    const dialog = page.getByRole('dialog', { name: 'Edit course' })
    await dialog.getByRole('button', { name: 'Close' }).tap()
    await expect(dialog).toBeHidden()
    await expect(page).toHaveURL(/#\/courses$/)
    await expect(details).toBeHidden()
  })
})

test('courses are selected with the keyboard, deleted together, and come back with a single Undo', async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  await begin(page)
  await row(page, 'CPR/AED').first().focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  const bar = page.getByRole('region', { name: 'Selected courses' })
  await expect(bar.getByText('2 selected')).toBeVisible()
  await expectNoFindings(page, 'courses')
  const [download] = await Promise.all([page.waitForEvent('download'), bar.getByRole('button', { name: 'Download as CSV' }).click()])
  const table = await readFile(await download.path(), 'utf8')
  expect(table.match(/^(CPR\/AED|PES|CES|Old workshop),/gm)).toEqual(['CPR/AED,', 'PES,'])
  await bar.getByRole('button', { name: 'Delete' }).click()
  await expectShown(page, '2')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expectShown(page, '4')
  await page.reload()
  await expectShown(page, '4')
})

test('with 120 courses, few rows are drawn, keys reach the first and the last, and a change to all of them is a single Undo', async ({
  page,
  open,
  at,
}) => {
  await expectFewRowsDrawn({ page, open, at }, 120)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true })

  test('the filters are behind a button, nothing scrolls sideways, and everything is large enough to tap', deep, async ({ page, open, at }) => {
    await at('2026-11-20')
    await open()
    await begin(page)
    await expect(year(page)).toBeHidden()
    await openFilters(page)
    await year(page).selectOption('2026')
    await page.getByLabel('Credential', { exact: true }).selectOption('NASM-CPT')
    await page.getByLabel('Cycle', { exact: true }).selectOption({ index: 1 })
    await expect(page.getByRole('button', { name: 'More filters, 3 active' })).toBeVisible()
    await page.getByLabel('Sort by').selectOption('Oldest first')
    await page.getByRole('button', { name: 'Select', exact: true }).click()
    await page.getByLabel('Select all shown').check()
    await expect(page.getByText('3 selected')).toBeVisible()
    await expectNoSidewaysScrolling(page, 'filters and selection')
    await expectNoFindings(page, 'courses')
    await expectLargeTargets(page, 'filters and selection')
  })
})
