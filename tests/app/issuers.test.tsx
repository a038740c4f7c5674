import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { hold } from '../support/held'
import { openRecert } from '../support/openRecert'
import { card, cpt, credentialId, day, ownCertification } from '../support/portfolio'
import { chooseFor, article, field, fill, openCredentialDialog, openLogDialog, press, renewalBar } from './trainer'

const cscs = { ...hold('cscs', { on: '2020-06-01', until: '2026-12-31' }), id: credentialId('cscs') }
const nscaCpt = { ...hold('nsca-cpt', { on: '2020-06-01', until: '2026-12-31' }), id: credentialId('nsca-cpt') }
const cimspa = hold('cimspa-practitioner', { on: '2026-03-01' })
const issa = { ...hold('issa-cpt', { on: '2026-01-15' }), id: credentialId('issa') }

describe('a card that prints only a month', () => {
  test('holds through the end of that month', async () => {
    const { user } = await openRecert()
    const dialog = await openCredentialDialog(user)
    await user.keyboard('cpr{Enter}')
    await user.click(within(dialog).getByRole('checkbox', { name: 'The card shows only month and year' }))
    expect(field(dialog, 'Expires on')).toHaveAccessibleDescription('For example, 03/2027. Valid through the end of that month.')
    await fill(user, dialog, 'Expires on', '03/2027')
    expect(field(dialog, 'Expires on')).toHaveAccessibleDescription('Valid through Mar 31, 2027.')
    await press(user, dialog, 'Add')
    expect(article('CPR/AED card')).toHaveTextContent('131 days until expiry')
  })

  test.each(['13/2027', 'spring'])('is refused where the month is “%s”', async (text) => {
    const { user } = await openRecert()
    const dialog = await openCredentialDialog(user)
    await user.keyboard('cpr{Enter}')
    await user.click(within(dialog).getByRole('checkbox', { name: 'The card shows only month and year' }))
    await fill(user, dialog, 'Expires on', text)
    await press(user, dialog, 'Add')
    expect(field(dialog, 'Expires on')).toHaveAccessibleDescription(/^Enter the month printed on the card, such as 03\/2027\./)
    expect(dialog).toBeVisible()
  })

  test('can be changed back to a day, and only a card has the choice', async () => {
    const { user } = await openRecert()
    const dialog = await openCredentialDialog(user)
    expect(within(dialog).queryByRole('checkbox')).toBeNull()
    await user.keyboard('cpr{Enter}')
    const box = within(dialog).getByRole('checkbox', { name: 'The card shows only month and year' })
    await user.click(box)
    await user.click(box)
    expect(field(dialog, 'Expires on')).toHaveAttribute('type', 'date')
    await fill(user, dialog, 'Credential', 'NASM-CPT')
    expect(within(dialog).queryByRole('checkbox')).toBeNull()
  })

  test('can be typed for a card from before', async () => {
    const { user } = await openRecert({ records: [card()], at: '#/credentials' })
    await chooseFor(user, 'CPR/AED card', 'Edit')
    const dialog = await screen.findByRole('dialog', { name: 'Edit credential' })
    await user.click(within(dialog).getByRole('checkbox', { name: 'The card shows only month and year' }))
    await fill(user, dialog, 'Expires on', '2/28')
    await press(user, dialog, 'Save changes')
    expect(screen.getByRole('list', { name: 'Credentials' })).toHaveTextContent('Until Feb 29, 2028')
  })
})

