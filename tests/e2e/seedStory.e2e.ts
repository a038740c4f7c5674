import { deep, expect, test } from './support/recert'
import { addCredential, certification, expectShown, goTo, logCourse, openCourse, renewalBar } from './support/trainer'

test('a trainer logs CES, PES and CPR/AED, and only what counts is on the bar', async ({ page, open, at, context }) => {
  await at('2026-11-20')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  const cpt = certification(page, 'NASM-CPT')
  const bar = renewalBar(page, 'NASM-CPT')
  await expect(cpt.getByText('421 days until expiry')).toBeVisible()
  await expect(cpt.getByText('Jan 15, 2028').first()).toBeVisible()
  await expect(bar).toHaveAttribute('aria-valuemin', '0')
  await expect(bar).toHaveAttribute('aria-valuemax', '2')
  await expect(bar).toHaveAttribute('aria-valuenow', '0')

  await logCourse(page, { course: 'CES', on: '2026-05-03', amounts: { 'NASM-CPT CEUs': '1.9' } })
  await expect(bar).toHaveAttribute('aria-valuenow', '1.9')
  await expect(bar).toHaveAttribute('aria-valuetext', '1.9 of 2.0 CEUs, 0.1 to go')
  await expect(cpt.getByText('CPR/AED 0.0 of 0.1, 0.1 still needed')).toBeVisible()

  await logCourse(page, { course: 'PES', on: '2026-08-01', amounts: { 'NASM-CPT CEUs': '1.9' } })
  await expect(bar).toHaveAttribute('aria-valuetext', '1.9 of 2.0 CEUs, 0.1 to go')
  await cpt.getByText('1.9 surplus from PES').click()
  await expect(cpt.getByText('PES: 1.9 CEUs surplus. NASM-CPT is at its 1.9 limit for education.')).toBeVisible()

  await logCourse(page, { course: 'CPR/AED', on: '2026-09-10', category: 'CPR/AED', amounts: { 'NASM-CPT CEUs': '0.1' } })
  await expect(bar).toHaveAttribute('aria-valuetext', '2.0 of 2.0 CEUs, complete')
  await expect(cpt.getByText('Complete', { exact: true })).toBeVisible()

  await goTo(page, 'Courses')
  await (await openCourse(page, 'CPR/AED')).getByRole('button', { name: 'Delete' }).click()
  await expectShown(page, '2')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expectShown(page, '3')

  const another = await context.newPage()
  await another.goto(page.url().replace(/#.*/, ''))
  await expect(renewalBar(another, 'NASM-CPT')).toHaveAttribute('aria-valuetext', '2.0 of 2.0 CEUs, complete')
  await expect(certification(another, 'NASM-CPT').getByText('421 days until expiry')).toBeVisible()
})

test('ten courses of 0.1 come to exactly 1.0', deep, async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  for (let number = 1; number <= 10; number += 1) {
    await logCourse(page, { course: `Workshop ${number}`, on: '2026-06-01', amounts: { 'NASM-CPT CEUs': '0.1' } })
  }
  await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuetext', '1.0 of 2.0 CEUs, 1.0 to go')
  await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuenow', '1')
})

test('the catalog fills the form, the dialog shows what saving would do, and offers are taken only when checked', async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await page.keyboard.press('n')
  const dialog = page.getByRole('dialog', { name: 'Log course' })
  await dialog.getByLabel('Course', { exact: true }).pressSequentially('correc')
  await page.getByRole('option', { name: /Corrective Exercise Specialization/ }).click()
  await expect(dialog.getByLabel('Provider')).toHaveValue('NASM')
  await expect(dialog.getByRole('checkbox', { name: 'NASM-CPT', exact: true })).toBeChecked()
  await expect(dialog.getByLabel('NASM-CPT CEUs')).toHaveValue('1.9')
  await expect(dialog.getByRole('progressbar', { name: 'NASM-CPT after saving' })).toHaveAttribute('aria-valuenow', '1.9')
  await expect(dialog.getByText('+1.9', { exact: true })).toBeVisible()
  await dialog.getByRole('checkbox', { name: 'Also add NASM-CES to your credentials' }).check()
  await dialog.getByRole('button', { name: 'Save course' }).click()
  await expect(page.getByRole('region', { name: 'Also held' }).getByText('NASM-CES')).toBeVisible()

  await logCourse(page, { course: 'CPR/AED', on: '2026-09-10', offer: true })
  await expect(certification(page, 'CPR/AED card').getByText('680 days until expiry')).toBeVisible()
  await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuetext', '2.0 of 2.0 CEUs, complete')

  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(certification(page, 'CPR/AED card')).toHaveCount(0)
  await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuetext', '1.9 of 2.0 CEUs, 0.1 to go')
})

test('a custom certification counts in its own unit', deep, async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  await page.getByRole('button', { name: 'Add credential' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add credential' })
  await dialog.getByLabel('Credential', { exact: true }).fill('Kettlebell Level 2 🏋️')
  await page.getByRole('option', { name: /^Custom certification/ }).click()
  await dialog.getByLabel('Required units').fill('12,5')
  await dialog.getByLabel('Unit name').fill('points')
  await dialog.getByLabel('Cycle in months').fill('36')
  await dialog.getByLabel('Certified on').fill('2024-02-29')
  await expect(dialog.getByLabel('Expires on')).toHaveValue('2027-02-28')
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await logCourse(page, { course: 'שיעור', on: '2025-01-01', amounts: { 'Kettlebell Level 2 🏋️ points': '2,5' } })
  await expect(renewalBar(page, 'Kettlebell Level 2 🏋️')).toHaveAttribute('aria-valuetext', '2.5 of 12.5 points, 10.0 to go')
})
