import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import {
  article,
  chooseFor,
  field,
  fill,
  goTo,
  logCourse,
  namesIn,
  openCredentialDialog,
  openLogDialog,
  pickDay,
  press,
  renewalBar,
  rowOf,
} from '../app/trainer'
import { assertion } from '../support/badges'
import { type Given, type OpenRecert, openRecert } from '../support/openRecert'
import { proof } from '../support/proofs'
import { card, ces, cpt, day, ownCertification, specialization } from '../support/portfolio'

async function openCredentials(given: Given): Promise<OpenRecert> {
  const recert = await openRecert({ at: '#/credentials', ...given })
  await screen.findByRole('heading', { level: 1, name: 'Credentials' })
  return recert
}

async function openEditDialog({ user }: OpenRecert, name: string): Promise<HTMLElement> {
  await chooseFor(user, name, 'Edit')
  return screen.findByRole('dialog', { name: 'Edit credential' })
}

test('without a credential, the page offers exactly one next step', async () => {
  const { user } = await openCredentials({})
  const main = within(screen.getByRole('main'))
  expect(main.getAllByRole('button')).toEqual([main.getByRole('button', { name: 'Add credential' })])
  expect(await openCredentialDialog(user)).toBeVisible()
})

test('each credential is listed with the time left and its standing, a certification with its credit', async () => {
  await openCredentials({ records: [cpt(), specialization(), card()], today: '2026-11-20' })
  const certification = rowOf('Credentials', 'NASM-CPT')
  expect(certification).toHaveTextContent('421 days until expiry')
  expect(certification).toHaveTextContent('0.0 of 2.0 CEUs')
  expect(certification).toHaveTextContent('Until Jan 15, 2028')
  expect(within(certification).getByRole('link', { name: 'NASM-CPT' })).toHaveAttribute('href', '#/credentials/cpt')
  expect(rowOf('Credentials', 'NASM-CES')).toHaveTextContent('NASM-CESCertified May 3, 2026Never expires')
  expect(rowOf('Credentials', 'CPR/AED card')).toHaveTextContent('CPR/AED cardUntil Sep 30, 2028 · 680 daysOn track')
})

test('adding a certification whose cycle is assumed says so, until another day is typed', async () => {
  const { user } = await openCredentials({ today: '2027-03-01' })
  const dialog = await openCredentialDialog(user)
  await fill(user, dialog, 'Credential', 'CSCS')
  pickDay(dialog, 'Certified on', '2027-02-01')
  expect(field(dialog, 'Expires on')).toHaveValue('2029-12-31')
  expect(field(dialog, 'Expires on')).toHaveAccessibleDescription(/ We assumed the same amounts\. /)
  pickDay(dialog, 'Expires on', '2026-12-31')
  expect(field(dialog, 'Expires on')).not.toHaveAccessibleDescription(/assumed/)
})

test('what a preset’s page confirms is a tap away while adding', async () => {
  const { user } = await openCredentials({})
  const dialog = await openCredentialDialog(user)
  await fill(user, dialog, 'Credential', 'NASM-CPT')
  expect(within(dialog).queryByText(/^Credit and late window: official/)).toBeNull()
  await user.click(within(dialog).getByText('What’s confirmed'))
  expect(within(dialog).getByText('Credit and late window: official. Fee and carryover: not confirmed. Check with your issuer.')).toBeVisible()
})

test('editing the date on the certificate moves the calculated expiry', async () => {
  const recert = await openCredentials({ records: [cpt()] })
  const dialog = await openEditDialog(recert, 'NASM-CPT')
  expect(field(dialog, 'Credential')).toHaveValue('NASM-CPT')
  expect(field(dialog, 'Certified on')).toHaveValue('2026-01-15')
  expect(field(dialog, 'Expires on')).toHaveValue('2028-01-15')
  pickDay(dialog, 'Certified on', '2026-02-01')
  expect(field(dialog, 'Expires on')).toHaveValue('2028-02-01')
  await press(recert.user, dialog, 'Save changes')
  expect(rowOf('Credentials', 'NASM-CPT')).toHaveTextContent('Until Feb 1, 2028')
})

