import { expect } from '@playwright/test'
import { goTo } from '../trainer'
import { goToAddress, startEmpty } from './start'
import type { Visit } from './walk'

export async function firstMinutes(visit: Visit): Promise<void> {
  const { page, look } = visit
  await startEmpty(visit)
  await look('empty dashboard')
  await page.getByRole('button', { name: /^NASM-CPT/ }).click()
  const second = page.getByRole('dialog', { name: 'Add credential' })
  await expect(second.getByText('One date is enough.')).toBeVisible()
  await look('second step')
  await second.getByLabel('Certified on').fill('2022-02-10')
  await expect(second.getByText(/^This expired/)).toBeVisible()
  await look('second step, a past expiry')
  await page.keyboard.press('Escape')
  await expect(second).toBeHidden()
  for (const screen of ['Courses', 'Credentials', 'Plan', 'Data and settings'] as const) {
    await goTo(page, screen)
    await look(`empty ${screen.toLowerCase()}`)
  }
  await goToAddress(page, '#/proof-sheet', 'Proof sheet')
  await look('empty proof sheet')
  await goToAddress(page, '#/nowhere', 'Not found')
  await look('no such page')
  await goTo(page, 'Dashboard')
  await page.getByRole('button', { name: 'Log course', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Log course' })).toBeVisible()
  await look('course dialog without a credential')
}

export async function credentialDialog(visit: Visit): Promise<void> {
  const { page, look } = visit
  await startEmpty(visit)
  await page.getByRole('button', { name: 'Add credential' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add credential' })
  const name = dialog.getByLabel('Credential', { exact: true })
  await expect(name).toBeFocused()
  await look('as it opens')
  await name.pressSequentially('c')
  await look('suggestions')
  await name.press('Escape')
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await look('errors')
  await name.fill('NASM-CPT')
  await dialog.getByLabel('Certified on').fill('2026-01-15')
  await look('a preset')
  await name.fill('My own')
  await page.getByRole('option', { name: /^Custom/ }).click()
  await look('a custom certification')
}
