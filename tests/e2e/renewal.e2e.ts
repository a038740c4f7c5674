import { expect, test } from './support/recert'
import { addCredential, certification, goTo, logCourse, openCertification, renewalBar } from './support/trainer'

const viewAs = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const

for (const [device, viewport] of Object.entries(viewAs)) {
  test.describe(device, () => {
    test.use({ viewport })

    test('a cycle is renewed in the late window, undone, renewed again, and read a cycle later', async ({ page, open, at }) => {
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
      await expect(page.getByText('Jan 16, 2028 to Apr 14, 2028 (now)')).toBeVisible()
      await page.getByRole('button', { name: 'Renew', exact: true }).click()
      const dialog = page.getByRole('dialog', { name: 'Renew NASM-CPT' })
      await expect(dialog.getByText('90 days after the expiry, in the late window: late fee 30 USD.')).toBeVisible()
      await expect(dialog.getByLabel('Fee (USD)')).toHaveValue('129')
      await expect(dialog.getByLabel('New expiry')).toHaveValue('2030-01-15')
      await dialog.getByRole('button', { name: 'Record renewal' }).click()
      await expect(dialog).toBeHidden()
      await expect(page.getByRole('heading', { name: 'This cycle: Jan 16, 2028 to Jan 15, 2030' })).toBeVisible()

      await page.getByRole('button', { name: 'Undo' }).click()
      await expect(page.getByRole('heading', { name: 'This cycle: Jan 15, 2026 to Jan 15, 2028' })).toBeVisible()
      await expect(page.getByRole('heading', { name: 'Past cycles' })).toBeHidden()

      await page.getByRole('button', { name: 'Renew', exact: true }).click()
      await dialog.getByRole('button', { name: 'Record renewal' }).click()
      await expect(dialog).toBeHidden()
      await page.reload()
      await page.getByText('Jan 15, 2026 to Jan 15, 2028: 2.0 of 2.0 CEUs, renewed on Apr 14, 2028').click()
      await expect(page.getByText('Fee paid: 129 USD.')).toBeVisible()
      await expect(page.getByRole('list', { name: 'Courses credited, Jan 15, 2026 to Jan 15, 2028' }).getByRole('listitem')).toHaveText([
        /^CES.*1\.9 CEUs$/,
        /^CPR.*0\.1 CEUs$/,
      ])

      // The PES of the late window was not credited: it counts toward the new cycle, and the CPR of the same days does not again.
      await goTo(page, 'Dashboard')
      await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuetext', '1.9 of 2.0 CEUs, 0.1 to go')
    })
  })
}

test('an award that the issuer rejects stops counting, with its day kept', async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await logCourse(page, { course: 'CES', on: '2026-05-03' })
  await openCertification(page, 'NASM-CPT')
  await page.getByLabel('With the issuer, CES').selectOption('Sent')
  await expect(page.getByLabel('Sent on, CES')).toHaveValue('2026-11-20')
  await page.getByLabel('Sent on, CES').fill('2026-05-02')
  await page.getByLabel('Sent on, CES').blur()
  await expect(page.getByText('This is before the course was completed, on May 3, 2026.')).toBeVisible()
  await page.getByLabel('Sent on, CES').fill('2026-05-10')
  await page.getByLabel('Sent on, CES').blur()
  await page.getByLabel('With the issuer, CES').selectOption('Rejected')
  await expect(page.getByLabel('Sent on, CES')).toHaveValue('2026-05-10')
  await expect(page.getByText('0.0 of 2.0 CEUs, 2.0 to go').first()).toBeVisible()
  await goTo(page, 'Dashboard')
  await expect(page.getByRole('region', { name: 'Needs attention' })).toContainText('Rejected for NASM-CPT: it does not count.')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuenow', '1.9')
})

test('a rule is edited, compared with the preset, and reset', async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await openCertification(page, 'NASM-CPT')
  await page.getByRole('button', { name: 'Edit rule' }).click()
  const dialog = page.getByRole('dialog', { name: 'Rule of NASM-CPT' })
  await dialog.getByLabel('Required units').fill('1.9')
  await dialog.getByRole('button', { name: 'Save rule' }).click()
  await expect(dialog.getByText('The parts ask more than the whole.')).toBeVisible()
  await dialog.getByLabel('Required units').fill('3')
  await dialog.getByRole('button', { name: 'Save rule' }).click()
  await expect(dialog.getByText('The parts together count less than is required: nobody could keep this rule.')).toBeVisible()
  await dialog.getByLabel('At most, Education').fill('2.9')
  await dialog.getByRole('button', { name: 'Save rule' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('0.0 of 3.0 CEUs, 3.0 to go')).toBeVisible()
  await expect(page.getByText('You have changed this rule.')).toBeVisible()
  await page.getByRole('button', { name: 'Reset to preset' }).click()
  await expect(page.getByText('0.0 of 2.0 CEUs, 2.0 to go')).toBeVisible()
  await expect(page.getByText('You have changed this rule.')).toBeHidden()
})

test('a card that prints only a month holds through its end', async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  await page.getByRole('button', { name: 'Add credential', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Add credential' })
  await dialog.getByLabel('Credential', { exact: true }).fill('CPR/AED card')
  await dialog.getByLabel('The card shows only month and year').check()
  await dialog.getByLabel('Expires on').fill('13/2027')
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(dialog.getByText('Enter the month as the card prints it, for example 03/2027.')).toBeVisible()
  await dialog.getByLabel('Expires on').fill('03/2027')
  await expect(dialog.getByText('Valid through Mar 31, 2027.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('article', { name: 'CPR/AED card' }).getByText('valid through Mar 31, 2027')).toBeVisible()
})
