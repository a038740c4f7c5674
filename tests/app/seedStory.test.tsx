import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openRecert } from '../support/openRecert'
import { ces, cpr, cpt, pes } from '../support/portfolio'
import { addCredential, article, goTo, logCourse, renewalBar, rowOf, findParagraph } from './trainer'

const pesIsSurplus =
  '1.9 CEUs are surplus this cycle: NASM-CPT counts at most 1.9 CEUs of education in one cycle, and that is full. The next cycle begins after Jan 15, 2028.'

test('the CES fills the education, the PES is surplus with the reason, and CPR/AED completes the cycle', async () => {
  const { user } = await openRecert()
  await addCredential(user, 'NASM-CPT', { certifiedOn: '2026-01-15' })

  await logCourse(user, { course: 'CES', on: '2026-05-03', amounts: { 'NASM-CPT CEUs': '1.9' } })
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '1.9')
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuetext', '1.9 of 2.0 CEUs, 0.1 to go')
  expect(article('NASM-CPT')).toHaveTextContent('Still to do: 0.1 CEUs of CPR/AED by Jan 15, 2028.')
  expect(within(article('NASM-CPT')).getByText('On track')).toBeVisible()

  await logCourse(user, { course: 'PES', on: '2026-08-01', amounts: { 'NASM-CPT CEUs': '1.9' } })
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '1.9')
  await waitFor(() => expect(article('NASM-CPT')).toHaveTextContent(`PES: ${pesIsSurplus}`))

  await logCourse(user, { course: 'CPR/AED', on: '2026-09-10', category: 'CPR/AED', amounts: { 'NASM-CPT CEUs': '0.1' } })
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '2')
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuetext', '2.0 of 2.0 CEUs, complete')
  expect(within(article('NASM-CPT')).getByText('Complete')).toBeVisible()
  expect(article('NASM-CPT')).toHaveTextContent('Everything is earned. Renew with the issuer by Jan 15, 2028.')
  expect(article('NASM-CPT')).toHaveTextContent('CPR/AED card: You logged a class on Sep 10, 2026: add the card to see its expiry here')
})

test('the courses are listed with what each counts', async () => {
  await openRecert({ records: [cpt(), ces(), pes(), cpr()], at: '#/courses' })
  await screen.findByRole('table', { name: 'Courses' })
  expect(rowOf('Courses', 'CES')).toHaveTextContent('NASM-CPT 1.9 CEUs counted')
  expect(rowOf('Courses', 'PES')).toHaveTextContent('NASM-CPT 0.0 of 1.9 CEUs counted')
  expect(rowOf('Courses', 'PES')).toHaveTextContent(pesIsSurplus)
  expect(rowOf('Courses', 'CPR/AED')).toHaveTextContent('NASM-CPT 0.1 CEUs counted')
})

test('deleting CPR/AED removes it from the bar, and Undo puts it back', async () => {
  const { user } = await openRecert({ records: [cpt(), ces(), pes(), cpr()] })
  await goTo(user, 'Courses')
  await user.click(screen.getByRole('button', { name: 'Delete CPR/AED' }))
  expect(await findParagraph('Deleted CPR/AED. NASM-CPT: 1.9 of 2.0 CEUs, 0.1 to go.')).toBeVisible()
  expect(screen.getByText('2 courses')).toBeVisible()
  await goTo(user, 'Dashboard')
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuetext', '1.9 of 2.0 CEUs, 0.1 to go')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await findParagraph('Undone: deleted CPR/AED. NASM-CPT: 2.0 of 2.0 CEUs, complete.')).toBeVisible()
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuetext', '2.0 of 2.0 CEUs, complete')
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
})

test('ten courses of 0.1 are exactly 1.0', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  for (let number = 1; number <= 10; number += 1) {
    await logCourse(user, { course: `Workshop ${number}`, on: '2026-06-01', amounts: { 'NASM-CPT CEUs': '0.1' } })
  }
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '1')
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuetext', '1.0 of 2.0 CEUs, 1.0 to go')
})
