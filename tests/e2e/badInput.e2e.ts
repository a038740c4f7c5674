import type { Page } from '@playwright/test'
import { expect, test } from './support/recert'
import { addCredential, openLogDialog, renewalBar } from './support/trainer'

test.beforeEach(async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
})

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save course' }).click()
}

test('30 February, typed into the date field, is refused at the field and stays there', async ({ page }) => {
  const dialog = await openLogDialog(page)
  await dialog.getByLabel('Course', { exact: true }).fill('CES')
  await dialog.getByLabel('Completed on').focus()
  await page.keyboard.type('02302026')
  await save(page)
  const field = dialog.getByLabel('Completed on')
  await expect(field).toBeFocused()
  await expect(field).toHaveAccessibleDescription('This date does not exist. Check the day and the month.')
  expect(await field.evaluate((input: HTMLInputElement) => input.validity.badInput)).toBe(true)
})

const wrongDays = [
  { day: '2026-11-21', says: 'This date is in the future. Enter the day it happened.' },
  { day: '1949-12-31', says: 'This date is before 1950. Check the year.' },
  { day: '', says: 'The day of completion is empty. Please fill it in.' },
]
for (const { day, says } of wrongDays) {
  test(`a course completed on “${day}” is refused at the field`, async ({ page }) => {
    const dialog = await openLogDialog(page)
    await dialog.getByLabel('Course', { exact: true }).fill('CES')
    await dialog.getByLabel('Completed on').fill(day)
    await save(page)
    await expect(dialog.getByLabel('Completed on')).toBeFocused()
    await expect(dialog.getByLabel('Completed on')).toHaveAccessibleDescription(says)
    await expect(dialog.getByLabel('Completed on')).toHaveValue(day)
    await expect(dialog.getByLabel('Course', { exact: true })).toHaveValue('CES')
  })
}

const wrongAmounts = [
  { typed: '-1', says: 'An amount cannot be negative. Enter an amount such as 1.9.' },
  { typed: '0', says: 'The amount must be more than 0.' },
  { typed: 'two', says: 'This is not a number. Enter an amount such as 1.9.' },
  { typed: '0.123', says: 'Use at most two decimals, such as 0.25.' },
  { typed: '1000.01', says: 'The amount must be 1,000 or less.' },
]
for (const { typed, says } of wrongAmounts) {
  test(`an amount of “${typed}” is refused at the field`, async ({ page }) => {
    const dialog = await openLogDialog(page)
    await dialog.getByLabel('Course', { exact: true }).fill('Workshop')
    await dialog.getByLabel('NASM-CPT CEUs').fill(typed)
    await save(page)
    await expect(dialog.getByLabel('NASM-CPT CEUs')).toBeFocused()
    await expect(dialog.getByLabel('NASM-CPT CEUs')).toHaveAccessibleDescription(says)
    await expect(dialog.getByLabel('NASM-CPT CEUs')).toHaveValue(typed)
  })
}

test('a name of 10,000 characters is refused and kept; emoji, right-to-left and a decimal comma are taken', async ({ page }) => {
  const dialog = await openLogDialog(page)
  await dialog.getByLabel('Course', { exact: true }).fill('x'.repeat(10_000))
  await dialog.getByLabel('NASM-CPT CEUs').fill('0,3')
  await save(page)
  await expect(dialog.getByLabel('Course', { exact: true })).toBeFocused()
  await expect(dialog.getByText('The course is too long: 10,000 characters, at most 200 fit.')).toBeVisible()
  await expect(dialog.getByLabel('Course', { exact: true })).toHaveValue('x'.repeat(10_000))
  await dialog.getByLabel('Course', { exact: true }).fill('🏋️ دورة تدريبية')
  await save(page)
  await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuetext', '0.3 of 2.0 CEUs, 1.7 to go')
})

test('an expiry before the certification is refused at the field', async ({ page }) => {
  await page.getByRole('button', { name: 'Add credential' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add credential' })
  await dialog.getByLabel('Credential', { exact: true }).fill('CPR/AED card')
  await dialog.getByLabel('Certified on').fill('2026-05-03')
  await dialog.getByLabel('Expires on').fill('2026-05-02')
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(dialog.getByLabel('Expires on')).toBeFocused()
  await expect(dialog.getByText('The expiry must be after the day it was certified.')).toBeVisible()
  await expect(dialog.getByLabel('Expires on')).toHaveValue('2026-05-02')
})

test('what was typed and not saved is there again when the dialog is opened again', async ({ page }) => {
  const dialog = await openLogDialog(page)
  await dialog.getByLabel('Course', { exact: true }).fill('Half a course')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await openLogDialog(page)
  await expect(dialog.getByLabel('Course', { exact: true })).toHaveValue('Half a course')
})
