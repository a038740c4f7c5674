import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openRecert } from '../support/openRecert'
import { card, cpt, specialization } from '../support/portfolio'
import { article, field, fill, goTo, namesIn, openLogDialog, pickDay, press, renewalBar, rowOf } from './trainer'

const heldOffer = 'Also record NASM-CES as held (it never expires)'
const cardOffer = 'Also record a CPR/AED card, valid until Sep 30, 2028'

test('the CES can be added as a credential with the course, and one Undo takes back both', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  const dialog = await openLogDialog(user)
  await fill(user, dialog, 'Course', 'CES')
  await user.click(within(dialog).getByRole('checkbox', { name: heldOffer }))
  await press(user, dialog, 'Save course')
  const lasting = screen.getByRole('region', { name: 'Never expire' })
  expect(within(lasting).getByRole('listitem')).toHaveTextContent('NASM-CES')
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '1.9')

  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(screen.queryByRole('region', { name: 'Never expire' })).toBeNull()
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '0')
})

test('an unchecked offer is not taken', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  const dialog = await openLogDialog(user)
  await fill(user, dialog, 'Course', 'CES')
  expect(within(dialog).getByRole('checkbox', { name: heldOffer })).not.toBeChecked()
  await press(user, dialog, 'Save course')
  await goTo(user, 'Credentials')
  expect(namesIn('Credentials')).toEqual(['NASM-CPT'])
})

test('checking one offer does not check the next', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  const dialog = await openLogDialog(user)
  await fill(user, dialog, 'Course', 'CES')
  await user.click(within(dialog).getByRole('checkbox', { name: heldOffer }))
  await fill(user, dialog, 'Course', 'PES')
  expect(within(dialog).getByRole('checkbox', { name: 'Also record NASM-PES as held (it never expires)' })).not.toBeChecked()
  await press(user, dialog, 'Save course')
  await goTo(user, 'Credentials')
  expect(namesIn('Credentials')).toEqual(['NASM-CPT'])
})

test('an offer stays checked while its date is changed', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  const dialog = await openLogDialog(user)
  await fill(user, dialog, 'Course', 'CPR/AED')
  pickDay(dialog, 'Completed on', '2026-08-10')
  await user.click(within(dialog).getByRole('checkbox', { name: 'Also record a CPR/AED card, valid until Aug 31, 2028' }))
  pickDay(dialog, 'Completed on', '2026-09-10')
  expect(within(dialog).getByRole('checkbox', { name: cardOffer })).toBeChecked()
})

test('a credential already held is not offered', async () => {
  const { user } = await openRecert({ records: [cpt(), specialization()] })
  const dialog = await openLogDialog(user)
  await fill(user, dialog, 'Course', 'CES')
  expect(within(dialog).queryByRole('checkbox', { name: /^Also/ })).toBeNull()
})

test('a CPR/AED class can add the card, valid to the end of its month in two years', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  const dialog = await openLogDialog(user)
  await fill(user, dialog, 'Course', 'CPR/AED')
  pickDay(dialog, 'Completed on', '2026-09-10')
  await user.click(within(dialog).getByRole('checkbox', { name: cardOffer }))
  await press(user, dialog, 'Save course')
  expect(article('CPR/AED card')).toHaveTextContent('valid through Sep 30, 2028')
  expect(article('CPR/AED card')).toHaveTextContent('680 days until expiry')
  expect(within(article('CPR/AED card')).queryByRole('progressbar')).toBeNull()
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuetext', '0.1 of 2.0 CEUs, 1.9 to go')

  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(screen.queryByRole('article', { name: 'CPR/AED card' })).toBeNull()
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '0')
})

test('any course in the category CPR/AED offers the card', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  const dialog = await openLogDialog(user)
  await fill(user, dialog, 'Course', 'First aid at the Red Cross')
  pickDay(dialog, 'Completed on', '2026-09-10')
  expect(within(dialog).queryByRole('checkbox', { name: cardOffer })).toBeNull()
  await user.selectOptions(field(dialog, 'Category'), 'CPR/AED')
  expect(within(dialog).getByRole('checkbox', { name: cardOffer })).not.toBeChecked()
})

test('a later CPR/AED class can extend the card, and one Undo reverts it', async () => {
  const { user } = await openRecert({ records: [cpt(), card()], today: '2028-08-20' })
  const dialog = await openLogDialog(user)
  await fill(user, dialog, 'Course', 'CPR/AED')
  pickDay(dialog, 'Completed on', '2028-08-12')
  await user.click(within(dialog).getByRole('checkbox', { name: 'Also move the expiry of CPR/AED card from Sep 30, 2028 to Aug 31, 2030' }))
  await press(user, dialog, 'Save course')
  expect(article('CPR/AED card')).toHaveTextContent('valid through Aug 31, 2030')

  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(article('CPR/AED card')).toHaveTextContent('valid through Sep 30, 2028')
  await goTo(user, 'Credentials')
  expect(rowOf('Credentials', 'CPR/AED card')).toHaveTextContent('certified on Sep 10, 2026')
})

test('a class from before the card does not offer to extend it', async () => {
  const { user } = await openRecert({ records: [cpt(), card()] })
  const dialog = await openLogDialog(user)
  await fill(user, dialog, 'Course', 'CPR/AED')
  pickDay(dialog, 'Completed on', '2026-08-31')
  expect(within(dialog).queryByRole('checkbox', { name: /^Also/ })).toBeNull()
})
