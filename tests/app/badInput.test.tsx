import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openRecert } from '../support/openRecert'
import { cpt } from '../support/portfolio'
import { field, fill, openCredentialDialog, openLogDialog, pickDay, press, renewalBar, typeUnreadableDay } from './trainer'

function expectFirstWrong(dialog: HTMLElement, name: string, says: string): void {
  const wrong = field(dialog, name)
  expect(wrong).toHaveAttribute('aria-invalid', 'true')
  expect(wrong).toHaveAccessibleDescription(expect.stringMatching(new RegExp(`^${says.replace(/[.?()]/g, '\\$&')}`)) as string)
  expect(wrong).toHaveFocus()
}

const courseMistakes = [
  { name: 'Course', typed: '', says: 'The course is empty. Please fill it in.' },
  { name: 'Course', typed: '   ', says: 'The course is empty. Please fill it in.' },
  { name: 'Course', typed: 'x'.repeat(201), says: 'The course is too long: 201 characters, at most 200 fit.' },
  { name: 'Course', typed: 'x'.repeat(10_000), says: 'The course is too long: 10,000 characters, at most 200 fit.' },
  { name: 'Provider', typed: 'x'.repeat(201), says: 'The provider is too long: 201 characters, at most 200 fit.' },
  { name: 'Completed on', typed: '', says: 'The day of completion is empty. Please fill it in.' },
  { name: 'Completed on', typed: '2026-11-21', says: 'This date is in the future. Enter the day it happened.' },
  { name: 'Completed on', typed: '1949-12-31', says: 'This date is before 1950. Check the year.' },
  { name: 'Contact hours', typed: 'two', says: 'This is not a number. Enter an amount such as 1.9.' },
  { name: 'Contact hours', typed: '-1', says: 'An amount cannot be negative. Enter an amount such as 1.9.' },
  { name: 'NASM-CPT CEUs', typed: '0', says: 'The amount must be more than 0.' },
  { name: 'NASM-CPT CEUs', typed: '-1', says: 'An amount cannot be negative. Enter an amount such as 1.9.' },
  { name: 'NASM-CPT CEUs', typed: 'two', says: 'This is not a number. Enter an amount such as 1.9.' },
  { name: 'NASM-CPT CEUs', typed: '1.9.0', says: 'This is not a number. Enter an amount such as 1.9.' },
  { name: 'NASM-CPT CEUs', typed: '0.123', says: 'Use at most two decimals, such as 0.25.' },
  { name: 'NASM-CPT CEUs', typed: '1000.01', says: 'The amount must be 1,000 or less.' },
]

for (const { name, typed, says } of courseMistakes) {
  const shown = typed.length > 20 ? `${typed.length} letters` : `“${typed}”`
  test(`${name} ${shown} is refused at the field, and everything typed stays`, async () => {
    const { user } = await openRecert({ records: [cpt()], today: '2026-11-20' })
    const dialog = await openLogDialog(user)
    const filled = new Map([
      ['Course', 'Workshop'],
      ['Provider', 'My gym'],
      ['Contact hours', '3'],
      ['NASM-CPT CEUs', '0.3'],
    ])
    for (const [other, text] of filled) await fill(user, dialog, other, text)
    pickDay(dialog, 'Completed on', '2026-05-03')
    if (name === 'Completed on') pickDay(dialog, name, typed)
    else if (typed === '') await user.clear(field(dialog, name))
    else await fill(user, dialog, name, typed)

    await press(user, dialog, 'Save course')
    expectFirstWrong(dialog, name, says)
    expect(within(dialog).getByRole('alert')).toHaveTextContent('One field needs another look.')
    for (const [other, text] of new Map([...filled, ['Completed on', '2026-05-03'], [name, typed]])) {
      expect(field(dialog, other)).toHaveValue(text)
    }
    expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '0')
  })
}

test("a date that doesn't exist is refused at the field", async () => {
  const { user } = await openRecert({ records: [cpt()] })
  const dialog = await openLogDialog(user)
  await fill(user, dialog, 'Course', 'CES')
  typeUnreadableDay(dialog, 'Completed on')
  await press(user, dialog, 'Save course')
  expectFirstWrong(dialog, 'Completed on', 'This date does not exist. Check the day and the month.')
  expect(field(dialog, 'Course')).toHaveValue('CES')
})

