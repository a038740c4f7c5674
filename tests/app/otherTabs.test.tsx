import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { draftOfCredential } from '../../src/domain/forms/credentialDraft'
import { draftOfCourse, emptyCourseDraft } from '../../src/domain/forms/courseDraft'
import type { RecertState } from '../../src/store/recertStore'
import { type OpenRecert, openRecert } from '../support/openRecert'
import { course, cpt, credentialId, day } from '../support/portfolio'
import { editCourse, editCredential, logCourse, removeCredential } from '../support/world'
import { chooseFor, field, fill, goTo, inCourse, namesIn, openLogDialog, pickDay, press, renewalBar, rowOf } from './trainer'

const workshop = () => course({ id: 'workshop', title: 'Workshop', on: '2026-05-03', worth: '0.3' })

/** The workshop as the other tab changes it. */
function editWorkshop(change: { readonly title?: string; readonly amount?: string; readonly contactHours?: string }) {
  return (state: RecertState) => {
    const { portfolio } = state
    const [current] = portfolio.courses
    if (current === undefined) throw new Error('no course')
    const draft = draftOfCourse(current, portfolio)
    const awards = [{ credentialId: credentialId('cpt'), counts: true, amount: change.amount ?? '0.3', requirementId: null, ticked: null }]
    editCourse(state, current, { ...draft, title: change.title ?? draft.title, contactHours: change.contactHours ?? draft.contactHours, awards })
  }
}

async function openEditDialog({ user }: OpenRecert): Promise<HTMLElement> {
  await screen.findByRole('table', { name: 'Courses' })
  await inCourse(user, 'Workshop', 'Edit')
  return screen.findByRole('dialog', { name: 'Edit course' })
}

test('a course that another tab saves shows on the bar at once', async () => {
  const { inAnotherTab } = await openRecert({ records: [cpt()] })
  inAnotherTab((state) => logCourse(state, { ...emptyCourseDraft(day('2026-05-03')), title: 'CES' }))
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuetext', '1.9 of 2.0 CEUs, 0.1 to go')
})

test('courses logged in two tabs are both kept', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/courses' })
  recert.inAnotherTab((state) => logCourse(state, { ...emptyCourseDraft(day('2026-05-03')), title: 'CES' }))
  act(() => void logCourse(recert.store.getState(), { ...emptyCourseDraft(day('2026-09-10')), title: 'CPR/AED' }))
  await screen.findByRole('table', { name: 'Courses' })
  expect(namesIn('Courses')).toEqual(['CPR/AED', 'CES'])
  expect(rowOf('Courses', 'CES')).toHaveTextContent('1.9 counts now')
  expect(rowOf('Courses', 'CPR/AED')).toHaveTextContent('0.1 counts now')
})

test('the other version of a course being edited is shown next to the form, which keeps what was typed', async () => {
  const recert = await openRecert({ records: [cpt(), workshop()], at: '#/courses' })
  const dialog = await openEditDialog(recert)
  await fill(recert.user, dialog, 'NASM-CPT CEUs', '0.5')
  recert.inAnotherTab(editWorkshop({ amount: '0.4' }))
  const notice = within(dialog).getByText('This course changed in another tab. It now reads:')
  expect(notice).toBeVisible()
  expect(dialog).toHaveTextContent('Workshop, May 3, 2026, Course or workshop, 0.4 CEU for NASM-CPT')
  expect(field(dialog, 'NASM-CPT CEUs')).toHaveValue('0.5')
})

test('the other version names what changed in it, even if its credit and day are the same', async () => {
  const recert = await openRecert({ records: [cpt(), workshop()], at: '#/courses' })
  const dialog = await openEditDialog(recert)
  await fill(recert.user, dialog, 'NASM-CPT CEUs', '0.5')
  recert.inAnotherTab(editWorkshop({ contactHours: '3' }))
  expect(dialog).toHaveTextContent('Workshop, May 3, 2026, Course or workshop, 0.3 CEU for NASM-CPT, 3 contact hours')
})

test('saving before choosing keeps both versions', async () => {
  const recert = await openRecert({ records: [cpt(), workshop()], at: '#/courses' })
  const dialog = await openEditDialog(recert)
  await fill(recert.user, dialog, 'NASM-CPT CEUs', '0.5')
  recert.inAnotherTab(editWorkshop({ amount: '0.4' }))
  await press(recert.user, dialog, 'Save changes')
  expect(dialog).toBeVisible()
  expect(within(dialog).getByText('Not saved yet: another tab changed it. Choose above which version to keep.')).toBeVisible()
  expect(document.activeElement).toHaveTextContent('This course changed in another tab. It now reads:')
  expect(document.activeElement).toContainElement(within(dialog).getByRole('button', { name: 'Use the other version' }))
  expect(field(dialog, 'NASM-CPT CEUs')).toHaveValue('0.5')
  expect(within(dialog).getByRole('button', { name: 'Keep what I typed' })).toBeVisible()
  expect(rowOf('Courses', 'Workshop')).toHaveTextContent('0.4 counts now')
})

test('using the other version fills the form with it', async () => {
  const recert = await openRecert({ records: [cpt(), workshop()], at: '#/courses' })
  const dialog = await openEditDialog(recert)
  await fill(recert.user, dialog, 'NASM-CPT CEUs', '0.5')
  recert.inAnotherTab(editWorkshop({ title: 'Kettlebell workshop', amount: '0.4' }))
  await press(recert.user, dialog, 'Use the other version')
  expect(field(dialog, 'Course')).toHaveValue('Kettlebell workshop')
  expect(field(dialog, 'NASM-CPT CEUs')).toHaveValue('0.4')
  await press(recert.user, dialog, 'Save changes')
  expect(rowOf('Courses', 'Kettlebell workshop')).toHaveTextContent('0.4 counts now')
})

