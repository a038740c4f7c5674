import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openRecert } from '../support/openRecert'
import { amount, card, ces, cpr, cpt, credentialId, day } from '../support/portfolio'
import { deleteCourse } from '../support/world'
import { fillCourse, goTo, logCourse, openLogDialog, press } from './trainer'

const records = [cpt(), ces(), card({ expiresOn: day('2028-06-30') })]
const title = { level: 1, name: 'NASM-CPT is complete' } as const
/** The page's own, after those of the screen. */
const message = () => screen.getAllByRole('status').at(-1) ?? document.body
const lastCourse = { course: 'CPR/AED', on: '2026-09-10' }

test('the course that completes a certification is celebrated on the dashboard, with Undo inside', async () => {
  const { user } = await openRecert({ records })
  await logCourse(user, lastCourse)
  const hero = (await screen.findByRole('heading', title)).closest('header')
  expect(hero).toHaveTextContent('2.0 of 2.0 CEUs, with 421 days to spare.')
  expect(hero).toHaveTextContent('Logged CPR/AED')
  await user.click(within(screen.getByRole('main')).getByRole('button', { name: 'Undo' }))
  expect(screen.queryByRole('heading', title)).toBeNull()
  expect(screen.getByRole('heading', { level: 1, name: 'On track' })).toBeVisible()
  expect(screen.getByRole('main')).toHaveFocus()
})

test('a screen reader hears it once, and the message isn’t shown beside the celebration', async () => {
  const { user } = await openRecert({ records })
  const heard: string[] = []
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) heard.push(...[...addedNodes].flatMap(({ textContent }) => (textContent ?? '').match(/is complete/g) ?? []))
  }).observe(screen.getByRole('status'), { childList: true, subtree: true, characterData: true })
  await logCourse(user, lastCourse)
  await screen.findByRole('heading', title)
  expect(screen.getByRole('status')).toHaveTextContent('Logged CPR/AED. NASM-CPT is complete.')
  expect(within(screen.getByRole('status')).queryByRole('button')).toBeNull()
  expect(heard).toHaveLength(1)
})

test('it lasts until the dashboard is left', async () => {
  const { user } = await openRecert({ records })
  await logCourse(user, lastCourse)
  await screen.findByRole('heading', title)
  await goTo(user, 'Courses')
  expect(message()).toBeEmptyDOMElement()
  await goTo(user, 'Dashboard')
  expect(screen.getByRole('heading', { level: 1, name: 'Complete' })).toBeVisible()
})

test('completed elsewhere, it waits for the dashboard', async () => {
  const { user } = await openRecert({ records, at: '#/courses' })
  const dialog = await openLogDialog(user)
  await fillCourse(user, dialog, lastCourse)
  await press(user, dialog, 'Save course')
  await waitFor(() => expect(message()).toHaveTextContent('NASM-CPT is complete.'))
  expect(within(message()).getByRole('button', { name: 'Undo' })).toBeVisible()
  await goTo(user, 'Dashboard')
  expect(await screen.findByRole('heading', title)).toBeVisible()
})

test('a cycle is celebrated once, also after a restart', async () => {
  const first = await openRecert({ records: [...records, cpr()] })
  act(() =>
    first.store
      .getState()
      .portfolio.courses.filter(({ title }) => title === 'CPR/AED')
      .forEach((each) => deleteCourse(first.store.getState(), each)),
  )
  await logCourse(first.user, lastCourse)
  await screen.findByRole('heading', title)
  act(() =>
    first.store
      .getState()
      .portfolio.courses.filter(({ title }) => title === 'CPR/AED')
      .forEach((each) => deleteCourse(first.store.getState(), each)),
  )
  expect(await screen.findByRole('heading', { level: 1, name: 'On track' })).toBeVisible()
  first.close()
  const again = await openRecert({ disk: first.disk, mirror: first.mirror })
  await logCourse(again.user, lastCourse)
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('NASM-CPT is complete.'))
  expect(await screen.findByRole('heading', { level: 1, name: 'Complete' })).toBeVisible()
  expect(screen.queryByRole('heading', title)).toBeNull()
})

test('a course that completes two certifications is celebrated once for both', async () => {
  const second = cpt({ id: credentialId('second'), name: 'Second' })
  const both = { ...ces(), awards: [cpt(), second].map(({ id }) => ({ credentialId: id, amount: amount('1.9') })) }
  const { user, disk } = await openRecert({ records: [cpt(), second, both, card({ expiresOn: day('2028-06-30') })] })
  await logCourse(user, { ...lastCourse, amounts: { 'NASM-CPT CEUs': '0.1', 'Second CEUs': '0.1' } })
  await screen.findByRole('heading', { level: 1, name: / is complete$/ })
  expect(JSON.parse(disk.get('recert/settings') ?? '{}')).toMatchObject({ settings: { celebrated: ['cpt 2028-01-15', 'second 2028-01-15'] } })
})
