import { expect } from '@playwright/test'
import { deleteCourse, goTo, reload } from '../trainer'
import { startTypical } from './start'
import type { Visit } from './walk'

export async function data(visit: Visit): Promise<void> {
  const { page, look } = visit
  await startTypical(visit)
  await goTo(page, 'Courses')
  await deleteCourse(page, 'Mobility workshop')
  await page.keyboard.press('Control+z')
  await deleteCourse(page, 'CES')
  await goTo(page, 'Data and settings')
  await look('changes and deleted')
  await page.getByRole('button', { name: 'Undo the latest change' }).click()
  await page.getByRole('button', { name: /^Redo:/ }).waitFor()
  await look('something to do again')
  await page.evaluate(() => {
    localStorage.setItem('recert/course/torn', '{')
    localStorage.setItem('recert/course/later', '{"v":99,"rev":1}')
  })
  await reload(page)
  await expect(page.getByText('1 record couldn’t be read.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await look('damaged and newer records')
  await page.getByRole('button', { name: 'Erase everything…' }).click()
  await page.getByRole('button', { name: 'Erase everything', exact: true }).click()
  await expect(page.getByText('Type “erase” first.')).toBeVisible()
  await look('about to erase everything')
  await page.getByLabel('Type “erase” to confirm').fill('erase')
  await page.getByRole('button', { name: 'Erase everything', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Everything is erased' })).toBeVisible()
  await look('everything erased')
}

export async function emptiedStorage(visit: Visit): Promise<void> {
  const { page, look } = visit
  await startTypical(visit)
  await goTo(page, 'Data and settings')
  await expect(page.getByText('Each save also goes to a safety copy')).toBeVisible()
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await expect(page.getByText(/^We found \d+ of your records, saved Nov 20, 2026\.$/)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await look('records found')
}

export async function calendar(visit: Visit): Promise<void> {
  const { page, look } = visit
  await startTypical(visit)
  await goTo(page, 'Data and settings')
  await page.getByRole('link', { name: 'See days and choose reminders' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Calendar' })).toBeVisible()
  await look('every day')
  await page.getByLabel('Another number of days before').fill('x')
  await page.getByRole('button', { name: 'Add reminder' }).click()
  // A box scrolled halfway under the header would look too small.
  await page.evaluate(() => window.scrollTo(0, 0))
  await look('error')
}
