import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { assertion, credential } from '../support/badges'
import { openRecert } from '../support/openRecert'
import { cpt } from '../support/portfolio'
import { field, fill, fillCourse, openLogDialog, press } from './trainer'

function drop(content: unknown): void {
  const event = new Event('drop', { bubbles: true, cancelable: true })
  const files = [new File([JSON.stringify(content)], 'badge.json')]
  Object.assign(event, { dataTransfer: { types: ['Files'], files } })
  act(() => void document.body.dispatchEvent(event))
}

test('a badge dropped as JSON starts a course with what it says', async () => {
  await openRecert({ records: [cpt()] })
  drop(assertion)
  const dialog = await screen.findByRole('dialog', { name: 'Log course' })
  expect(await within(dialog).findByRole('button', { name: 'Use Kettlebell Foundations' })).toBeVisible()
})

test('several badges are imported', async () => {
  await openRecert({ records: [cpt()] })
  drop([assertion, { ...credential, name: 'Yoga' }])
  const dialog = await screen.findByRole('dialog', { name: 'Import courses' })
  expect(await within(dialog).findByText('These look like cards and badges. Add them to Credentials.')).toBeVisible()
})

test('a file dropped while a course has a draft starts another, and the form says that the draft comes next', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  await fill(user, await openLogDialog(user), 'Course', 'My long draft')
  await user.keyboard('{Escape}')
  drop(assertion)
  const dialog = await screen.findByRole('dialog', { name: 'Log course' })
  expect(within(dialog).getByText('Your draft “My long draft” is kept. It opens after this one.')).toBeVisible()
  await fillCourse(user, dialog, { course: 'Kettlebell Foundations', amounts: { 'NASM-CPT CEUs': '0.1' } })
  await press(user, dialog, 'Save course')
  const next = await openLogDialog(user)
  expect(field(next, 'Course')).toHaveValue('My long draft')
  expect(within(next).queryByText(/It opens after this one/)).toBeNull()
})
