import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openRecert } from '../support/openRecert'
import { ces, course, cpt, ownCertification } from '../support/portfolio'
import { field, fill, fillCourse, goTo, openLogDialog, pickDay, press, renewalBar, rowOf } from './trainer'

test('the dialog starts at the course, with today as the completion date', async () => {
  const { user } = await openRecert({ records: [cpt()], today: '2026-11-20' })
  const dialog = await openLogDialog(user)
  expect(field(dialog, 'Course')).toHaveFocus()
  expect(field(dialog, 'Course')).toHaveValue('')
  expect(field(dialog, 'Completed on')).toHaveValue('2026-11-20')
})

test('on a phone, a photo or file comes before the course, and the amounts after it', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  const dialog = await openLogDialog(user)
  const title = field(dialog, 'Course')
  for (const name of ['Take photo', 'Choose file'])
    expect(title.compareDocumentPosition(within(dialog).getByRole('button', { name }))).toBe(Node.DOCUMENT_POSITION_PRECEDING)
  expect(title.compareDocumentPosition(within(dialog).getByRole('group', { name: 'Counts toward' }))).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  expect(within(dialog).getByLabelText('Certificate photo')).toHaveAttribute('capture', 'environment')
})

test('a course from the catalog fills in the rest', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  const dialog = await openLogDialog(user)
  await user.keyboard('correc{ArrowDown}{Enter}')
  expect(field(dialog, 'Course')).toHaveValue('Corrective Exercise Specialization (CES)')
  expect(field(dialog, 'Provider')).toHaveValue('NASM')
  expect(within(dialog).getByRole('combobox', { name: 'Category' })).toHaveDisplayValue('Specialization')
  expect(field(dialog, 'Contact hours')).toHaveValue('19')
  expect(within(dialog).getByRole('checkbox', { name: 'NASM-CPT' })).toBeChecked()
  expect(field(dialog, 'NASM-CPT CEUs')).toHaveValue('1.9')
})

test('credit that isn’t confirmed is one line, with the reason a tap away', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  const dialog = await openLogDialog(user)
  await user.keyboard('correc{ArrowDown}{Enter}')
  const line = 'Not confirmed. Check the credit on your certificate.'
  expect(field(dialog, 'Course')).toHaveAccessibleDescription(line)
  expect(within(dialog).queryByText(/third parties/)).toBeNull()
  await user.click(within(dialog).getByText(line, { selector: 'summary' }))
  expect(within(dialog).getByText(/^The 1\.9 CEUs are from third parties, about 2009 to 2012\. The 19 hours follow/)).toBeVisible()
})

test('a course logged before is suggested and fills in what it was worth', async () => {
  const workshop = course({ title: 'Kettlebell workshop', provider: 'Strong Gym', on: '2026-03-01', worth: '0.3' })
  const { user } = await openRecert({ records: [cpt(), workshop] })
  const dialog = await openLogDialog(user)
  await user.keyboard('kettle')
  const suggestion = within(dialog).getByRole('option', { name: /^Kettlebell workshop/ })
  expect(suggestion).toHaveTextContent('Strong Gym · logged before · 0.3 CEU for NASM-CPT')
  await user.click(suggestion)
  expect(field(dialog, 'Course')).toHaveValue('Kettlebell workshop')
  expect(field(dialog, 'Provider')).toHaveValue('Strong Gym')
  expect(field(dialog, 'NASM-CPT CEUs')).toHaveValue('0.3')
})

test('without a date, what a planned course adds can’t be said yet', async () => {
  const { user } = await openRecert({ records: [cpt()], at: '#/plan' })
  await user.click(await screen.findByRole('button', { name: 'Add planned course' }))
  const dialog = await screen.findByRole('dialog', { name: 'Plan course' })
  await user.keyboard('CES')
  expect(within(dialog).getByText('Enter a date to see what it adds.')).toBeVisible()
  expect(within(dialog).queryByText('No gain')).toBeNull()
  pickDay(dialog, 'Planned for', '2027-01-10')
  expect(within(dialog).getByText('+1.9')).toBeVisible()
})

