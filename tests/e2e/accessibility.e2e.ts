import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, siteUrl, test } from './support/recert'
import { addCredential, goTo, logCourse, openCertification, openLogDialog, planCourse, renewalBar } from './support/trainer'

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function expectNoFindings(page: Page, state: string): Promise<void> {
  // Colours are measured when nothing moves any more.
  // An animation whose element goes meanwhile is not finished but cancelled: that is as good.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)))
  const { violations } = await new AxeBuilder({ page }).withTags(axeTags).analyze()
  const findings = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  expect(findings, state).toEqual([])
}

async function expectNoSidewaysScrolling(page: Page, state: string): Promise<void> {
  const { content, width } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    width: document.documentElement.clientWidth,
  }))
  expect(content, `${state}: width of the content`).toBeLessThanOrEqual(width)
}

/** Walks through every screen, dialog and state, and calls `look` in each. */
async function visitEverything(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  await look('empty dashboard')
  await page.getByRole('button', { name: 'Add credential' }).click()
  const credentialDialog = page.getByRole('dialog', { name: 'Add credential' })
  await credentialDialog.getByLabel('Credential', { exact: true }).pressSequentially('c')
  await look('credential dialog with suggestions')
  await credentialDialog.getByLabel('Credential', { exact: true }).press('Escape')
  await credentialDialog.getByRole('button', { name: 'Add', exact: true }).click()
  await look('credential dialog with errors')
  await credentialDialog.getByLabel('Credential', { exact: true }).fill('My own')
  await page.getByRole('option', { name: /^Custom/ }).click()
  await look('credential dialog for a custom certification')
  await credentialDialog.getByLabel('Required units').fill('4')
  await credentialDialog.getByLabel('Expires on').fill('2026-12-01')
  await credentialDialog.getByRole('button', { name: 'Add', exact: true }).click()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await addCredential(page, 'NASM-PES')
  await addCredential(page, 'CPR/AED card', { expiresOn: '2026-11-01' })
  await logCourse(page, { course: 'CES', on: '2026-05-03' })
  await logCourse(page, { course: 'PES', on: '2026-08-01' })
  await logCourse(page, {
    course: 'A very long name of a workshop about the assessment of movement and its correction in groups '.repeat(2),
    on: '2026-09-01',
    amounts: { 'NASM-CPT CEUs': '0.25', 'My own CEUs': '1' },
  })
  await look('dashboard')
  const courseDialog = await openLogDialog(page)
  await courseDialog.getByLabel('Course', { exact: true }).pressSequentially('c')
  await look('log dialog with suggestions')
  await courseDialog.getByLabel('Course', { exact: true }).fill('CPR/AED')
  await courseDialog.getByLabel('Completed on').fill('2026-11-21')
  await courseDialog.getByRole('button', { name: 'Save course' }).click()
  await look('log dialog with errors')
  await courseDialog.getByRole('button', { name: 'Cancel' }).click()
  await goTo(page, 'Courses')
  await look('courses')
  await page.getByLabel('Search courses').fill('zzz')
  await look('courses, nothing found')
  await page.getByLabel('Search courses').fill('')
  await page.getByRole('button', { name: 'Edit CES' }).click()
  await look('edit dialog')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Delete PES' }).click()
  await goTo(page, 'Credentials')
  await look('credentials')
  await openCertification(page, 'NASM-CPT')
  await look('certification')
  await page.getByRole('button', { name: 'Renew', exact: true }).click()
  const renewDialog = page.getByRole('dialog', { name: 'Renew NASM-CPT' })
  await renewDialog.getByLabel('New expiry').fill('2027-01-01')
  await renewDialog.getByRole('button', { name: 'Record renewal' }).click()
  await look('renew dialog with errors')
  await renewDialog.getByLabel('New expiry').fill('2030-01-15')
  await renewDialog.getByRole('button', { name: 'Record renewal' }).click()
  await expect(renewDialog).toBeHidden()
  await page.getByText(/renewed on/).click()
  await page.getByText('outside this cycle').click()
  await look('certification with a past cycle')
  await page.getByRole('button', { name: 'Edit rule' }).click()
  const ruleDialog = page.getByRole('dialog', { name: 'Rule of NASM-CPT' })
  await ruleDialog.getByRole('button', { name: 'Add part' }).click()
  await ruleDialog.getByLabel('Required units').fill('x')
  await ruleDialog.getByRole('button', { name: 'Save rule' }).click()
  await look('rule dialog with errors')
  await ruleDialog.getByLabel('Required units').fill('3')
  await ruleDialog.getByLabel('Name, part 3').fill('Reading')
  await ruleDialog.getByRole('button', { name: 'Save rule' }).click()
  await expect(ruleDialog).toBeHidden()
  await look('certification with a rule of its own')
  await goTo(page, 'Plan')
  await look('plan, nothing planned')
  await planCourse(page, { course: 'PES', on: '2028-03-01' })
  await page.getByRole('button', { name: 'Suggest a plan' }).click()
  await expect(page.getByRole('heading', { name: 'Suggested plan' })).toBeVisible()
  await look('plan with a suggestion')
  await page.getByLabel('View as of').fill('2028-02-01')
  await page.getByRole('button', { name: 'View that day' }).click()
  await goTo(page, 'Dashboard')
  await look('dashboard as of another day')
  await page.getByRole('button', { name: 'Back to today' }).click()
  await goTo(page, 'Data')
  await look('data with something deleted')
  await page.evaluate(() => {
    localStorage.setItem('recert/course/torn', '{')
    localStorage.setItem('recert/course/later', '{"v":99,"rev":1}')
  })
  await page.reload()
  await expect(page.getByText('1 record could not be read')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await look('data with damaged and newer records')
  await page.goto(`${siteUrl()}#/nowhere`)
  await look('no such page')
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 1280, height: 800 } })

    test('axe finds nothing on any screen, dialog and state', async ({ page, open, at }) => {
      test.setTimeout(400_000)
      await at('2026-11-20')
      await open()
      await visitEverything(page, (state) => expectNoFindings(page, state))
    })
  })
}

test.describe('a phone 320 px wide', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true })

  test('nothing scrolls sideways, and axe finds nothing', async ({ page, open, at }) => {
    test.setTimeout(400_000)
    await at('2026-11-20')
    await open()
    await visitEverything(page, async (state) => {
      await expectNoSidewaysScrolling(page, state)
      await expectNoFindings(page, state)
    })
  })

  test('whatever is tapped is at least 44 px wide and high', async ({ page, open, at }) => {
    await at('2026-11-20')
    await open()
    await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
    await logCourse(page, { course: 'CES', on: '2026-05-03' })
    for (const screen of ['Courses', 'Credentials', 'Plan', 'Data', 'Dashboard'] as const) {
      await goTo(page, screen)
      expect(await smallTargets(page), screen).toEqual([])
    }
    await openCertification(page, 'NASM-CPT')
    expect(await smallTargets(page), 'certification').toEqual([])
    await openLogDialog(page)
    expect(await smallTargets(page), 'log dialog').toEqual([])
  })
})

/** Controls that can be tapped and are smaller than 44 px; a box or a radio button counts with its label. */
async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('dialog[open]') ?? document
    const controls = [...root.querySelectorAll<HTMLElement>('a, button, input, select')].filter((control) => control.checkVisibility())
    return controls.flatMap((control) => {
      const { width, height } = (
        (control.matches('[type=checkbox], [type=radio]') ? control.closest('label') : null) ?? control
      ).getBoundingClientRect()
      return Math.round(width) < 44 || Math.round(height) < 44 ? [`${control.textContent || control.id}: ${width} × ${height}`] : []
    })
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
