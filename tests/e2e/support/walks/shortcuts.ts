import { expect } from '@playwright/test'
import { startTypical } from './start'
import type { Visit } from './walk'

export async function shortcuts(visit: Visit): Promise<void> {
  const { page, look } = visit
  await startTypical(visit)
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Find anything' })
  await expect(palette.getByRole('option').first()).toBeVisible()
  await look('palette')
  await page.keyboard.type('mob')
  await expect(palette.getByRole('option', { name: /Mobility workshop/ }).first()).toBeVisible()
  await look('palette, found')
  await page.keyboard.type('zzz')
  await expect(palette.getByText('Nothing found.')).toBeVisible()
  await look('palette, nothing found')
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await look('keys')
}