test('renaming a credential changes it everywhere, and its courses stay with it', async () => {
  const recert = await openCredentials({ records: [cpt(), ces()] })
  const dialog = await openEditDialog(recert, 'NASM-CPT')
  await fill(recert.user, dialog, 'Credential', 'My CPT')
  await press(recert.user, dialog, 'Save changes')
  expect(namesIn('Credentials')).toEqual(['My CPT'])
  await goTo(recert.user, 'Dashboard')
  expect(renewalBar('My CPT')).toHaveAttribute('aria-valuenow', '1.9')
})

test('Undo brings back a removed credential, and its courses count again', async () => {
  const { user } = await openCredentials({ records: [cpt(), ces()] })
  await chooseFor(user, 'NASM-CPT', 'Remove')
  expect(screen.getByRole('heading', { name: 'No credentials yet' })).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('Deleted NASM-CPT. Its courses stay in the list.')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(namesIn('Credentials')).toEqual(['NASM-CPT'])
  await goTo(user, 'Dashboard')
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '1.9')
})

test('removing with the keyboard keeps the focus in the list', async () => {
  const { user } = await openCredentials({ records: [cpt(), specialization()] })
  await user.click(screen.getByRole('button', { name: 'More for NASM-CPT' }))
  screen.getByRole('menuitem', { name: 'Remove NASM-CPT' }).focus()
  await user.keyboard('{Enter}')
  expect(rowOf('Credentials', 'NASM-CES')).toHaveFocus()
})

test('holding down Enter on Remove removes only one credential', async () => {
  const { user } = await openCredentials({ records: [cpt(), specialization(), card()] })
  await user.click(screen.getByRole('button', { name: 'More for NASM-CPT' }))
  screen.getByRole('menuitem', { name: 'Remove NASM-CPT' }).focus()
  await user.keyboard('{Enter>5/}')
  expect(namesIn('Credentials')).toEqual(['CPR/AED card', 'NASM-CES'])
})

test('adding a recently removed credential offers to bring it back, and its courses count again', async () => {
  const { user } = await openCredentials({ records: [cpt(), ces()] })
  await chooseFor(user, 'NASM-CPT', 'Remove')
  const dialog = await openCredentialDialog(user)
  expect(within(dialog).queryByRole('button', { name: 'Bring it back' })).toBeNull()
  await user.keyboard('cpt{Enter}')
  expect(dialog).toHaveTextContent('You removed NASM-CPT on Nov 20, 2026. Bring it back to count its courses again. A new one starts without them.')
  await press(user, dialog, 'Bring it back')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(namesIn('Credentials')).toEqual(['NASM-CPT'])
  expect(screen.getByRole('status')).toHaveTextContent('Brought back NASM-CPT.')
  expect(field(await openCredentialDialog(user), 'Credential')).toHaveValue('')
  await user.keyboard('{Escape}')
  await goTo(user, 'Dashboard')
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '1.9')
})

test('a specialization needs no date and never expires', async () => {
  const { user } = await openCredentials({})
  const dialog = await openCredentialDialog(user)
  await user.keyboard('pes{Enter}')
  expect(field(dialog, 'Expires on')).toHaveAccessibleDescription('Never expires. Add a date only if your certificate has one.')
  await press(user, dialog, 'Add')
  expect(rowOf('Credentials', 'NASM-PES')).toHaveTextContent('NASM-PESNever expires')
})

test('a CPR/AED card is valid for two years, through the end of the month', async () => {
  const { user } = await openCredentials({})
  const dialog = await openCredentialDialog(user)
  await user.keyboard('cpr{Enter}')
  pickDay(dialog, 'Certified on', '2026-09-10')
  expect(field(dialog, 'Expires on')).toHaveValue('2028-09-30')
  expect(field(dialog, 'Expires on')).toHaveAccessibleDescription(
    'Calculated: 2 years after certification, at the month’s end. Change it if your certificate differs.',
  )
})

