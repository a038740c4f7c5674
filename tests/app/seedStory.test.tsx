import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openRecert } from '../support/openRecert'
import { ces, cpr, cpt, pes } from '../support/portfolio'
import { addCredential, article, goTo, inCourse, logCourse, namesIn, nextSteps, openCourse, renewalBar, rowOf, findParagraph } from './trainer'

const pesIsSurplus = '1.9 CEUs surplus. NASM-CPT is at its 1.9 limit for education. The next cycle starts after Jan 15, 2028.'

test('the CES fills the education, the PES is surplus with the reason, and CPR/AED completes the cycle', async () => {
  const { user } = await openRecert()
  await addCredential(user, 'NASM-CPT', { certifiedOn: '2026-01-15' })

  await logCourse(user, { course: 'CES', on: '2026-05-03', amounts: { 'NASM-CPT CEUs': '1.9' } })
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '1.9')
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuetext', '1.9 of 2.0 CEUs, 0.1 to go')
  expect(await findParagraph('Only a CPR/AED class is left.')).toBeVisible()
  expect(nextSteps()[0]).toMatch(/^Take a CPR\/AED class \| By Jan 15, 2028 \|/)
  expect(within(article('NASM-CPT')).getByText('On track')).toBeVisible()

  await logCourse(user, { course: 'PES', on: '2026-08-01', amounts: { 'NASM-CPT CEUs': '1.9' } })
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '1.9')
  await user.click(await screen.findByText('Why?'))
  await waitFor(() => expect(article('NASM-CPT')).toHaveTextContent(`PES: ${pesIsSurplus}`))

  await logCourse(user, { course: 'CPR/AED', on: '2026-09-10', category: 'CPR/AED', amounts: { 'NASM-CPT CEUs': '0.1' } })
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '2')
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuetext', '2.0 of 2.0 CEUs, complete')
  expect(within(article('NASM-CPT')).getByText('Complete')).toBeVisible()
  expect(await screen.findByRole('heading', { level: 1, name: 'NASM-CPT is complete' })).toBeVisible()
  expect(nextSteps()).toEqual([])
  expect(article('NASM-CPT')).toHaveTextContent('CPR/AED card: Class logged Sep 10, 2026. Add the new card.')
})

test('the courses are listed with what each counts', async () => {
  const { user } = await openRecert({ records: [cpt(), ces(), pes(), cpr()], at: '#/courses' })
  await screen.findByRole('table', { name: 'Courses' })
  expect(rowOf('Courses', 'CES')).toHaveTextContent('NASM-CPT 1.9 counts now')
  expect(rowOf('Courses', 'PES')).toHaveTextContent('NASM-CPT 1.9 doesn’t count')
  expect(rowOf('Courses', 'CPR/AED')).toHaveTextContent('NASM-CPT 0.1 counts now')
  expect(await openCourse(user, 'PES')).toHaveTextContent('NASM-CPT education is at its 1.9 limit.0.0 of 1.9')
})

test('deleting CPR/AED removes it from the bar, and Undo puts it back', async () => {
  const { user } = await openRecert({ records: [cpt(), ces(), pes(), cpr()] })
  await goTo(user, 'Courses')
  await inCourse(user, 'CPR/AED', 'Delete')
  expect(await findParagraph('Deleted CPR/AED. NASM-CPT is at 1.9 of 2.0.')).toBeVisible()
  expect(namesIn('Courses')).toEqual(['PES', 'CES'])
  await goTo(user, 'Dashboard')
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuetext', '1.9 of 2.0 CEUs, 0.1 to go')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await findParagraph('Undone. NASM-CPT is back at 2.0.')).toBeVisible()
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
