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

test("a date that doesn't exist is refused at the field", async () => {
  const { user } = await openRecert({ records: [cpt()] })
  const dialog = await openLogDialog(user)
  await fill(user, dialog, 'Course', 'CES')
  typeUnreadableDay(dialog, 'Completed on')
  await press(user, dialog, 'Save course')
  expectFirstWrong(dialog, 'Completed on', 'This date doesn’t exist. Check the day and month.')
  expect(field(dialog, 'Course')).toHaveValue('CES')
})

test('with several mistakes the focus goes to the first of them, each is said at its field, and everything typed stays', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  const dialog = await openLogDialog(user)
  const mistakes = [
    { name: 'Course', typed: ' ', says: 'Enter a course name.' },
    { name: 'Provider', typed: 'x'.repeat(201), says: 'Shorten this to 200 characters. It has 201.' },
    { name: 'Contact hours', typed: '-1', says: 'The amount can’t be negative.' },
    { name: 'Cost', typed: '200000', says: 'The cost must be 100,000 or less.' },
    { name: 'NASM-CPT CEUs', typed: 'two', says: 'This isn’t a number. Enter an amount, such as 1.9.' },
  ]
  await user.click(within(dialog).getByText('More details'))
  for (const { name, typed } of mistakes) await fill(user, dialog, name, typed)
  pickDay(dialog, 'Completed on', '')
  await press(user, dialog, 'Save course')
  expectFirstWrong(dialog, 'Course', 'Enter a course name.')
  for (const { name, typed, says } of [...mistakes, { name: 'Completed on', typed: '', says: 'Enter the completion date.' }]) {
    expect(field(dialog, name)).toBeInvalid()
    expect(field(dialog, name)).toHaveAccessibleDescription(expect.stringContaining(says) as string)
    expect(field(dialog, name)).toHaveValue(typed)
  }
  expect(within(dialog).getByRole('alert')).toHaveTextContent('Fix the 6 fields marked above.')
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '0')
})

test('a corrected form is saved, and nothing is marked anymore', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  const dialog = await openLogDialog(user)
  await fill(user, dialog, 'Course', 'Workshop')
  await press(user, dialog, 'Save course')
  expectFirstWrong(dialog, 'NASM-CPT CEUs', 'Enter an amount, such as 1.9.')
  await user.keyboard('0,3')
  await press(user, dialog, 'Save course')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuetext', '0.3 of 2.0 CEUs, 1.7 to go')
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

test('the mistakes of a credential are said at their fields, and everything typed stays', async () => {
  const { user } = await openRecert({ records: [cpt()], today: '2026-11-20' })
  const dialog = await openCredentialDialog(user)
  await user.keyboard('My own{ArrowDown}{Enter}')
  const mistakes = [
    { name: 'Required units', typed: '0', says: 'The amount must be more than 0.' },
    { name: 'Unit name', typed: 'x'.repeat(21), says: 'Shorten this to 20 characters. It has 21.' },
    { name: 'Contact hours per unit', typed: 'ten', says: 'This isn’t a number. Enter an amount, such as 1.9.' },
    { name: 'Cycle in months', typed: '121', says: 'Enter a whole number of months from 1 to 120.' },
  ]
  for (const { name, typed } of mistakes) await fill(user, dialog, name, typed)
  pickDay(dialog, 'Certified on', '2026-11-21')
  pickDay(dialog, 'Expires on', '2056-11-21')
  await fill(user, dialog, 'Credential', 'nasm-cpt')
  await press(user, dialog, 'Add')
  expectFirstWrong(dialog, 'Credential', 'You already have a credential with this name. Edit that one or use another name.')
  await fill(user, dialog, 'Credential', 'My own')
  await press(user, dialog, 'Add')
  expectFirstWrong(dialog, 'Credential', 'Choose from the list. To write your own rule, choose “Custom certification”.')
  await user.keyboard('{ArrowDown}{Enter}')
  await press(user, dialog, 'Add')
  expectFirstWrong(dialog, 'Required units', 'The amount must be more than 0.')
  const dates = [
    { name: 'Certified on', typed: '2026-11-21', says: 'This date is in the future.' },
    { name: 'Expires on', typed: '2056-11-21', says: 'This date is more than 30 years away.' },
  ]
  for (const { name, typed, says } of [...mistakes, ...dates]) {
    expect(field(dialog, name)).toHaveAccessibleDescription(expect.stringContaining(says) as string)
    expect(field(dialog, name)).toHaveValue(typed)
  }
  expect(within(dialog).getByRole('alert')).toHaveTextContent('Fix the 6 fields marked above.')
})
