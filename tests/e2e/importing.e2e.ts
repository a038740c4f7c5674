import { chooseTable, importAndUndo, numberedRows, openImport } from './support/cases/importing'
import { downloadBy } from './support/fileExchange'
import { deep, expect, test } from './support/recert'
import { addCredential, goTo, logCourse, planCourse } from './support/trainer'

test('a table with semicolons, Windows-1252, decimal commas and dotted dates is read correctly', deep, async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await goTo(page, 'Data and settings')
  // In Windows-1252, 0x96 is a dash and é is one byte.
  const dialog = await openImport(page)
  await chooseTable(page, dialog, Buffer.from('Course;Date;CEUs\r\nMobilit\xe9 \x96 Kurs;3.5.2026;1,9\r\n', 'latin1'))
  await dialog.getByRole('button', { name: 'No, it’s credit' }).click()
  await dialog.getByRole('button', { name: 'Import 1 course' }).click()
  await expect(dialog).toBeHidden()
  await goTo(page, 'Courses')
  const row = page.getByRole('row').filter({ hasText: 'Mobilité – Kurs' })
  await expect(row.getByText('May 3, 2026')).toBeVisible()
  await expect(row).toContainText('NASM-CPT 1.9 counts now')
})

test('300 rows are read and imported together, and a single Undo takes them all back', async ({ page, open }) => {
  await open('#/data')
  await importAndUndo(page, 300)
})

test('canceling halfway through reading leaves nothing behind', deep, async ({ page, open, at }) => {
  await at('2026-11-20')
  await open('#/data')
  const dialog = await openImport(page)
  // The pauses while reading wait for this clock.
  await page.clock.pauseAt(new Date('2026-11-21'))
  await chooseTable(page, dialog, numberedRows(10_000))
  const bar = dialog.getByRole('progressbar', { name: 'Reading rows' })
  await expect(bar).toBeVisible()
  // Between two pauses it may wait for what this clock doesn't move.
  await expect
    .poll(async () => {
      await page.clock.runFor(20)
      return bar.getAttribute('value')
    })
    .not.toBe('0')
  await dialog.getByRole('button', { name: 'Cancel' }).first().click()
  await page.clock.resume()
  await expect(dialog.getByText('Reading was canceled. Nothing was imported.')).toBeVisible()
  await page.keyboard.press('Escape')
  await goTo(page, 'Courses')
  await expect(page.getByText('No courses yet')).toBeVisible()
})

test('importing exported courses again adds nothing', deep, async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await logCourse(page, { course: 'CES', on: '2026-05-03' })
  await logCourse(page, { course: '=HYPERLINK("x"), "quoted"', on: '2026-06-01', amounts: { 'NASM-CPT CEUs': '0.1' } })
  await goTo(page, 'Plan')
  await planCourse(page, { course: 'PES', on: '2027-03-01' })
  await goTo(page, 'Data and settings')
  const { name, bytes } = await downloadBy(page, page.getByRole('button', { name: 'Export courses' }))
  expect(name).toBe('recert-courses-2026-11-20.csv')
  const dialog = await openImport(page)
  await chooseTable(page, dialog, bytes)
  await expect(dialog.getByText('0 ready · 3 already logged. You can undo the import.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Import', exact: true })).toBeDisabled()
})