test('an expiry that does not exist is refused at the field, not replaced by the reckoned one', async () => {
  const { user } = await openRecert()
  const dialog = await openCredentialDialog(user)
  await fill(user, dialog, 'Credential', 'NASM-CPT')
  pickDay(dialog, 'Certified on', '2026-01-15')
  typeUnreadableDay(dialog, 'Expires on')
  await press(user, dialog, 'Add')
  expectFirstWrong(dialog, 'Expires on', 'This date does not exist. Check the day and the month.')
})

test('with several mistakes the focus goes to the first of them, and all are marked', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  const dialog = await openLogDialog(user)
  await fill(user, dialog, 'NASM-CPT CEUs', 'two')
  await fill(user, dialog, 'Contact hours', '-1')
  pickDay(dialog, 'Completed on', '')
  await press(user, dialog, 'Save course')
  expectFirstWrong(dialog, 'Course', 'The course is empty. Please fill it in.')
  for (const name of ['Course', 'Completed on', 'Contact hours', 'NASM-CPT CEUs']) expect(field(dialog, name)).toBeInvalid()
  expect(within(dialog).getByRole('alert')).toHaveTextContent('4 fields need another look.')
})

test('an unchecked certification may have any amount', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  const dialog = await openLogDialog(user)
  await fill(user, dialog, 'Course', 'Workshop')
  await fill(user, dialog, 'NASM-CPT CEUs', 'two')
  await user.click(within(dialog).getByRole('checkbox', { name: 'NASM-CPT' }))
  await press(user, dialog, 'Save course')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a corrected form is saved, and nothing is marked anymore', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  const dialog = await openLogDialog(user)
  await fill(user, dialog, 'Course', 'Workshop')
  await press(user, dialog, 'Save course')
  expectFirstWrong(dialog, 'NASM-CPT CEUs', 'Enter an amount, for example 1.9.')
  await user.keyboard('0,3')
  await press(user, dialog, 'Save course')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuetext', '0.3 of 2.0 CEUs, 1.7 to go')
})

test('after a failed attempt the errors follow what is typed', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  const dialog = await openLogDialog(user)
  await fill(user, dialog, 'Contact hours', '-1')
  await fill(user, dialog, 'NASM-CPT CEUs', '0.3')
  expect(field(dialog, 'Contact hours')).toBeValid()
  await press(user, dialog, 'Save course')
  expect(within(dialog).getByRole('alert')).toHaveTextContent('2 fields need another look.')

  await fill(user, dialog, 'Course', 'Workshop')
  expect(field(dialog, 'Course')).toBeValid()
  expect(field(dialog, 'Course')).toHaveFocus()
  expect(within(dialog).queryByText('The course is empty. Please fill it in.')).toBeNull()
  expect(within(dialog).getByRole('alert')).toHaveTextContent('One field needs another look.')

  await fill(user, dialog, 'Contact hours', 'two')
  expect(field(dialog, 'Contact hours')).toHaveAccessibleDescription('This is not a number. Enter an amount such as 1.9.')
  await fill(user, dialog, 'Contact hours', '2')
  expect(field(dialog, 'Contact hours')).toBeValid()
  expect(within(dialog).getByRole('alert')).toBeEmptyDOMElement()

  await user.clear(field(dialog, 'Course'))
  expect(field(dialog, 'Course')).toBeInvalid()
})

test('after a failed attempt the errors of a credential follow what is typed', async () => {
  const { user } = await openRecert()
  const dialog = await openCredentialDialog(user)
  await press(user, dialog, 'Add')
  expect(field(dialog, 'Credential')).toBeInvalid()
  await user.keyboard('NASM-CPT')
  expect(field(dialog, 'Credential')).toBeValid()
  expect(field(dialog, 'Certified on')).toBeInvalid()
  pickDay(dialog, 'Certified on', '2026-01-15')
  expect(field(dialog, 'Certified on')).toBeValid()
  expect(within(dialog).getByRole('alert')).toBeEmptyDOMElement()
})

test('emoji, right-to-left text and markup are names like any other', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  for (const name of ['🏋️ دورة تدريبية', '<b>bold</b> & "quoted"']) {
    const dialog = await openLogDialog(user)
    await fill(user, dialog, 'Course', name)
    await fill(user, dialog, 'NASM-CPT CEUs', '0.1')
    await press(user, dialog, 'Save course')
    expect(screen.getByRole('status')).toHaveTextContent(`Logged ${name}.`)
  }
})

