import { countKeys } from './support/keyCost'
import { deep, expect, test } from './support/recert'
import { addCredential, logCourse, renewalBar } from './support/trainer'

test('the first visit to the first course takes a steady typist at most 45 seconds', async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  const keys = countKeys(page)
  await keys.tap(page.getByRole('button', { name: /^NASM-CPT/ }))
  await expect(page.getByRole('dialog', { name: 'Add credential' }).getByLabel('Credential', { exact: true })).toHaveValue('NASM-CPT')
  await keys.tap(page.getByLabel('Certified on'))
  await keys.fillIn('01152026')
  await keys.press('Enter')
  await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuenow', '0')

  await keys.tap(page.getByRole('button', { name: 'Log course' }))
  await expect(page.getByLabel('Course', { exact: true })).toBeFocused()
  await keys.fillIn('correct')
  await expect(page.getByRole('option', { name: /^Corrective Exercise Specialization/ })).toBeVisible()
  await keys.press('ArrowDown', 'Enter', 'Tab')
  await expect(page.getByLabel('Completed on')).toBeFocused()
  await keys.fillIn('05032026')
  await keys.press('Enter')
  await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuetext', '1.9 of 2.0 CEUs, 0.1 to go')
  expect(keys.seconds()).toBeLessThanOrEqual(45)
})

test('another course takes four fields and Enter', deep, async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await logCourse(page, { course: 'Mobility workshop', on: '2026-03-10', amounts: { 'NASM-CPT CEUs': '0.4' } })
  await page.evaluate(() => {
    const filled = new Set<EventTarget | null>()
    document.addEventListener('input', ({ target }) => filled.add(target))
    Object.assign(window, { filled })
  })
  const keys = countKeys(page)
  await keys.press('n')
  const dialog = page.getByRole('dialog', { name: 'Log course' })
  await expect(dialog.getByLabel('Course', { exact: true })).toBeFocused()
  await keys.fillIn('Balance workshop')
  await keys.tap(dialog.getByLabel('Completed on'))
  await keys.fillIn('06012026')
  await keys.tap(dialog.getByLabel('Category'))
  await keys.press('Escape')
  await keys.fillIn('Con')
  await keys.tap(dialog.getByLabel('NASM-CPT CEUs'))
  await keys.fillIn('0.3')
  await keys.press('Enter')
  await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuetext', '0.7 of 2.0 CEUs, 1.3 to go')
  expect(await page.evaluate(() => (window as unknown as { filled: Set<EventTarget> }).filled.size)).toBe(4) // safe: set above
  expect(keys.seconds()).toBeLessThanOrEqual(20)
})
