import type { Page } from '@playwright/test'
import { deep, expect, test } from './support/recert'
import { addCredential, openLogDialog, reload, renewalBar } from './support/trainer'

test.beforeEach(async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
})

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save course' }).click()
}

test('February 30 typed into the date field is rejected at the field and stays there', async ({ page }) => {
  const dialog = await openLogDialog(page)
  await dialog.getByLabel('Course', { exact: true }).fill('CES')
  await dialog.getByLabel('Completed on').focus()
  await page.keyboard.type('02302026')
  await save(page)
  const field = dialog.getByLabel('Completed on')
  await expect(field).toBeFocused()
  await expect(field).toHaveAccessibleDescription('This date doesn’t exist. Check the day and month.')
  expect(await field.evaluate((input: HTMLInputElement) => input.validity.badInput)).toBe(true)
})

test('a name of 10,000 characters is rejected but stays; emoji, right-to-left text and a decimal comma are accepted', deep, async ({ page }) => {
  const dialog = await openLogDialog(page)
  await dialog.getByLabel('Course', { exact: true }).fill('x'.repeat(10_000))
  await dialog.getByLabel('NASM-CPT CEUs').fill('0,3')
  await save(page)
  await expect(dialog.getByLabel('Course', { exact: true })).toBeFocused()
  await expect(dialog.getByText('Shorten this to 200 characters. It has 10,000.')).toBeVisible()
  await expect(dialog.getByLabel('Course', { exact: true })).toHaveValue('x'.repeat(10_000))
  await dialog.getByLabel('Course', { exact: true }).fill('🏋️ دورة تدريبية')
  await save(page)
  await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuetext', '0.3 of 2.0 CEUs, 1.7 to go')
})

test('Back closes the dialog and keeps what was typed, which also survives a reload', async ({ page }) => {
  const dialog = await openLogDialog(page)
  const address = page.url()
  await dialog.getByLabel('Course', { exact: true }).fill('Half a course')
  await page.goBack()
  await expect(dialog).toBeHidden()
  expect(page.url()).toBe(address)
  await openLogDialog(page)
  await expect(dialog.getByLabel('Course', { exact: true })).toHaveValue('Half a course')
  await dialog.getByLabel('NASM-CPT CEUs').fill('0.3')
  await page.reload()
  await openLogDialog(page)
  await expect(dialog.getByText('We saved your draft.')).toBeVisible()
  await expect(dialog.getByLabel('NASM-CPT CEUs')).toHaveValue('0.3')
  await save(page)
  await expect(dialog).toBeHidden()
  await reload(page)
  await openLogDialog(page)
  await expect(dialog.getByLabel('Course', { exact: true })).toHaveValue('')
})

test('unsaved input is still there when the dialog opens again', deep, async ({ page }) => {
  const dialog = await openLogDialog(page)
  await dialog.getByLabel('Course', { exact: true }).fill('Half a course')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await openLogDialog(page)
  await expect(dialog.getByLabel('Course', { exact: true })).toHaveValue('Half a course')
})