test('a course with a date that counts toward nothing asks what it counts toward', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  const dialog = await openLogDialog(user)
  await user.keyboard('Workshop')
  await user.click(within(dialog).getByRole('checkbox', { name: 'NASM-CPT' }))
  expect(within(dialog).getByText('Choose what it counts toward to see what it adds.')).toBeVisible()
})

test('what saving would add is shown and announced while typing', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  const dialog = await openLogDialog(user)
  expect(within(dialog).getByText('Enter a course to see what it adds.')).toBeVisible()
  await user.keyboard('CES')
  expect(within(dialog).getByText('+1.9')).toBeVisible()
  expect(within(dialog).getByText('NASM-CPT 0.0 → 1.9 of 2.0 CEUs, +1.9.')).toHaveAttribute('aria-live', 'polite')
  const preview = within(dialog).getByRole('progressbar', { name: 'NASM-CPT after saving' })
  expect(preview).toHaveAttribute('aria-valuetext', '1.9 of 2.0 CEUs, 0.1 to go')
  await fill(user, dialog, 'NASM-CPT CEUs', '0.25')
  expect(within(dialog).getByText('+0.25')).toBeVisible()
})

test('the dialog says why a course would be surplus before it is saved', async () => {
  const { user } = await openRecert({ records: [cpt(), ces()] })
  const dialog = await openLogDialog(user)
  await user.keyboard('PES')
  expect(within(dialog).getByText('No gain')).toBeVisible()
  await press(user, dialog, 'Why?')
  expect(
    within(dialog).getByText('1.9 CEUs surplus. NASM-CPT is at its 1.9 limit for education. The next cycle starts after Jan 15, 2028.'),
  ).toBeVisible()
})

test('typing an amount checks its checkbox; only the checkbox unchecks it', async () => {
  const { user } = await openRecert({ records: [cpt(), ownCertification()] })
  const dialog = await openLogDialog(user)
  await fill(user, dialog, 'Course', 'Workshop')
  const cptBox = within(dialog).getByRole('checkbox', { name: 'NASM-CPT' })
  const ownBox = within(dialog).getByRole('checkbox', { name: 'Kettlebell Coach' })
  expect(ownBox).not.toBeChecked()
  await fill(user, dialog, 'Kettlebell Coach CECs', '1')
  expect(ownBox).toBeChecked()
  expect(cptBox).not.toBeChecked()
  await user.clear(field(dialog, 'Kettlebell Coach CECs'))
  expect(ownBox).toBeChecked()
  expect(within(dialog).getByRole('progressbar', { name: 'Kettlebell Coach after saving' })).toBeVisible()
  expect(within(dialog).queryByRole('progressbar', { name: 'NASM-CPT after saving' })).toBeNull()
  await press(user, dialog, 'Save course')
  expect(field(dialog, 'Kettlebell Coach CECs')).toHaveAccessibleDescription('Enter an amount, such as 1.9.')
  await user.click(ownBox)
  expect(field(dialog, 'Kettlebell Coach CECs')).toBeValid()
  await press(user, dialog, 'Save course')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('CES can be recorded as held with the course, and one Undo takes back both', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  const dialog = await openLogDialog(user)
  await fill(user, dialog, 'Course', 'CES')
  await user.click(within(dialog).getByRole('checkbox', { name: 'Also add NASM-CES to your credentials (never expires)' }))
  await press(user, dialog, 'Save course')
  expect(within(screen.getByRole('region', { name: 'Also held' })).getByRole('link', { name: 'NASM-CES' })).toBeVisible()
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '1.9')

  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(screen.queryByRole('region', { name: 'Also held' })).toBeNull()
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '0')
})

