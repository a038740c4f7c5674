import { chooseTable, numberedRows, openImport } from '../e2e/support/cases/importing'
import { logMany } from '../e2e/support/cases/twoTabs'
import { expect, siteUrl, test } from '../e2e/support/recert'
import { addCredential, editCourse, expectShown, goTo, logCourse } from '../e2e/support/trainer'

test('three tabs at once: one imports, one logs, and one keeps its edit of a course that another edited too', async ({ page, open, context }) => {
  await open()
  await addCredential(page, 'NASM-CPT', { expiresOn: '2028-01-15' })
  await logCourse(page, { course: 'Shared', amounts: { 'NASM-CPT CEUs': '0.1' } })
  const [logging, editing] = [await context.newPage(), await context.newPage()]
  await logging.goto(siteUrl())
  await editing.goto(`${siteUrl()}#/courses`)
  const form = await editCourse(editing, 'Shared')
  await form.getByLabel('Course', { exact: true }).fill('Mine')

  await goTo(page, 'Data and settings')
  const dialog = await openImport(page)
  await chooseTable(page, dialog, numberedRows(600))
  const imports = dialog.getByRole('button', { name: 'Import 600 courses' })
  await expect(imports).toBeVisible()
  await Promise.all([imports.click(), logging.evaluate(logMany, { letter: 'L', count: 15 })])
  await expect(dialog).toBeHidden()

  await goTo(logging, 'Courses')
  await logging.getByLabel('Search courses').fill('Shared')
  const other = await editCourse(logging, 'Shared')
  await other.getByLabel('Course', { exact: true }).fill('Theirs')
  await other.getByRole('button', { name: 'Save changes' }).click()
  await expect(other).toBeHidden()
  await editing.getByRole('button', { name: 'Keep what I typed' }).click()
  await form.getByRole('button', { name: 'Save changes' }).click()
  await expect(form).toBeHidden()

  for (const tab of [page, logging, editing]) {
    await tab.goto(`${siteUrl()}#/courses`)
    await tab.reload()
    await expectShown(tab, '616')
    await tab.getByLabel('Search courses').fill('Mine')
    await expect(tab.getByRole('table', { name: 'Courses' }).getByRole('button', { name: 'Mine', exact: true })).toBeVisible()
  }
})
