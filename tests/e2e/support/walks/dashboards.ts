import { expect } from '@playwright/test'
import { addCredential, certification, goTo, logCourse, openCertification } from '../trainer'
import { longTitle, startEmpty, startTypical } from './start'
import type { Visit } from './walk'

export async function dashboard(visit: Visit): Promise<void> {
  const { page, look } = visit
  await startTypical(visit)
  await expect(certification(page, 'NASM-CPT')).toBeVisible()
  await look('typical')
  await logCourse(page, { course: 'PES', on: '2026-08-01', offer: true })
  await look('toast and surplus')
  await logCourse(page, { course: longTitle, on: '2026-09-01', amounts: { 'NASM-CPT CEUs': '0.25' } })
  await logCourse(page, { course: 'CPR/AED', on: '2026-09-10', offer: true })
  await expect(certification(page, 'NASM-CPT').getByText('Complete', { exact: true })).toBeVisible()
  // It loads later, and its colors are its own.
  await expect(page.getByRole('heading', { level: 1, name: 'NASM-CPT is complete' })).toBeVisible()
  await look('complete')
}

/** Expired certifications: one that can still be renewed late, and one that can't. */
export async function late(visit: Visit): Promise<void> {
  const { page, look } = visit
  await startEmpty(visit)
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2024-10-15' })
  await addCredential(page, 'ACE-CPT', { certifiedOn: '2022-01-15' })
  await addCredential(page, 'CPR/AED card', { expiresOn: '2026-11-01' })
  await logCourse(page, { course: 'CES', on: '2026-05-03' })
  await look('dashboard')
  await openCertification(page, 'NASM-CPT')
  await look('certification in its late window')
  await page.getByRole('button', { name: 'Renew', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Renew NASM-CPT' })).toBeVisible()
  await look('renew dialog')
  await page.keyboard.press('Escape')
  await openCertification(page, 'ACE-CPT')
  await look('lapsed certification')
  await goTo(page, 'Plan')
  await look('plan')
}

export async function sampleData(visit: Visit): Promise<void> {
  const { page, look } = visit
  await startEmpty(visit)
  await page.getByRole('button', { name: 'Try with sample data' }).click()
  await expect(page.getByText('This is sample data')).toBeVisible()
  // It comes with a part of its own.
  await expect(page.getByRole('heading', { level: 1, name: 'Both on track' })).toBeVisible()
  await look('dashboard')
  for (const screen of ['Courses', 'Credentials', 'Plan'] as const) {
    await goTo(page, screen)
    await look(screen.toLowerCase())
  }
}

export async function hiddenNumbers(visit: Visit): Promise<void> {
  const { page, look } = visit
  await startTypical(visit)
  await goTo(page, 'Data and settings')
  await page.getByRole('checkbox', { name: /^Blur numbers/ }).check()
  await look('data')
  await goTo(page, 'Dashboard')
  await look('dashboard')
  await goTo(page, 'Courses')
  await look('courses')
  await openCertification(page, 'NASM-CPT')
  await look('certification')
}
