import { expect } from '@playwright/test'
import { chooseFiles, downloadBy } from '../fileExchange'
import { deleteCourse, goTo, logCourse } from '../trainer'
import { startTypical } from './start'
import type { Visit } from './walk'

export async function restoring(visit: Visit): Promise<void> {
  const { page, look } = visit
  await startTypical(visit)
  await goTo(page, 'Data and settings')
  const { name, bytes } = await downloadBy(page, page.getByRole('button', { name: 'Download backup' }))
  await look('backup downloaded')
  await goTo(page, 'Courses')
  await deleteCourse(page, 'CES')
  await logCourse(page, { course: 'Nutrition webinar', on: '2026-05-03', amounts: { 'NASM-CPT CEUs': '0.1' } })
  await goTo(page, 'Data and settings')
  await page.getByRole('button', { name: 'Restore backup' }).click()
  const dialog = page.getByRole('dialog', { name: 'Restore backup' })
  await expect(dialog).toBeVisible()
  await look('as it opens')
  const choose = dialog.getByRole('button', { name: 'Choose a file' })
  await chooseFiles(page, choose, { name, mimeType: 'application/zip', buffer: bytes.subarray(0, 200) })
  await expect(dialog.getByRole('alert')).toContainText('Nothing was changed.')
  await look('damaged backup')
  await chooseFiles(page, choose, { name, mimeType: 'application/zip', buffer: bytes })
  await expect(dialog.getByText(/^Backup from/)).toBeVisible()
  await look('preview')
  await dialog.getByRole('radio', { name: /^Replace everything/ }).check()
  await look('replacing')
}

/** One row that's ready, one that already exists, and two that can't be read. */
const table = `Course,Date,CEUs
Balance workshop,3/5/2026,0.2
CES,5/3/2026,1.9
,4/4/2026,0.1
Wrong day,31/31/2026,0.1
`

export async function importing(visit: Visit): Promise<void> {
  const { page, look } = visit
  await startTypical(visit)
  await goTo(page, 'Data and settings')
  await page.getByRole('button', { name: 'Import courses' }).click()
  const dialog = page.getByRole('dialog', { name: 'Import courses' })
  const paste = dialog.getByLabel('Or paste rows here')
  await expect(paste).toBeVisible()
  await look('as it opens')
  await paste.fill(table)
  await dialog.getByRole('button', { name: 'Read pasted rows' }).click()
  await expect(dialog.getByText(/You can undo the import\.$/)).toBeVisible()
  await look('rows to fix, a duplicate and questions')
  await dialog
    .getByRole('list', { name: 'Show' })
    .getByRole('button', { name: /^To fix/ })
    .click()
  await look('only the rows to fix')
  await dialog.getByRole('button', { name: /^Import \d courses?$/ }).click()
  await expect(dialog).toBeHidden()
  await look('imported')
}

/** A card that renews the one that's held or is another one, one to add, and one without a name. */
const cards = `Course,Issue Date,Renew By,eCard Code,Training Center
BLS Provider,09/2026,09/2028,21,Bay Hearts
Heartsaver First Aid,03/04/2026,03/2028,22,Bay Hearts
a@b.example,,,,
`

export async function importingCards(visit: Visit): Promise<void> {
  const { page, look } = visit
  await startTypical(visit)
  await goTo(page, 'Data and settings')
  await page.getByRole('button', { name: 'Import courses' }).click()
  const dialog = page.getByRole('dialog', { name: 'Import courses' })
  await dialog.getByLabel('Or paste rows here').fill(cards)
  await dialog.getByRole('button', { name: 'Read pasted rows' }).click()
  await expect(dialog.getByText('These look like cards and badges. Add them to Credentials.')).toBeVisible()
  await look('cards and badges')
}