test('without a certification a course is saved, and the dialog says it counts later', async () => {
  const { user } = await openRecert()
  const dialog = await openLogDialog(user)
  await fill(user, dialog, 'Course', 'Workshop')
  expect(within(dialog).getByRole('group', { name: 'Counts toward' })).toHaveTextContent('No certifications yet. The course can count later.')
  await press(user, dialog, 'Save course')
  await goTo(user, 'Courses')
  expect(rowOf('Courses', 'Workshop')).toHaveTextContent('Nov 20, 2026')
})

test('closing keeps what was typed for the next opening', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  const dialog = await openLogDialog(user)
  await fillCourse(user, dialog, {
    course: 'Half a course',
    on: '2026-05-03',
    category: 'Conference or event',
    amounts: { 'NASM-CPT CEUs': '0.2' },
  })
  await fill(user, dialog, 'Provider', 'My gym')
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '0')

  const again = await openLogDialog(user)
  expect(field(again, 'Course')).toHaveValue('Half a course')
  expect(field(again, 'Provider')).toHaveValue('My gym')
  expect(field(again, 'Completed on')).toHaveValue('2026-05-03')
  expect(within(again).getByRole('combobox', { name: 'Category' })).toHaveDisplayValue('Conference or event')
  expect(field(again, 'NASM-CPT CEUs')).toHaveValue('0.2')
  expect(within(again).getByText('We saved your draft.')).toBeVisible()
})

test('Start over drops what was kept from the last time', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  const dialog = await openLogDialog(user)
  await fill(user, dialog, 'Course', 'Half a course')
  await press(user, dialog, 'Close')
  const again = await openLogDialog(user)
  await press(user, again, 'Start over')
  expect(field(again, 'Course')).toHaveValue('')
  expect(within(again).queryByText('We saved your draft.')).toBeNull()
  await press(user, again, 'Close')
  expect(field(await openLogDialog(user), 'Course')).toHaveValue('')
})

test('after saving, the next dialog is empty', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  const dialog = await openLogDialog(user)
  await fill(user, dialog, 'Course', 'CES')
  await press(user, dialog, 'Save course')
  const again = await openLogDialog(user)
  expect(field(again, 'Course')).toHaveValue('')
  expect(within(again).queryByText('We saved your draft.')).toBeNull()
})

test('Escape closes the suggestions first and the dialog second', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  const dialog = await openLogDialog(user)
  await user.keyboard('correc')
  expect(within(dialog).getByRole('listbox', { name: 'Course: suggestions' })).toBeVisible()
  await user.keyboard('{Escape}')
  expect(within(dialog).queryByRole('listbox')).toBeNull()
  expect(dialog).toBeVisible()
  expect(field(dialog, 'Course')).toHaveValue('correc')
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('closing returns the focus to the button that opened the dialog', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  await openLogDialog(user)
  await user.keyboard('{Escape}')
  expect(screen.getByRole('button', { name: 'Log course' })).toHaveFocus()
})

test('Enter in a field saves; with suggestions open it takes the course that is meant', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  const dialog = await openLogDialog(user)
  await user.keyboard('ces{Enter}')
  expect(screen.queryByRole('listbox')).toBeNull()
  expect(field(dialog, 'Course')).toHaveValue('Corrective Exercise Specialization (CES)')
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '0')
  await user.keyboard('{Enter}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '1.9')
})

test('a course that was taken before is pointed out before it is logged twice, and can be', async () => {
  const earlier = course({ id: 'earlier', title: 'Performance Enhancement Specialization (PES)', on: '2022-05-30', category: 'specialization' })
  const { user, store } = await openRecert({ records: [cpt(), earlier] })
  const dialog = await openLogDialog(user)
  await user.keyboard('pes{Enter}')
  expect(within(dialog).getByText('You took PES on May 30, 2022.')).toBeVisible()
  await press(user, dialog, 'Save course')
  expect(store.getState().portfolio.courses).toHaveLength(2)
})