const credentialMistakes = [
  { typed: { Credential: '' }, wrong: 'Credential', says: 'The credential is empty. Please fill it in.' },
  {
    typed: { Credential: 'My own' },
    wrong: 'Credential',
    says: 'Choose one from the list, or “custom certification” to describe your own.',
  },
  { typed: { Credential: 'nasm-cpt' }, wrong: 'Credential', says: 'You already have a credential of this name. Edit that one, or use another name.' },
  { typed: { Credential: 'CPR/AED card', 'Certified on': '2026-11-21' }, wrong: 'Certified on', says: 'This date is in the future.' },
  { typed: { Credential: 'CPR/AED card', 'Certified on': '1949-12-31' }, wrong: 'Certified on', says: 'This date is before 1950.' },
  { typed: { Credential: 'CPR/AED card', 'Expires on': '2056-11-21' }, wrong: 'Expires on', says: 'This date is more than 30 years away.' },
  { typed: { Credential: 'CPR/AED card', 'Expires on': '1949-12-31' }, wrong: 'Expires on', says: 'This date is before 1950.' },
  {
    typed: { Credential: 'CPR/AED card', 'Certified on': '2026-05-03', 'Expires on': '2026-05-03' },
    wrong: 'Expires on',
    says: 'The expiry must be after the day it was certified.',
  },
]

for (const { typed, wrong, says } of credentialMistakes) {
  test(`a credential of ${JSON.stringify(typed)} is refused at ${wrong}, and everything typed stays`, async () => {
    const { user } = await openRecert({ records: [cpt()], today: '2026-11-20' })
    const dialog = await openCredentialDialog(user)
    const { Credential: name, ...days } = { 'Certified on': '', 'Expires on': '2028-05-03', ...typed }
    if (name !== '') await fill(user, dialog, 'Credential', name)
    for (const [day, text] of Object.entries(days)) pickDay(dialog, day, text)
    await press(user, dialog, 'Add')
    expectFirstWrong(dialog, wrong, says)
    expect(within(dialog).getByRole('alert')).toHaveTextContent('One field needs another look.')
    expect(field(dialog, 'Credential')).toHaveValue(name)
    for (const [day, text] of Object.entries(days)) expect(field(dialog, day)).toHaveValue(text)
  })
}

test('a certification without any date is refused at the day on the certificate', async () => {
  const { user } = await openRecert()
  const dialog = await openCredentialDialog(user)
  await fill(user, dialog, 'Credential', 'NASM-CPT')
  await press(user, dialog, 'Add')
  expectFirstWrong(dialog, 'Certified on', 'Enter the day on the certificate, or the expiry date: either is enough.')
})

const customMistakes = [
  { name: 'Contact hours per unit', typed: 'ten', says: 'This is not a number. Enter an amount such as 1.9.' },
  { name: 'Contact hours per unit', typed: '0', says: 'The amount must be more than 0.' },
  { name: 'Required units', typed: '', says: 'Enter an amount, for example 1.9.' },
  { name: 'Required units', typed: '0', says: 'The amount must be more than 0.' },
  { name: 'Unit name', typed: '', says: 'The unit name is empty. Please fill it in.' },
  { name: 'Unit name', typed: 'x'.repeat(21), says: 'The unit name is too long: 21 characters, at most 20 fit.' },
  { name: 'Cycle in months', typed: '', says: 'The cycle is empty. Please fill it in.' },
  { name: 'Cycle in months', typed: '0', says: 'Enter whole months, from 1 to 120.' },
  { name: 'Cycle in months', typed: '121', says: 'Enter whole months, from 1 to 120.' },
  { name: 'Cycle in months', typed: '1.5', says: 'Enter whole months, from 1 to 120.' },
]

for (const { name, typed, says } of customMistakes) {
  test(`a custom certification with ${name} “${typed}” is refused at the field`, async () => {
    const { user } = await openRecert()
    const dialog = await openCredentialDialog(user)
    await user.keyboard('My own{ArrowDown}{Enter}')
    await fill(user, dialog, 'Required units', '4')
    pickDay(dialog, 'Expires on', '2028-05-03')
    await user.clear(field(dialog, name))
    if (typed !== '') await fill(user, dialog, name, typed)
    await press(user, dialog, 'Add')
    expectFirstWrong(dialog, name, says)
    expect(within(dialog).getByRole('alert')).toHaveTextContent('One field needs another look.')
    expect(field(dialog, name)).toHaveValue(typed)
  })
}
