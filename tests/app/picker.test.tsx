import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { credentialId } from '../support/portfolio'
import { hold } from '../support/held'
import { openRecert } from '../support/openRecert'
import { field, openCredentialDialog } from './trainer'

const csep = { ...hold('csep-cpt', { on: '2026-04-10' }), id: credentialId('csep') }

async function openPicker(user: UserEvent) {
  const dialog = await openCredentialDialog(user)
  await user.click(field(dialog, 'Credential'))
  const headings = () =>
    within(within(dialog).getByRole('listbox'))
      .getAllByRole('group')
      .flatMap((group) => document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent ?? [])
  const marked = () =>
    within(dialog)
      .getAllByRole('option')
      .find((option) => option.getAttribute('aria-selected') === 'true')
  return { dialog, headings, marked }
}

test('the first time, the list begins with the most common credentials, under their issuer', async () => {
  const { user } = await openRecert()
  const { dialog, headings, marked } = await openPicker(user)
  expect(headings().slice(0, 2)).toEqual([
    'National Academy of Sports Medicine · United States',
    'Athletics and Fitness Association of America · United States',
  ])
  await user.keyboard('{ArrowDown}')
  expect(marked()).toHaveTextContent(/^NASM-CPT/)
  expect(within(dialog).getByRole('group', { name: /^National Academy of Sports Medicine/ })).toContainElement(marked() ?? null)
  await user.keyboard('{Enter}')
  expect(field(dialog, 'Credential')).toHaveValue('NASM-CPT')
})

test('later it begins with the issuers of what the trainer holds, then their region', async () => {
  const { user } = await openRecert({ records: [csep] })
  const { headings, marked } = await openPicker(user)
  expect(headings()[0]).toBe('Canadian Society for Exercise Physiology · Canada')
  expect(headings()[1]).toMatch(/ · Canada$/)
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(marked()).toHaveTextContent(/^CSEP-CEP/)
  await user.keyboard('{ArrowDown}')
  expect(marked()?.closest('[role=group]')).toHaveAccessibleName(/ · Canada$/)
})

test.each([
  ['dietitian{Enter}', 'RDN'],
  ['PILATES{Enter}', 'NCPT'],
  ['athletic trainer{Enter}', 'ATC'],
  ['aqua{Enter}', 'AEA'],
  ['yoga{ArrowDown}{Enter}', 'RYT'],
])('“%s” chooses %s', async (keys, name) => {
  const { user } = await openRecert()
  const { dialog } = await openPicker(user)
  await user.keyboard(keys)
  expect(field(dialog, 'Credential')).toHaveValue(name)
  expect(screen.queryByRole('listbox')).toBeNull()
})

test('a name that isn’t listed is one press away', async () => {
  const { user } = await openRecert()
  const { dialog, headings } = await openPicker(user)
  await user.keyboard('kettlebell coach')
  expect(headings()).toEqual(['Not listed'])
  await user.keyboard('{Enter}')
  expect(within(dialog).getByLabelText('Required units')).toBeVisible()
  expect(screen.queryByRole('listbox')).toBeNull()
})