test('with several certifications, the one that gains most comes first and the others share a line', async () => {
  const { user } = await openRecert({ records: [ownCertification(), cpt()] })
  const dialog = await openLogDialog(user)
  await user.keyboard('ces{Enter}')
  await user.click(within(dialog).getByRole('checkbox', { name: 'Kettlebell Coach' }))
  expect(within(dialog).getByText('NASM-CPT 0.0 → 1.9 of 2.0 CEUs, +1.9. Kettlebell Coach: no gain.')).toBeInTheDocument()
  expect(within(dialog).getByText('Kettlebell Coach: no gain')).toBeVisible()
})

test('what was typed survives a reload of the tab, and is gone once it is saved', async () => {
  const [disk, session] = [new Map<string, string>(), new Map<string, string>()]
  const before = await openRecert({ records: [cpt()], disk, session })
  await fill(before.user, await openLogDialog(before.user), 'Course', 'Half a course')
  before.close()
  const { user, close } = await openRecert({ disk, session })
  const dialog = await openLogDialog(user)
  expect(await within(dialog).findByText('We saved your draft.')).toBeVisible()
  expect(field(dialog, 'Course')).toHaveValue('Half a course')
  await fill(user, dialog, 'NASM-CPT CEUs', '0.3')
  await press(user, dialog, 'Save course')
  close()
  const last = await openRecert({ disk, session })
  expect(field(await openLogDialog(last.user), 'Course')).toHaveValue('')
})

test('a shared file that can’t be opened says so, until one is chosen', async () => {
  window.history.replaceState(null, '', '?shared#/log')
  await openRecert({ records: [cpt()], at: '#/log' })
  const dialog = await screen.findByRole('dialog', { name: 'Log course' })
  expect(await within(dialog).findByText('The file couldn’t be opened here. Take a photo or choose the file again.')).toBeVisible()
})

test('the card of a class is asked who issued it, unless the provider says so', async () => {
  const { user } = await openRecert({ records: [cpt()], today: '2026-11-20' })
  const dialog = await openLogDialog(user)
  const question = () => within(dialog).queryByRole('group', { name: 'Who issued it?' })
  const answer = (name: RegExp) => user.click(within(dialog).getByRole('radio', { name }))
  const offer = () => within(dialog).getByRole('checkbox', { name: /^Also / })
  await fillCourse(user, dialog, { course: 'CPR/AED', on: '2026-09-10' })
  await user.click(offer())
  expect(offer()).toHaveAccessibleName(/valid through Sep 30, 2028$/)

  await answer(/^American Red Cross/)
  expect(offer()).toHaveAccessibleName(/valid through Sep 10, 2028$/)
  expect(offer()).toBeChecked()
  expect(field(dialog, 'Provider')).toHaveValue('American Red Cross')
  expect(question()).toBeVisible()
  await answer(/^Someone else/)
  expect(field(dialog, 'Printed expiry')).toHaveValue('2028-09-10')
  pickDay(dialog, 'Printed expiry', '2028-08-31')
  expect(offer()).toHaveAccessibleName(/valid through Aug 31, 2028$/)
  pickDay(dialog, 'Printed expiry', '2026-11-19')
  expect(field(dialog, 'Printed expiry')).toHaveAccessibleDescription(/^This date has already passed\. Check the year\./)
  expect(within(dialog).queryByRole('checkbox', { name: /^Also / })).toBeNull()
  pickDay(dialog, 'Printed expiry', '2028-08-31')
  expect(field(dialog, 'Printed expiry')).toBeValid()
  expect(offer()).toBeChecked()
  await fill(user, dialog, 'Provider', 'American Heart Association')
  expect(question()).toBeNull()
  expect(offer()).toHaveAccessibleName(/valid through Sep 30, 2028$/)
  await user.clear(field(dialog, 'Provider'))
  await answer(/^American Red Cross/)
  await press(user, dialog, 'Save course')
  await goTo(user, 'Credentials')
  expect(rowOf('Credentials', 'Red Cross CPR/AED')).toHaveTextContent('Until Sep 10, 2028')
})
