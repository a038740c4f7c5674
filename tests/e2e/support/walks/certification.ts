import { expect } from '@playwright/test'
import { chooseAction, openCertification } from '../trainer'
import { dismissToast, startTypical } from './start'
import { demandingRecords, outdatedRecords } from './typical'
import type { Visit } from './walk'

export async function certification(visit: Visit): Promise<void> {
  const { page, look } = visit
  await startTypical(visit)
  await openCertification(page, 'NASM-CPT')
  await look('page')
  const panel = page.getByRole('tabpanel')
  await panel.getByText('Read as a table').click()
  await panel.getByRole('option').nth(1).focus()
  await look('progress as a table')
  for (const name of ['Courses', 'Rule', 'History']) {
    await page.getByRole('tab', { name }).click()
    await expect(page.getByRole('tabpanel', { name })).toBeVisible()
    await look(name.toLowerCase())
  }
  await page.getByRole('region', { name: 'Costs', exact: true }).getByText('Read as a table').click()
  await look('costs as a table')
  await chooseAction(page, 'Edit dates')
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
  await dialog.getByRole('button', { name: /^(Record renewal|Renew anyway)$/ }).click()
  await look('errors')
  await dialog.getByLabel('New expiry').fill('2030-01-15')
  await dialog.getByRole('button', { name: /^(Record renewal|Renew anyway)$/ }).click()
  await expect(dialog).toBeHidden()
  await dismissToast(page)
  await page.getByRole('tab', { name: 'History' }).click()
  await page.getByText(/renewed on/).click()
  await page.getByText('Rule at the time').click()
  await look('past cycle')
}

/** An issuer that wants something each year, and a renewal so early that a planned course would count toward neither cycle. */
export async function earlyRenewal(visit: Visit): Promise<void> {
  const { page, look } = visit
  await startTypical(visit, demandingRecords)
  await look('dashboard')
  await openCertification(page, 'NASM-CPT')
  await expect(page.getByRole('region', { name: 'Every year' })).toBeVisible()
  await look('page')
  await page.getByRole('button', { name: 'Renew', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Renew NASM-CPT' })
  await dialog.getByRole('button', { name: /^Start on/ }).scrollIntoViewIfNeeded()
  await look('dialog')
  await dialog.getByRole('button', { name: /^(Record renewal|Renew anyway)$/ }).click()
  await expect(dialog).toBeHidden()
  await chooseAction(page, 'Edit dates')
  await expect(page.getByRole('dialog').getByLabel('This cycle counts from')).toBeVisible()
  await look('edit dialog')
}

export async function rule(visit: Visit): Promise<void> {
  const { page, look } = visit
  await startTypical(visit)
  await openCertification(page, 'NASM-CPT')
  await page.getByRole('tab', { name: 'Rule' }).click()
  await page.getByRole('button', { name: 'Edit rule' }).click()
  const dialog = page.getByRole('dialog', { name: 'NASM-CPT rule' })
  await expect(dialog).toBeVisible()
  await look('dialog')
  await dialog.getByRole('button', { name: 'Add part' }).click()
  await dialog.getByRole('button', { name: 'Add group' }).click()
  await dialog.getByText('More limits').first().click()
  for (const section of ['Limits across parts', 'First cycle of newcomers', 'Card details', 'Every year', 'Carry-over and repeats'])
    await dialog.getByText(section, { exact: true }).click()
  for (const name of ['Minimum by provider', 'Number of parts', 'Add row', 'Add late fee', 'Add price', 'Add yearly step'])
    await dialog.getByRole('button', { name, exact: true }).click()
  await dialog.getByText('Limits of the parts', { exact: true }).click()
  await dialog.getByLabel('Surplus carries over').selectOption({ label: 'Yes, from some parts only' })
  await look('every section')
  await dialog.getByLabel('Required per cycle').fill('x')
  await dialog.getByRole('button', { name: 'Save rule' }).click()
  await look('errors')
  await dialog.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'Edit rule' }).click()
  await dialog.getByRole('button', { name: 'Start over' }).click()
  await dialog.getByLabel('Required per cycle').fill('3')
  await dialog.getByRole('button', { name: 'Add part' }).click()
  await dialog.getByLabel('Name, Part 3').fill('Reading')
  await dialog.getByRole('button', { name: 'Save rule' }).click()
  await expect(dialog).toBeHidden()
  await look('a rule of its own')
}

/** The preset says something else than the certification's rule. */
export async function newRule(visit: Visit): Promise<void> {
  const { page, look } = visit
  await startTypical(visit, outdatedRecords(false))
  await expect(page.getByText('The NASM-CPT rule has changed.')).toBeVisible()
  await look('offer on the dashboard')
  await page.getByRole('link', { name: 'See the details' }).click()
  await expect(page.getByRole('button', { name: 'Use the new rule' })).toBeVisible()
  await look('offer')
  await startTypical(visit, outdatedRecords(true))
  await expect(page.getByText('Recert’s preset for NASM-CPT has changed.')).toBeVisible()
  await look('a changed preset on the dashboard')
  await openCertification(page, 'NASM-CPT')
  await page.getByRole('tab', { name: 'Rule' }).click()
  await expect(page.getByRole('button', { name: 'Use: Cards' })).toBeVisible()
  await look('differences from the preset')
}
