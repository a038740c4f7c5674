import { expect } from '@playwright/test'
import { expectNoFindings } from '../axe'
import { siteUrl } from '../oneSite'
import { numberedCourses, storeCourses } from '../storing'
import { addCredential, goTo, logCourse } from '../trainer'
import type { Case } from './case'

/** Needs more than 100 courses, so not all are drawn at once. */
export async function expectFewRowsDrawn({ page, open, at }: Case, count: number): Promise<void> {
  const all = `${count.toLocaleString('en-US')} courses`
  await at('2026-11-20')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await logCourse(page, { course: 'Newest', on: '2026-11-01', amounts: { 'NASM-CPT CEUs': '0.1' } })
  await goTo(page, 'Courses')
  const stored = numberedCourses(count - 1)
  await storeCourses(page, stored)
  const total = page.getByRole('status').getByText(all, { exact: true })
  await expect(total).toBeAttached()
  const table = page.getByRole('table', { name: 'Courses' })
  const years = new Set(['2026', ...stored.map(({ completedOn }) => completedOn.slice(0, 4))]).size
  // The head, the headings of the years, and the courses.
  const rowCount = 1 + years + count
  await expect(table).toHaveAttribute('aria-rowcount', String(rowCount))
  await expect(table.locator('tbody tr[aria-hidden]').first()).toBeAttached()
  await expect.poll(() => table.locator('tbody tr[aria-rowindex]').count()).toBeLessThan(40)
  const newest = page.getByRole('row').filter({ hasText: 'Newest' })
  await newest.focus()
  await page.keyboard.press('End')
  const last = table.locator(`tr[aria-rowindex="${rowCount}"]`)
  await expect(last).toBeFocused()
  await expect(last).toContainText(`Stored ${count - 1}`)
  await expect(last).toBeInViewport()
  await page.keyboard.press('ArrowUp')
  await expect(table.locator(`tr[aria-rowindex="${rowCount - 1}"]`)).toBeFocused()
  await expectNoFindings(page, 'courses')
  await page.keyboard.press('Home')
  await expect(newest).toBeFocused()
  await expect(newest).toBeInViewport()
  // The focused row keeps the focus when scrolled out of view.
  await page.mouse.wheel(0, 30_000)
  await expect(newest).not.toBeInViewport()
  await page.keyboard.press('ArrowDown')
  await expect(table.locator('tr[aria-rowindex="4"]')).toBeFocused()
  await page.getByLabel('Select all shown').check()
  await page.getByRole('button', { name: 'Set category' }).click()
  const dialog = page.getByRole('dialog', { name: `Category of ${all}` })
  await dialog.getByLabel('Category').selectOption('Home study')
  await dialog.getByRole('button', { name: 'Set category' }).click()
  await expect(dialog).toBeHidden({ timeout: 30_000 })
  // The dialog's entry in the history goes a moment later, and would take a typed address with it.
  await page.waitForFunction(() => (window.history.state as { dialog?: boolean } | null)?.dialog !== true)
  await page.goto(`${siteUrl()}#/courses?category=homeStudy`)
  await expect(total).toBeAttached()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible({ timeout: 30_000 })
}
