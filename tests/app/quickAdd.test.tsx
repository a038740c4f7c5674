import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openRecert, type OpenRecert } from '../support/openRecert'
import { ces, course, courseId, cpt } from '../support/portfolio'
import { renewalBar } from './trainer'

async function openLog({ user }: OpenRecert): Promise<HTMLElement> {
  await user.click(screen.getByRole('button', { name: 'Log course' }))
  return screen.findByRole('dialog', { name: 'Log course' })
}

const titles = ({ store }: OpenRecert) => store.getState().portfolio.courses.map(({ title }) => title)

test('“Save and add another” saves, announces the progress, and starts the next course in its first field', async () => {
  const recert = await openRecert({ records: [cpt()] })
  const dialog = within(await openLog(recert))
  await recert.user.type(dialog.getByLabelText('Course'), 'CES')
  await recert.user.click(dialog.getByRole('button', { name: 'Save and add another' }))
  expect(titles(recert)).toEqual(['CES'])
  expect(await dialog.findByText('Logged CES. NASM-CPT is at 1.9 of 2.0.')).toBeVisible()
  expect(dialog.getByLabelText('Course')).toHaveValue('')
  expect(dialog.getByLabelText('Course')).toHaveFocus()
  await recert.user.type(dialog.getByLabelText('Course'), 'CPR/AED{Enter}')
  await recert.user.click(dialog.getByRole('button', { name: 'Save course' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(titles(recert)).toEqual(['CES', 'CPR/AED'])
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuetext', '2.0 of 2.0 CEUs, complete')
})

test('Ctrl and Enter save the course and close the dialog', async () => {
  const recert = await openRecert({ records: [cpt()] })
  const dialog = within(await openLog(recert))
  await recert.user.type(dialog.getByLabelText('Course'), 'CES{Enter}')
  await recert.user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(titles(recert)).toEqual(['Corrective Exercise Specialization (CES)'])
})

test('with Shift, they save and start the next course from any field', async () => {
  const recert = await openRecert({ records: [cpt()] })
  const dialog = within(await openLog(recert))
  await recert.user.type(dialog.getByLabelText('Course'), 'Workshop')
  await recert.user.clear(dialog.getByLabelText('NASM-CPT CEUs'))
  await recert.user.type(dialog.getByLabelText('NASM-CPT CEUs'), '0.4+0.3')
  await recert.user.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}')
  expect(titles(recert)).toEqual(['Workshop'])
  expect(recert.store.getState().portfolio.courses[0]?.awards[0]?.amount).toBe(70)
  expect(dialog.getByLabelText('Course')).toHaveValue('')
})

test('a mistake keeps what was typed, whichever way it was saved', async () => {
  const recert = await openRecert({ records: [cpt()] })
  const dialog = within(await openLog(recert))
  await recert.user.click(dialog.getByText('More details'))
  await recert.user.type(dialog.getByLabelText('Cost'), 'much')
  await recert.user.click(dialog.getByRole('button', { name: 'Save and add another' }))
  expect(titles(recert)).toEqual([])
  expect(dialog.getByLabelText('Cost')).toHaveValue('much')
  expect(dialog.getByText(/^Fix the \d+ fields marked above\.$/)).toBeVisible()
})

test('a recent course is copied with one press, completed today', async () => {
  const recert = await openRecert({ records: [cpt(), { ...ces(), provider: 'NASM' }], today: '2026-11-20' })
  const dialog = within(await openLog(recert))
  await recert.user.click(dialog.getByRole('button', { name: 'CES NASM · May 3, 2026 No gain' }))
  expect(dialog.getByLabelText('Course')).toHaveValue('CES')
  expect(dialog.getByLabelText('Provider')).toHaveValue('NASM')
  expect(dialog.getByLabelText('Completed on')).toHaveValue('2026-11-20')
  expect(dialog.queryByRole('region', { name: 'Recent' })).toBeNull()
  expect(dialog.getByLabelText('Course')).toHaveFocus()
})

test('sample data is never among the recent courses', async () => {
  const sample = course({ id: 'sample-kettlebell', title: 'Kettlebell workshop' })
  const recert = await openRecert({ records: [cpt(), sample, { ...ces(), id: courseId('000000001-1') }], today: '2026-11-20' })
  const dialog = within(await openLog(recert))
  expect(within(dialog.getByRole('region', { name: 'Recent' })).getAllByRole('button')).toHaveLength(1)
  expect(within(dialog.getByRole('region', { name: 'Recent' })).getByRole('button', { name: /^CES/ })).toBeVisible()
})
