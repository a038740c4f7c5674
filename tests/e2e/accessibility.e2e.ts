import type { Locator } from '@playwright/test'
import { desktop, checkState } from './support/modes'
import { expect, test } from './support/recert'
import { renewalBar } from './support/trainer'
import { walks } from './support/walks/walks'

test.describe('on a desktop, light or dark, and a phone, with forced colors and large text', () => {
  test.use({ viewport: desktop, colorScheme: 'light', reducedMotion: 'reduce' })

  for (const [name, walk] of Object.entries(walks)) {
    test(`no accessibility problems: ${name}`, async ({ page, open, at, tolerate }) => {
      await walk({ page, open, at, tolerate, look: (state) => checkState(page, state) })
    })
  }
})

/** Presses Tab until it has the focus, at most this often. */
async function tabTo(goal: Locator, most: number): Promise<void> {
  await goal.page().keyboard.press('Tab')
  if (most > 1 && !(await goal.evaluate((element) => element === document.activeElement))) return tabTo(goal, most - 1)
  await expect(goal).toBeFocused()
}

test('the whole story works with the keyboard alone', async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  const press = (...keys: readonly string[]) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())
  await expect(page.getByRole('button', { name: 'Add credential' })).toBeVisible()
  await tabTo(page.getByRole('button', { name: /^NASM-CPT/ }), 11)
  await tabTo(page.getByRole('button', { name: 'Add credential' }), 4)
  await press('Enter')
  await expect(page.getByLabel('Credential', { exact: true })).toBeFocused()
  await page.keyboard.type('cpt')
  await press('Enter', 'Tab')
  await expect(page.getByLabel('Certified on')).toBeFocused()
  await page.keyboard.type('01152026')
  await press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByText('421 days until expiry')).toBeVisible()

  await press('n')
  await expect(page.getByLabel('Course', { exact: true })).toBeFocused()
  await page.keyboard.type('correct')
  await press('ArrowDown', 'Enter')
  await expect(page.getByLabel('Course', { exact: true })).toHaveValue('Corrective Exercise Specialization (CES)')
  await press('Tab')
  await expect(page.getByLabel('Completed on')).toBeFocused()
  await page.keyboard.type('05032026')
  await press('Enter')
  await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuenow', '1.9')
  await expect(page.getByRole('status').getByText('Logged CES. NASM-CPT is at 1.9 of 2.0.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).focus()
  await press('Enter')
  await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuenow', '0')
})
