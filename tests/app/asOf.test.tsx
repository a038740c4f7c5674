import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { removeCredential } from '../../src/domain/changes/act'
import { asOf } from '../../src/domain/counting/asOf'
import { changeRule } from '../../src/domain/changes/credentialAct'
import { certificationsOf } from '../../src/domain/records/portfolio'
import { renewed } from '../../src/domain/counting/renewing'
import { type OpenRecert, openRecert } from '../support/openRecert'
import { amount, ces, cpr, cpt, day, planned } from '../support/portfolio'
import { chooseFor, field, inCourse } from './trainer'

// What the screens show for another day must never be saved over the real records.

const { rule } = cpt()
const older = cpt({ rule: { ...rule, fees: { ...rule.fees, renewal: amount('79') } } })
const input = { renewedOn: day('2027-12-01'), fee: null, expiresOn: day('2030-01-15'), nextStart: day('2028-01-16') }
const records = [renewed(older, { courses: [ces(), cpr()] }, input), ces(), cpr()]

async function openBeforeTheRenewal(at: string): Promise<OpenRecert> {
  const recert = await openRecert({ records, today: '2028-02-01', at })
  act(() => recert.store.getState().view(day('2027-06-01')))
  return recert
}

const renewalsIn = ({ store }: OpenRecert) => certificationsOf(store.getState().portfolio).map(({ renewals }) => renewals.length)

test("a certification's page shows the cycle of that day", async () => {
  await openBeforeTheRenewal('#/credentials/cpt')
  expect(await screen.findByRole('region', { name: 'This cycle' })).toHaveTextContent('Jan 15, 2026 to Jan 15, 2028')
  expect(screen.getByRole('tab', { name: /^History/ })).toHaveTextContent(/^History$/)
})

test.each([
  // "More" is the menu with "Edit dates", "Edit rule" and "Audit pack".
  ['', ['More', 'Renew']],
  ['?tab=rule', ['Edit rule', 'Use the new rule']],
  ['?tab=history', ['Remove this renewal']],
])("a certification's page at “%s” offers %j today, and not while it shows another day", async (tab, names) => {
  const { user, store } = await openRecert({ records, today: '2028-02-01', at: `#/credentials/cpt${tab}` })
  await screen.findByRole('heading', { level: 1, name: 'NASM-CPT' })
  if (tab === '?tab=history') await user.click(screen.getByText(/renewed on Dec 1, 2027$/))
  for (const name of names) expect(screen.getByRole('button', { name })).toBeVisible()
  // After the renewal, so that day has the past cycle too.
  act(() => store.getState().view(day('2028-01-20')))
  if (tab === '?tab=history') expect(screen.getByRole('list', { name: /^Courses credited/ })).toBeVisible()
  for (const name of names) expect(screen.queryByRole('button', { name })).toBeNull()
})

test('removing the certification while another day is shown, then Undo, keeps its renewal', async () => {
  const recert = await openBeforeTheRenewal('#/credentials')
  await chooseFor(recert.user, 'NASM-CPT', 'Remove')
  expect(renewalsIn(recert)).toEqual([])
  await recert.user.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(renewalsIn(recert)).toEqual([1])
})

test('editing the certification while another day is shown edits what it is today', async () => {
  const { user } = await openBeforeTheRenewal('#/credentials')
  await chooseFor(user, 'NASM-CPT', 'Edit')
  const dialog = await screen.findByRole('dialog', { name: 'Edit credential' })
  expect(dialog).not.toHaveTextContent('changed in another tab')
  expect(field(dialog, 'Expires on')).toHaveValue('2030-01-15')
})

test('a change to the certification as of another day is not saved, and the renewal stays', async () => {
  const recert = await openBeforeTheRenewal('#/')
  const { portfolio, today, perform } = recert.store.getState()
  const [shown] = certificationsOf(asOf(portfolio, day('2027-06-01'), today))
  if (shown === undefined) throw new Error('a certification is held')
  expect(shown.renewals).toEqual([])
  for (const done of [changeRule(shown, rule, false), removeCredential(shown)]) {
    act(() => expect(perform(done)).toBe(false))
    expect(renewalsIn(recert)).toEqual([1])
  }
  expect(screen.getByText(/^Not saved/)).toBeVisible()
})

test('back to today, the renewal is there again', async () => {
  const recert = await openBeforeTheRenewal('#/credentials/cpt')
  await screen.findByRole('heading', { level: 1, name: 'NASM-CPT' })
  await recert.user.click(screen.getByRole('button', { name: 'Back to today' }))
  expect(screen.getByRole('region', { name: 'This cycle' })).toHaveTextContent('Jan 16, 2028 to Jan 15, 2030')
})

test('a planned course that another day shows as done is still edited and deleted as planned', async () => {
  const recert = await openRecert({ records: [cpt(), planned({ title: 'Barre', on: '2027-03-01', worth: '0.5' })], at: '#/courses' })
  act(() => recert.store.getState().view(day('2027-06-01')))
  await screen.findByRole('table', { name: 'Courses' })
  await inCourse(recert.user, 'Barre', 'Edit')
  expect(await screen.findByLabelText('Planned for')).toHaveValue('2027-03-01')
  await recert.user.click(screen.getByRole('button', { name: 'Cancel' }))
  await inCourse(recert.user, 'Barre', 'Delete')
  expect(recert.store.getState().portfolio.planned).toEqual([])
  expect(recert.store.getState().saveFailure).toBeNull()
})
