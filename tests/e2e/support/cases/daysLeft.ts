import { expect } from '@playwright/test'
import { addCredential, certification } from '../trainer'
import type { Case } from './case'

/** In any time zone, at any time of day. */
export async function expectDaysLeft({ page, open, at }: Case, time: string): Promise<void> {
  await at('2026-11-20', time)
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await expect(certification(page, 'NASM-CPT').getByText('421 days until expiry')).toBeVisible()
  await expect(certification(page, 'NASM-CPT').getByText('Until Jan 15, 2028')).toBeVisible()
}
