import { expect } from '@playwright/test'
import { editCourse, fillCourse, goTo, logCourse, openCourse, openFilters, openLogDialog } from '../trainer'
import { dismissToast, longTitle, startTypical } from './start'
import type { Visit } from './walk'

export async function courseDialog(visit: Visit): Promise<void> {
  const { page, look } = visit
  await startTypical(visit)
  const dialog = await openLogDialog(page)
  const title = dialog.getByLabel('Course', { exact: true })
  await look('as it opens')
  await title.pressSequentially('c')
  await look('suggestions')
  await fillCourse(dialog, { course: 'CPR/AED', on: '2026-09-10' })
  await look('filled in, with an offer')
  await fillCourse(dialog, { course: '', on: '2026-12-01', amounts: { 'NASM-CPT CEUs': '-1' } })
  await dialog.getByRole('button', { name: 'Save course' }).click()
  await look('errors')
  await dialog.getByRole('button', { name: 'Close' }).click()
  await openLogDialog(page)
  await look('with what was typed before')
  await fillCourse(dialog, { course: 'Nutrition webinar', on: '2026-09-10', amounts: { 'NASM-CPT CEUs': '0.1+0.2' } })
  const again = dialog.getByRole('button', { name: 'Save and add another' })
  // A form that's narrow for its text has no room for it.
  if (await dialog.evaluate(({ clientWidth }) => clientWidth < 22.5 * parseFloat(getComputedStyle(document.documentElement).fontSize))) return
  await again.click()
  await expect(title).toHaveValue('')
  await expect(dialog.getByRole('status').filter({ hasText: 'Logged Nutrition webinar' })).toBeVisible()
  await look('saved, for another')
}

export async function courses(visit: Visit): Promise<void> {
  const { page, look } = visit
  await startTypical(visit)
  await logCourse(page, { course: 'PES', on: '2026-08-01' })
  await logCourse(page, { course: longTitle, on: '2026-09-01', amounts: { 'NASM-CPT CEUs': '0.25' } })
  await dismissToast(page)
  await goTo(page, 'Courses')
  await look('table')
  const details = await openCourse(page, 'PES')
  await look('details')
  await details.getByRole('button', { name: 'Close' }).click()
  await expect(details).toBeHidden()
  await page.getByRole('list', { name: 'Filters' }).getByRole('button', { name: 'NASM-CPT' }).click()
  await look('by cycle')
  await openFilters(page)
  await page.getByLabel('Year', { exact: true }).selectOption('2026')
  await look('filtered')
  await page.getByLabel('Search courses').fill('zzz')
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible()
  await look('nothing found')
}

export async function selection(visit: Visit): Promise<void> {
  const { page, look } = visit
  await startTypical(visit)
  await goTo(page, 'Courses')
  const select = page.getByRole('button', { name: 'Select', exact: true })
  if (await select.isVisible()) await select.click()
  await page.getByLabel('Select all shown').check()
  const bar = page.getByRole('region', { name: 'Selected courses' })
  await expect(bar.getByText('2 selected')).toBeVisible()
  await look('selected')
  await bar.getByRole('button', { name: 'Set category' }).click()
  await expect(page.getByRole('dialog', { name: 'Category of 2 courses' })).toBeVisible()
  await look('category dialog')
  await page.keyboard.press('Escape')
  await bar.getByRole('button', { name: 'Set issuer status' }).click()
  await expect(page.getByRole('dialog', { name: 'Issuer status: 2 courses' })).toBeVisible()
  await look('issuer dialog')
  await page.keyboard.press('Escape')
  await bar.getByRole('button', { name: 'Clear selection' }).click()
  await editCourse(page, 'CES')
  await look('edit dialog')
}

export async function twoTabs(visit: Visit): Promise<void> {
  const { page, look } = visit
  await startTypical(visit)
  await goTo(page, 'Courses')
  await editCourse(page, 'Mobility workshop')
  await page.getByLabel('NASM-CPT CEUs').fill('0.5')
  const other = await page.context().newPage()
  await other.goto(page.url())
  await editCourse(other, 'Mobility workshop')
  await other.getByLabel('NASM-CPT CEUs').fill('0.3')
  await other.getByRole('button', { name: 'Save changes' }).click()
  await expect(page.getByText('0.3 CEU for NASM-CPT')).toBeVisible()
  await other.close()
  await look('edit dialog beside the other version')
}