test('a card whose issuer isn’t known is asked who issued it, which decides its last day', async () => {
  const recert = await openCredentials({})
  const dialog = await openCredentialDialog(recert.user)
  await recert.user.keyboard('cpr{Enter}')
  pickDay(dialog, 'Certified on', '2026-09-10')
  const question = within(dialog).getByRole('group', { name: 'Who issued it?' })
  for (const answer of within(question).getAllByRole('radio')) expect(answer).not.toBeChecked()
  await recert.user.click(within(question).getByRole('radio', { name: 'Someone else: valid as printed' }))
  expect(field(dialog, 'Expires on')).toHaveValue('')
  await recert.user.click(within(question).getByRole('radio', { name: 'American Heart Association: valid through the end of the month' }))
  expect(field(dialog, 'Expires on')).toHaveValue('2028-09-30')
  await press(recert.user, dialog, 'Add')
  expect(rowOf('Credentials', 'CPR/AED card')).toHaveTextContent('Until Sep 30, 2028')

  const edit = await openEditDialog(recert, 'CPR/AED card')
  expect(within(edit).getByRole('radio', { name: /^American Heart Association/ })).toBeChecked()
  await recert.user.click(within(edit).getByRole('radio', { name: 'American Red Cross: valid through the same day' }))
  expect(field(edit, 'Expires on')).toHaveValue('2028-09-10')
  await press(recert.user, edit, 'Save changes')
  expect(rowOf('Credentials', 'CPR/AED card')).toHaveTextContent('Until Sep 10, 2028')
  expect(within(await openEditDialog(recert, 'CPR/AED card')).queryByRole('group', { name: 'Who issued it?' })).toBeNull()
})

test('the number on a certificate or a card is kept with it', async () => {
  const { user } = await openCredentials({})
  const dialog = await openCredentialDialog(user)
  await user.keyboard('cpt{Enter}')
  pickDay(dialog, 'Certified on', '2026-01-15')
  await fill(user, dialog, 'Certificate number', ' 1186900 ')
  await press(user, dialog, 'Add')

  const cardDialog = await openCredentialDialog(user)
  await user.keyboard('cpr{Enter}')
  pickDay(cardDialog, 'Certified on', '2026-09-10')
  await fill(user, cardDialog, 'Card number', '9'.repeat(61))
  await press(user, cardDialog, 'Add')
  expect(field(cardDialog, 'Card number')).toHaveAccessibleDescription('Shorten this to 60 characters. It has 61.')
  await fill(user, cardDialog, 'Card number', '226000000001')
  await press(user, cardDialog, 'Add')
  expect(rowOf('Credentials', 'CPR/AED card')).toHaveTextContent('Card number 226000000001')

  await user.click(screen.getByRole('link', { name: 'NASM-CPT' }))
  expect(await screen.findByText('Certificate number')).toBeVisible()
  expect(screen.getByText('1186900')).toBeVisible()
})

test('an insurance has a policy number, which can be removed', async () => {
  const recert = await openCredentials({ records: [card({ name: 'Liability insurance', number: 'POL-7', covers: ['insurance'] })] })
  expect(rowOf('Credentials', 'Liability insurance')).toHaveTextContent('Policy number POL-7')
  const dialog = await openEditDialog(recert, 'Liability insurance')
  expect(field(dialog, 'Policy number')).toHaveValue('POL-7')
  await recert.user.clear(field(dialog, 'Policy number'))
  await press(recert.user, dialog, 'Save changes')
  expect(rowOf('Credentials', 'Liability insurance')).not.toHaveTextContent('Policy number')
})

