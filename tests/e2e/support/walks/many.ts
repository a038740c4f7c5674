import { expect } from '@playwright/test'
import { numberedCourses, storeCertifications, storeCourses } from '../storing'
import { expectShown, goTo } from '../trainer'
import { startTypical } from './start'
import type { Visit } from './walk'

const names = [
  'Kettlebell Level 1',
  'Kettlebell Level 2',
  'Pilates mat',
  'Yoga 200 hours',
  'Aqua fitness',
  'Indoor cycling',
  'Seniors',
  'Youth',
  'Nutrition coach',
  'Running coach',
]

/** Twelve credentials and three hundred courses. */
export async function many(visit: Visit): Promise<void> {
  const { page, look } = visit
  await startTypical(visit)
  await storeCertifications(page, names)
  await storeCourses(page, numberedCourses(298))
  await expect(page.getByRole('article', { name: 'Running coach' })).toBeVisible()
  await look('dashboard')
  await goTo(page, 'Courses')
  await expectShown(page, '300')
  await look('courses')
  await page.getByRole('row').filter({ hasText: 'Stored 1' }).first().focus()
  await page.keyboard.press('End')
  await expect(page.getByRole('row').filter({ hasText: 'Mobility workshop' })).toBeFocused()
  await look('courses, the last')
  for (const screen of ['Credentials', 'Plan'] as const) {
    await goTo(page, screen)
    await look(screen.toLowerCase())
  }
}
