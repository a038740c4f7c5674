import { expect } from '@playwright/test'
import { goTo, planCourse } from '../trainer'
import { dismissToast, startTypical } from './start'
import type { Visit } from './walk'

export async function plan(visit: Visit): Promise<void> {
  const { page, look } = visit
  await startTypical(visit)
  await goTo(page, 'Plan')
  await look('nothing planned')
  await page.getByRole('button', { name: 'Add planned course' }).click()
  await expect(page.getByRole('dialog', { name: 'Plan course' })).toBeVisible()
  await look('plan dialog')
  await page.keyboard.press('Escape')
  await planCourse(page, { course: 'PES', on: '2027-03-01' })
  await page.getByRole('button', { name: 'Suggest a plan' }).click()
  await expect(page.getByRole('region', { name: 'Suggested plan' })).toBeVisible()
  await look('suggestion')
  await page.getByText('Save for later', { exact: true }).click()
  await look('what can wait')
  await page.getByRole('button', { name: 'Add to plan' }).click()
  await dismissToast(page)
  await look('planned')
  await page
    .getByRole('button', { name: 'Complete PES' })
    .or(page.getByRole('button', { name: /^Complete Perf/ }))
    .first()
    .click()
  await expect(page.getByRole('dialog', { name: 'Complete course' })).toBeVisible()
  await look('complete dialog')
}

export async function timeline(visit: Visit): Promise<void> {
  const { page, look } = visit
  await startTypical(visit)
  await goTo(page, 'Plan')
  const picture = page.getByRole('region', { name: 'Timeline', exact: true })
  await picture.getByRole('button', { name: 'Zoom in' }).click()
  await picture.getByRole('option').nth(2).focus()
  await picture.getByText('Read as a table').click()
  await look('zoomed, as a table')
}

export async function anotherDay(visit: Visit): Promise<void> {
  const { page, look } = visit
  await startTypical(visit)
  await goTo(page, 'Plan')
  await page.getByLabel('View as of').fill('')
  await page.getByRole('button', { name: 'View that day' }).click()
  await look('error')
  await page.getByLabel('View as of').fill('2028-02-01')
  await page.getByRole('button', { name: 'View that day' }).click()
  for (const screen of ['Dashboard', 'Courses', 'Credentials'] as const) {
    await goTo(page, screen)
    await look(screen.toLowerCase())
  }
}
