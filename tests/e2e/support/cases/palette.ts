import { expect } from '@playwright/test'
import { numberedCourses, storeCourses } from '../storing'
import { addCredential, logCourse, renewalBar } from '../trainer'
import type { Case } from './case'

/** With this many courses, a search finds more than the palette shows. */
export async function expectFirstFifty({ page, open, at }: Case, count: number): Promise<void> {
  await at('2026-11-20')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await logCourse(page, { course: 'CES', on: '2026-05-03' })
  await storeCourses(page, numberedCourses(count))
  await expect(renewalBar(page, 'NASM-CPT')).toBeVisible()
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Find anything' })
  await expect(palette.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('stored 1')
  await expect(palette.getByRole('option')).toHaveCount(50)
  await expect(palette.getByText(/^and [\d,]+ more$/)).toBeVisible()
}
