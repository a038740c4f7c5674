import { workbookFile } from '../exchange/sheet/workbookFile'
import { openImport } from './support/cases/importing'
import { chooseFiles } from './support/fileExchange'
import { expect, test } from './support/recert'
import { goTo } from './support/trainer'

test('a workbook is read in a worker: under the page’s policy, with what the worker loads for it', async ({ page, open, at }) => {
  await at('2026-11-20')
  await open('#/data')
  const xml =
    '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
    '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1"><v>46145</v></c></row></sheetData>'
  const workbook = await workbookFile({ sheets: [{ name: 'CEUs', xml }], texts: ['Course', 'Date', 'Hips & knees'], formats: ['m/d/yyyy'] })
  const started = page.waitForEvent('worker')
  const dialog = await openImport(page)
  const button = dialog.getByRole('button', { name: 'Choose a file' })
  await chooseFiles(page, button, { name: 'ceus.xlsx', mimeType: '', buffer: Buffer.from(await workbook.arrayBuffer()) })
  const worker = await started
  await dialog.getByRole('button', { name: 'Import 1 course' }).click()
  await expect(dialog).toBeHidden()
  expect(page.workers()).not.toContain(worker)
  await goTo(page, 'Courses')
  await expect(page.getByRole('row').filter({ hasText: 'Hips & knees' })).toContainText('May 3, 2026')
})
