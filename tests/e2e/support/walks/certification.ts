import { expect } from '@playwright/test'
import { openCertification } from '../trainer'
import { dismissToast, startTypical } from './start'
import type { Visit } from './walk'

export async function certification(visit: Visit): Promise<void> {
  const { page, look } = visit
  await startTypical(visit)
  await openCertification(page, 'NASM-CPT')
  await look('page')
  const steps = page.getByRole('region', { name: 'CEUs over this cycle', exact: true })
  await steps.getByText('Read as a table').click()
  await page.getByRole('region', { name: 'Costs', exact: true }).getByText('Read as a table').click()
  await steps.getByRole('option').nth(1).focus()
  await look('pictures as tables')
  await page.getByRole('button', { name: 'Edit dates' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await look('edit dialog')
}

export async function renewal(visit: Visit): Promise<void> {
  const { page, look } = visit
  await startTypical(visit)
  await openCertification(page, 'NASM-CPT')
  await page.getByRole('button', { name: 'Renew', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Renew NASM-CPT' })
  await expect(dialog).toBeVisible()
  await look('dialog')
  await dialog.getByLabel('New expiry').fill('2027-01-01')
  await dialog.getByRole('button', { name: 'Record renewal' }).click()
  await look('errors')
  await dialog.getByLabel('New expiry').fill('2030-01-15')
  await dialog.getByRole('button', { name: 'Record renewal' }).click()
  await expect(dialog).toBeHidden()
  await dismissToast(page)
  await page.getByText(/renewed on/).click()
  await page.getByText('The rule as it was').click()
  await look('past cycle')
}

export async function rule(visit: Visit): Promise<void> {
  const { page, look } = visit
  await startTypical(visit)
  await openCertification(page, 'NASM-CPT')
  await page.getByRole('button', { name: 'Edit rule' }).click()
  const dialog = page.getByRole('dialog', { name: 'Rule of NASM-CPT' })
  await dialog.getByRole('button', { name: 'Add part' }).click()
  await look('dialog')
  await dialog.getByLabel('Required units').fill('x')
  await dialog.getByRole('button', { name: 'Save rule' }).click()
  await look('errors')
  await dialog.getByLabel('Required units').fill('3')
  await dialog.getByLabel('Name, part 3').fill('Reading')
  await dialog.getByRole('button', { name: 'Save rule' }).click()
  await expect(dialog).toBeHidden()
  await look('a rule of its own')
}