test('a custom certification counts in its own unit and cycle', async () => {
  const { user } = await openCredentials({})
  const dialog = await openCredentialDialog(user)
  await user.keyboard('Kettlebell Level 2')
  await user.click(within(dialog).getByRole('option', { name: /^Custom certification “Kettlebell Level 2”/ }))
  await fill(user, dialog, 'Required units', '12,5')
  await fill(user, dialog, 'Unit name', 'points')
  await fill(user, dialog, 'Cycle in months', '36')
  pickDay(dialog, 'Certified on', '2024-02-29')
  expect(field(dialog, 'Expires on')).toHaveValue('2027-02-28')
  await press(user, dialog, 'Add')
  expect(rowOf('Credentials', 'Kettlebell Level 2')).toHaveTextContent('0.0 of 12.5 points')
  await goTo(user, 'Dashboard')
  await logCourse(user, { course: 'Seminar', on: '2025-01-01', amounts: { 'Kettlebell Level 2 points': '2.5' } })
  expect(renewalBar('Kettlebell Level 2')).toHaveAttribute('aria-valuetext', '2.5 of 12.5 points, 10.0 to go')
  expect(article('Kettlebell Level 2')).toHaveTextContent('100 days until expiry')
})

test('the contact hours per unit of a custom certification fill in the credit of a course', async () => {
  const { user } = await openCredentials({})
  const dialog = await openCredentialDialog(user)
  await user.keyboard('Kettlebell Level 2')
  await user.click(within(dialog).getByRole('option', { name: /^Custom certification/ }))
  await fill(user, dialog, 'Required units', '4')
  await fill(user, dialog, 'Contact hours per unit', '2')
  pickDay(dialog, 'Expires on', '2028-05-03')
  await press(user, dialog, 'Add')
  const log = await openLogDialog(user)
  await fill(user, log, 'Course', 'Seminar')
  await fill(user, log, 'Contact hours', '3')
  expect(field(log, 'Kettlebell Level 2 CEUs')).toHaveValue('1.5')
  await press(user, log, 'Close')
  await chooseFor(user, 'Kettlebell Level 2', 'Edit')
  expect(field(await screen.findByRole('dialog', { name: 'Edit credential' }), 'Contact hours per unit')).toHaveValue('2')
})

test('after choosing a custom certification, presets are still suggested, and clearing the name clears the choice', async () => {
  const { user } = await openCredentials({})
  const dialog = await openCredentialDialog(user)
  await user.keyboard('corrective{ArrowUp}{Enter}')
  expect(field(dialog, 'Required units')).toBeVisible()
  await user.keyboard(' ex')
  expect(field(dialog, 'Required units')).toBeVisible()
  expect(within(dialog).getByRole('option', { name: /^NASM-CES/ })).toBeVisible()
  await user.clear(field(dialog, 'Credential'))
  expect(within(dialog).queryByLabelText('Required units')).toBeNull()
  await user.keyboard('corrective{Enter}')
  expect(field(dialog, 'Credential')).toHaveValue('NASM-CES')
})

test('the terms of a custom certification can be edited', async () => {
  const recert = await openCredentials({ records: [ownCertification()] })
  const dialog = await openEditDialog(recert, 'Kettlebell Coach')
  expect(field(dialog, 'Required units')).toHaveValue('3.0')
  expect(field(dialog, 'Unit name')).toHaveValue('CECs')
  expect(field(dialog, 'Cycle in months')).toHaveValue('24')
  await fill(recert.user, dialog, 'Required units', '4')
  await fill(recert.user, dialog, 'Unit name', 'hours')
  await press(recert.user, dialog, 'Save changes')
  expect(rowOf('Credentials', 'Kettlebell Coach')).toHaveTextContent('0.0 of 4.0 hours')
})