test('a credential changed in another tab while it is edited is shown next to the form', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/credentials' })
  await chooseFor(recert.user, 'NASM-CPT', 'Edit')
  const dialog = await screen.findByRole('dialog', { name: 'Edit credential' })
  pickDay(dialog, 'Certified on', '2026-01-16')
  recert.inAnotherTab((state) => {
    const [current] = state.portfolio.credentials
    if (current === undefined) throw new Error('no credential')
    editCredential(state, current, { ...draftOfCredential(current), expiresOn: '2028-01-31' })
  })
  expect(dialog).toHaveTextContent('This credential changed in another tab. It now reads:')
  expect(dialog).toHaveTextContent('NASM-CPT, certified on Jan 15, 2026, expires on Jan 31, 2028')
  expect(field(dialog, 'Certified on')).toHaveValue('2026-01-16')
  await press(recert.user, dialog, 'Use the other version')
  expect(field(dialog, 'Certified on')).toHaveValue('2026-01-15')
  expect(field(dialog, 'Expires on')).toHaveValue('2028-01-31')
})

test('a certification removed in another tab while its amount is typed keeps the amount', async () => {
  const recert = await openRecert({ records: [cpt()] })
  const dialog = await openLogDialog(recert.user)
  await fill(recert.user, dialog, 'Course', 'Workshop')
  await fill(recert.user, dialog, 'NASM-CPT CEUs', '0.5')
  recert.inAnotherTab((state) => state.portfolio.credentials.forEach((each) => removeCredential(state, each)))
  expect(within(dialog).queryByLabelText('NASM-CPT CEUs')).toBeNull()
  expect(dialog).toHaveTextContent('A certification with credit here was removed.')
  await press(recert.user, dialog, 'Save course')
  expect(screen.queryByRole('dialog')).toBeNull()
  await goTo(recert.user, 'Data and settings')
  await recert.user.click(screen.getByRole('button', { name: 'Bring back NASM-CPT' }))
  await goTo(recert.user, 'Dashboard')
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuetext', '0.5 of 2.0 CEUs, 1.5 to go')
})

test('records that another tab clears are offered from the safety copy', async () => {
  const recert = await openRecert({ records: [cpt(), workshop()] })
  recert.anotherTabWrites((disk) => disk.clear())
  expect(await screen.findByRole('alert')).toHaveTextContent('We found 2 of your records, saved Nov 1, 2026.')
  expect(screen.queryByRole('article')).toBeNull()
  await recert.user.click(screen.getByRole('button', { name: 'Restore records' }))
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuetext', '0.3 of 2.0 CEUs, 1.7 to go')
})

test('clearing the storage while a course is edited loses nothing that was typed', async () => {
  const recert = await openRecert({ records: [cpt(), workshop()], at: '#/courses' })
  const dialog = await openEditDialog(recert)
  await fill(recert.user, dialog, 'Provider', 'My gym')
  recert.anotherTabWrites((disk) => disk.clear())
  expect(dialog).toHaveTextContent('This course was deleted. Your changes are still here. Save to bring it back.')
  expect(field(dialog, 'Provider')).toHaveValue('My gym')
  expect(await screen.findByText(/^We found 2 of your records/)).toBeVisible()
})

test('Undo does not overwrite what another tab changed since, and says so', async () => {
  const recert = await openRecert({ records: [cpt(), workshop()], at: '#/courses' })
  const dialog = await openEditDialog(recert)
  await fill(recert.user, dialog, 'NASM-CPT CEUs', '0.5')
  await press(recert.user, dialog, 'Save changes')
  recert.inAnotherTab(editWorkshop({ amount: '0.6' }))
  await recert.user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(screen.getByRole('alert')).toHaveTextContent('Can’t undo: another tab changed it since. You now see the newer version.')
  expect(rowOf('Courses', 'Workshop')).toHaveTextContent('0.6 counts now')
})

test('a tab that was frozen while another one saved reads again before it saves', async () => {
  const recert = await openRecert({ records: [cpt(), workshop()], at: '#/courses' })
  const dialog = await openEditDialog(recert)
  await fill(recert.user, dialog, 'NASM-CPT CEUs', '0.5')
  // No event reaches a frozen tab.
  const text = recert.disk.get('recert/course/workshop') ?? ''
  recert.disk.set('recert/course/workshop', text.replace('"amount":30', '"amount":40').replace('"rev":1', '"rev":2'))
  await press(recert.user, dialog, 'Save changes')
  expect(dialog).toHaveTextContent('Not saved: another tab changed it.')
  expect(dialog).toHaveTextContent('0.4 CEU for NASM-CPT')
  expect(field(dialog, 'NASM-CPT CEUs')).toHaveValue('0.5')
})

const comebacks = [
  { name: 'the tab comes back to the front', target: () => document, event: () => new Event('visibilitychange') },
  {
    name: 'the page comes back from the back/forward cache',
    target: () => window,
    event: () => Object.assign(new Event('pageshow'), { persisted: true }),
  },
]
for (const { name, target, event } of comebacks) {
  test(`what another tab wrote in the meantime shows when ${name}`, async () => {
    const { disk } = await openRecert({ records: [cpt(), workshop()] })
    disk.delete('recert/course/workshop')
    act(() => void target().dispatchEvent(event()))
    expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '0')
  })
}