describe('if a rule has several parts for education', () => {
  test('the category picks the part, and the trainer can pick another', async () => {
    const { user, store } = await openRecert({ records: [cscs, card()], today: '2026-11-20' })
    const dialog = await openLogDialog(user)
    await fill(user, dialog, 'Course', 'Clinic')
    await fill(user, dialog, 'CSCS CEUs', '1')
    await user.click(within(dialog).getByText('More details'))
    const select = field(dialog, 'CSCS counts it as')
    expect(select).toHaveDisplayValue('By its category: A: Attending live events')
    expect(
      within(select)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'By its category: A: Attending live events',
      'A: Attending live events',
      'B: Sharing your expertise',
      'C: Educational activities',
      'D: NSCA quizzes and assessments',
    ])
    await user.selectOptions(field(dialog, 'Category'), 'Quiz or reading')
    expect(select).toHaveDisplayValue('By its category: D: NSCA quizzes and assessments')
    await user.selectOptions(select, 'C: Educational activities')
    await press(user, dialog, 'Save course')
    expect(store.getState().portfolio.courses[0]?.awards).toMatchObject([{ credentialId: 'cscs', requirementId: 'C' }])
  })

  test('a course counts as endorsed by CIMSPA only if the trainer says so', async () => {
    const { user } = await openRecert({ records: [cimspa] })
    const dialog = await openLogDialog(user)
    await fill(user, dialog, 'Course', 'Workshop')
    await fill(user, dialog, 'CIMSPA Practitioner CPD points', '8')
    expect(dialog).toHaveTextContent('CIMSPA Practitioner 0.0 → 5.0 of 10.0 CPD points')
    await user.click(within(dialog).getByText('More details'))
    expect(field(dialog, 'CIMSPA Practitioner counts it as')).toHaveDisplayValue('By its category: Not endorsed')
    await user.selectOptions(field(dialog, 'CIMSPA Practitioner counts it as'), 'CIMSPA-endorsed')
    expect(dialog).toHaveTextContent('CIMSPA Practitioner 0.0 → 8.0 of 10.0 CPD points')
    await press(user, dialog, 'Save course')
    expect(renewalBar('CIMSPA Practitioner')).toHaveAttribute('aria-valuenow', '8')
  })

  test('a rule with one part for education does not ask', async () => {
    const { user } = await openRecert({ records: [cpt(), ownCertification()] })
    const dialog = await openLogDialog(user)
    await fill(user, dialog, 'Course', 'CES')
    await fill(user, dialog, 'Kettlebell Coach CECs', '1')
    await user.click(within(dialog).getByText('More details'))
    expect(within(dialog).queryByLabelText(/counts it as$/)).toBeNull()
  })
})

describe('an issuer that counts one course for all its certifications', () => {
  test('an amount typed for one fills in the other, which can be changed', async () => {
    const { user } = await openRecert({ records: [cscs, nscaCpt, card()] })
    const dialog = await openLogDialog(user)
    await fill(user, dialog, 'Course', 'Clinic')
    await fill(user, dialog, 'CSCS CEUs', '1.5')
    expect(field(dialog, 'NSCA-CPT CEUs')).toHaveValue('1.5')
    expect(within(dialog).getByRole('checkbox', { name: 'NSCA-CPT' })).toBeChecked()
    await fill(user, dialog, 'NSCA-CPT CEUs', '1')
    expect(field(dialog, 'CSCS CEUs')).toHaveValue('1.5')
    await press(user, dialog, 'Save course')
    expect(renewalBar('CSCS')).toHaveAttribute('aria-valuenow', '1.5')
    expect(renewalBar('NSCA-CPT')).toHaveAttribute('aria-valuenow', '1')
  })

  test('an amount typed for another issuer does not fill it in', async () => {
    const { user } = await openRecert({ records: [cscs, cpt(), card()] })
    const dialog = await openLogDialog(user)
    await fill(user, dialog, 'Course', 'Clinic')
    await fill(user, dialog, 'NASM-CPT CEUs', '1.5')
    expect(field(dialog, 'CSCS CEUs')).toHaveValue('')
  })
})

test('contact hours propose credit in the unit of each certification', async () => {
  const { user } = await openRecert({ records: [cpt(), issa, ownCertification()] })
  const dialog = await openLogDialog(user)
  await fill(user, dialog, 'Contact hours', '19')
  expect(field(dialog, 'NASM-CPT CEUs')).toHaveValue('1.9')
  expect(field(dialog, 'ISSA-CPT CEUs')).toHaveValue('19.0')
  expect(field(dialog, 'Kettlebell Coach CECs')).toHaveValue('')
})

test('a card that prints a month is enough for a certification that requires a card', async () => {
  await openRecert({ records: [issa, card({ certifiedOn: null, expiresOn: day('2028-02-29') })] })
  expect(article('ISSA-CPT')).toHaveTextContent('CPR/AED card: Valid through Feb 29, 2028, past the renewal.')
})