test('a closed dialog opens again with what was typed', async () => {
  const { user } = await openCredentials({})
  const dialog = await openCredentialDialog(user)
  await user.keyboard('cpt{Enter}')
  pickDay(dialog, 'Certified on', '2026-01-15')
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  const again = await openCredentialDialog(user)
  expect(field(again, 'Credential')).toHaveValue('NASM-CPT')
  expect(field(again, 'Certified on')).toHaveValue('2026-01-15')
  await press(user, again, 'Add')
  expect(field(await openCredentialDialog(user), 'Credential')).toHaveValue('')
})

test('a canceled edit is only kept for its own credential', async () => {
  const recert = await openCredentials({ records: [cpt(), ownCertification()] })
  const dialog = await openEditDialog(recert, 'NASM-CPT')
  pickDay(dialog, 'Certified on', '2026-02-01')
  await press(recert.user, dialog, 'Cancel')
  const other = await openEditDialog(recert, 'Kettlebell Coach')
  expect(field(other, 'Certified on')).toHaveValue('2026-01-15')
  await press(recert.user, other, 'Cancel')
  const add = await openCredentialDialog(recert.user)
  expect(field(add, 'Certified on')).toHaveValue('')
  await press(recert.user, add, 'Cancel')
  const again = await openEditDialog(recert, 'NASM-CPT')
  expect(field(again, 'Certified on')).toHaveValue('2026-02-01')
  expect(within(again).getByText('We saved your draft.')).toBeVisible()
  await press(recert.user, again, 'Start over')
  expect(field(again, 'Certified on')).toHaveValue('2026-01-15')
})

test('Escape first closes the suggestions, then the dialog', async () => {
  const { user } = await openCredentials({})
  const dialog = await openCredentialDialog(user)
  await user.keyboard('cp')
  expect(within(dialog).getByRole('listbox', { name: 'Credential: suggestions' })).toBeVisible()
  await user.keyboard('{Escape}')
  expect(within(dialog).queryByRole('listbox')).toBeNull()
  expect(field(dialog, 'Credential')).toHaveValue('cp')
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a renewed card keeps the one before, and its certificate', async () => {
  const old = { certifiedOn: day('2024-09-10'), expiresOn: day('2026-09-30'), proofs: [proof('a')] }
  const recert = await openCredentials({ records: [card(old)] })
  const dialog = await openEditDialog(recert, 'CPR/AED card')
  pickDay(dialog, 'Certified on', '2026-09-10')
  await press(recert.user, dialog, 'Save changes')
  expect(rowOf('Credentials', 'CPR/AED card')).toHaveTextContent('Until Sep 30, 2028 · 680 days')
  const list = screen.getByRole('list', { name: 'Earlier cards, CPR/AED card' })
  expect(list).not.toBeVisible()
  await recert.user.click(screen.getByText('1 earlier card'))
  expect(list).toHaveTextContent('Sep 10, 2024 to Sep 30, 2026')
  expect(within(list).getByRole('button', { name: 'Certificate of CPR/AED card until Sep 30, 2026' })).toBeVisible()
  await recert.user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(screen.queryByText('1 earlier card')).toBeNull()
  expect(recert.store.getState().portfolio.credentials).toEqual([card(old)])
})

test('a badge attached to a credential proposes what it says, and fills in only what’s used', async () => {
  const { user } = await openCredentials({})
  const dialog = await openCredentialDialog(user)
  await within(dialog).findByRole('button', { name: /^Choose file/ })
  const badge = new File([JSON.stringify({ ...assertion, expires: '2028-05-03T00:00:00Z' })], 'badge.json')
  await user.upload(within(dialog).getByLabelText('Certificate', { selector: 'input' }), badge)
  expect(await within(dialog).findByText('From the badge:')).toBeVisible()
  expect(field(dialog, 'Expires on')).toHaveValue('')
  await press(user, dialog, 'Use Expires May 3, 2028')
  expect(field(dialog, 'Expires on')).toHaveValue('2028-05-03')
  expect(field(dialog, 'Certified on')).toHaveValue('')
  expect(within(dialog).queryByText('Expires May 3, 2028')).toBeNull()
})
