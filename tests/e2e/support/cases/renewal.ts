import { expect } from '@playwright/test'
import { addCredential, certification, goTo, logCourse, openCertification, renewalBar } from '../trainer'
import type { Case } from './case'

/** Renews on the last day the issuer accepts late education. */
export async function renewLate({ page, open, at }: Case): Promise<void> {
  await at('2028-04-14')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await expect(certification(page, 'NASM-CPT').getByText('Expired 90 days ago')).toBeVisible()
  await expect(certification(page, 'NASM-CPT').getByText('Late window', { exact: true })).toBeVisible()
  await logCourse(page, { course: 'CES', on: '2026-05-03' })
  await logCourse(page, { course: 'CPR', on: '2028-04-14' })
  await logCourse(page, { course: 'PES', on: '2028-02-01' })
  await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuenow', '2')

  await openCertification(page, 'NASM-CPT')
  await expect(page.getByRole('region', { name: 'If you renew late' }).locator('[aria-current]')).toContainText('By Apr 14, 2028')
  await page.getByRole('button', { name: 'Renew', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Renew NASM-CPT' })
  await expect(dialog.getByText('90 days after expiry, in the late window. Late fee: $30.')).toBeVisible()
  await expect(dialog.getByLabel('Fee (USD)')).toHaveValue('')
  await dialog.getByRole('button', { name: 'In an older guide, with the late fee: $129' }).click()
  await expect(dialog.getByLabel('Fee (USD)')).toHaveValue('129')
  await expect(dialog.getByLabel('New expiry')).toHaveValue('2030-01-15')
  await dialog.getByRole('button', { name: 'Record renewal' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('region', { name: 'This cycle' })).toContainText('Jan 16, 2028 to Jan 15, 2030')

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('region', { name: 'This cycle' })).toContainText('Jan 15, 2026 to Jan 15, 2028')
  await expect(page.getByRole('tab', { name: 'History', exact: true })).toBeVisible()

  await page.getByRole('button', { name: 'Renew', exact: true }).click()
  await dialog.getByRole('button', { name: 'In an older guide, with the late fee: $129' }).click()
  await dialog.getByRole('button', { name: 'Record renewal' }).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('tab', { name: 'History 1' }).click()
  await page.reload()
  await page.getByText('Jan 15, 2026 to Jan 15, 2028: 2.0 of 2.0 CEUs, renewed on Apr 14, 2028').click()
  await expect(page.getByText('Fee paid: $129.')).toBeVisible()
  await expect(page.getByRole('list', { name: 'Courses credited, Jan 15, 2026 to Jan 15, 2028' }).getByRole('listitem')).toHaveText([
    /^CES.*1\.9 CEUs$/,
    /^CPR.*0\.1 CEU$/,
  ])

  // The PES from the late window wasn't credited, so it counts toward the new cycle. The CPR from those days was, so it doesn't.
  await goTo(page, 'Dashboard')
  await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuetext', '1.9 of 2.0 CEUs, 0.1 to go')
}
