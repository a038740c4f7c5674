import { expectNoFindings } from './support/axe'
import { expectLargeTargets, expectNoSidewaysScrolling } from './support/layout'
import { expect, test } from './support/recert'
import { setTextSize } from './support/textSize'
import { renewalBar } from './support/trainer'
import { walks } from './support/walks/walks'

const desktop = { viewport: { width: 1280, height: 800 } }
const phone = (width: number, height: number) => ({ viewport: { width, height }, hasTouch: true, isMobile: true })

/** How a screen is looked at, and what is asked of it besides that axe finds nothing. */
const modes = [
  { name: 'a desktop, light', use: { ...desktop, colorScheme: 'light' }, checks: [] },
  { name: 'a desktop, dark', use: { ...desktop, colorScheme: 'dark' }, checks: [] },
  { name: 'a phone 320 px wide', use: phone(320, 640), checks: [expectNoSidewaysScrolling, expectLargeTargets] },
  {
    name: 'a phone with forced colours and text of 200 %',
    use: { ...phone(390, 844), colorScheme: 'dark', contextOptions: { forcedColors: 'active' } },
    textSize: 200,
    checks: [expectNoSidewaysScrolling],
  },
] as const

for (const { name: mode, use, checks, ...more } of modes) {
  test.describe(mode, () => {
    test.use(use)

    for (const [name, walk] of Object.entries(walks)) {
      test(`nothing stands in anybody's way: ${name}`, async ({ page, open, at, tolerate }) => {
        if ('textSize' in more) await setTextSize(page, more.textSize)
        const look = async (state: string) => {
          if ('textSize' in more) await expect(page.locator('html'), state).toHaveCSS('font-size', `${(16 * more.textSize) / 100}px`)
          for (const check of checks) await check(page, state)
          await expectNoFindings(page, state)
        }
        await walk({ page, open, at, tolerate, look })
      })
    }
  })
}

test('the whole story works by keyboard alone', async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  const press = (...keys: readonly string[]) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())
  await expect(page.getByRole('button', { name: 'Add credential' })).toBeVisible()
  await press('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab')
  await expect(page.getByRole('button', { name: 'NASM-CPT' })).toBeFocused()
  await press('Tab', 'Tab', 'Tab', 'Tab', 'Tab')
  await expect(page.getByRole('button', { name: 'Add credential' })).toBeFocused()
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
  await press('Tab', 'Tab')
  await expect(page.getByLabel('Completed on')).toBeFocused()
  await page.keyboard.type('05032026')
  await press('Enter')
  await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuenow', '1.9')
  await expect(
    page.getByRole('status').getByText('Logged Corrective Exercise Specialization (CES). NASM-CPT: 1.9 of 2.0 CEUs, 0.1 to go.'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).focus()
  await press('Enter')
  await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuenow', '0')
})
