import { expect, type Locator, type Page } from '@playwright/test'
import { chooseFiles } from '../fileExchange'
import { expectShown, goTo } from '../trainer'

export async function openImport(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Import courses' }).click()
  const dialog = page.getByRole('dialog', { name: 'Import courses' })
  await expect(dialog).toBeVisible()
  return dialog
}

export async function chooseTable(page: Page, dialog: Locator, buffer: Buffer): Promise<void> {
  await chooseFiles(page, dialog.getByRole('button', { name: 'Choose a file' }), { name: 'courses.csv', mimeType: 'text/csv', buffer })
}

/** Courses with just a name and a date. */
export function numberedRows(count: number): Buffer {
  return Buffer.from(`Course,Date\n${Array.from({ length: count }, (_, index) => `Course ${index + 1},2025-05-03\n`).join('')}`)
}

/** Starts on the data page. Calls `whenRead` between reading and importing. */
export async function importAndUndo(page: Page, count: number, whenRead = () => Promise.resolve()): Promise<void> {
  const all = count.toLocaleString('en-US')
  const dialog = await openImport(page)
  await chooseTable(page, dialog, numberedRows(count))
  await expect(dialog.getByText(`${all} ready. You can undo the import.`)).toBeVisible({ timeout: 60_000 })
  await whenRead()
  await dialog.getByRole('button', { name: `Import ${all} courses` }).click()
  await expect(dialog).toBeHidden({ timeout: 60_000 })
  await goTo(page, 'Courses')
  await expectShown(page, all)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('No courses yet')).toBeVisible({ timeout: 60_000 })
}
