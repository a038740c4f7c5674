import { expect } from '@playwright/test'
import { chooseAction, goTo, openCertification } from '../trainer'
import { goToAddress, startTypical } from './start'
import type { Visit } from './walk'

/** Pages to print, and pages to read. */
export async function paper(visit: Visit): Promise<void> {
  const { page, look } = visit
  await startTypical(visit)
  await openCertification(page, 'NASM-CPT')
  await chooseAction(page, 'Audit pack')
  await expect(page.getByRole('heading', { level: 1, name: 'Audit pack: NASM-CPT' })).toBeVisible()
  await look('audit pack')
  await goTo(page, 'Credentials')
  await look('credentials')
  await page.getByRole('link', { name: 'Proof sheet' }).click()
  await page.getByLabel('Your name').fill('Ana Trainer')
  await look('proof sheet')
  await goToAddress(page, '#/help', 'Help')
  await look('help')
}
