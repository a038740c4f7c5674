import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { MirrorEntry } from '../../src/storage/records/mirror'
import { type Fault, fullAt, keepsNothing, quotaError, unitsOf } from '../support/fakeKeyValue'
import { createFakeMirror } from '../support/fakeMirror'
import { openRecert } from '../support/openRecert'
import { savedRecord } from '../support/records'
import { ces, cpt } from '../support/portfolio'
import { catchDownloads } from './downloads'
import { addCredential, article, field, fillCourse, goTo, inCourse, logCourse, namesIn, openLogDialog, press, renewalBar } from './trainer'

const full: Fault = ({ method }) => {
  if (method === 'setItem') throw quotaError()
  return undefined
}
const healthy: Fault = () => undefined

const isFull = 'Not saved: this device is full. Make room, then save again.'

/** The safety copy after saving these records once. */
function mirrorOf(...records: readonly Parameters<typeof savedRecord>[0][]) {
  return createFakeMirror(Object.fromEntries(records.map(savedRecord).map(([key, raw]) => [key, { rev: 1, raw }])))
}

test('full storage is announced in the dialog and above every screen, the form keeps its values, and saving again works', async () => {
  const { user, storage } = await openRecert({ records: [cpt()] })
  storage.fault = full
  const dialog = await openLogDialog(user)
  await fillCourse(user, dialog, { course: 'CES', on: '2026-05-03', amounts: { 'NASM-CPT CEUs': '1.8' } })
  await press(user, dialog, 'Save course')
  expect(within(dialog).getByRole('alert')).toHaveTextContent(isFull)
  await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2))
  const [aboveTheScreen] = screen.getAllByRole('alert')
  expect(dialog).not.toContainElement(aboveTheScreen ?? null)
  expect(aboveTheScreen).toHaveTextContent(isFull)
  expect(field(dialog, 'Course')).toHaveValue('CES')
  expect(field(dialog, 'Completed on')).toHaveValue('2026-05-03')
  expect(field(dialog, 'NASM-CPT CEUs')).toHaveValue('1.8')
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '0')

  storage.fault = healthy
  await press(user, dialog, 'Save course')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.queryByRole('alert')).toBeNull()
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '1.8')
})

test('with an offer checked, full storage saves neither the course nor the card', async () => {
  const { user, storage, disk } = await openRecert({ records: [cpt()] })
  const dialog = await openLogDialog(user)
  await fillCourse(user, dialog, { course: 'CPR/AED', on: '2026-09-10' })
  await user.click(within(dialog).getByRole('checkbox', { name: /^Also add a CPR\/AED card/ }))
  let writes = 0
  storage.fault = ({ method }) => {
    if (method === 'setItem') writes += 1
    // The staging note and the course fit, the card doesn't.
    if (method === 'setItem' && writes > 2) throw quotaError()
    return undefined
  }
  await press(user, dialog, 'Save course')
  expect(within(dialog).getByRole('alert')).toHaveTextContent(isFull)
  expect([...disk.keys()]).toEqual(['recert/credential/cpt'])
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '0')
  expect(screen.queryByRole('article', { name: 'CPR/AED card' })).toBeNull()
})

test("a deletion that can't be saved leaves the course where it was and says so", async () => {
  const { user, storage } = await openRecert({ records: [cpt(), ces()], at: '#/courses' })
  storage.fault = full
  await screen.findByRole('table', { name: 'Courses' })
  await inCourse(user, 'CES', 'Delete')
  expect(await screen.findByRole('alert')).toHaveTextContent(isFull)
  expect(namesIn('Courses')).toEqual(['CES'])
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  expect(within(screen.getByRole('alert')).getByRole('link', { name: 'See data' })).toHaveAttribute('href', '#/data')
  await user.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(screen.queryByRole('alert')).toBeNull()
})

test('with full storage a course can still be deleted, which frees its space', async () => {
  const { user, storage, disk } = await openRecert({ records: [cpt(), ces()], at: '#/courses' })
  storage.fault = fullAt(disk, unitsOf(disk))
  await screen.findByRole('table', { name: 'Courses' })
  await inCourse(user, 'CES', 'Delete')
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.getByRole('heading', { name: 'No courses yet' })).toBeVisible()
  await goTo(user, 'Data and settings')
  await user.click(screen.getByRole('button', { name: 'Delete these for good' }))
  await user.click(screen.getByRole('button', { name: 'Press again to delete 1 record for good' }))
  expect([...disk.keys()]).toEqual(['recert/credential/cpt'])
})

test('a browser that accepts a write and drops it is noticed', async () => {
  const { user, storage } = await openRecert({ records: [cpt()] })
  storage.fault = keepsNothing
  await logCourse(user, { course: 'CES' })
  expect(within(screen.getByRole('dialog')).getByRole('alert')).toHaveTextContent('Not saved: the browser refused. Try again, or download a backup.')
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '0')
})

test('blocked storage is announced above every screen and in the footer, and Recert works in memory', async () => {
  const { user, disk } = await openRecert({ blocked: true })
  expect(screen.getByRole('alert')).toHaveTextContent('Nothing is being saved in this browser')
  expect(screen.getByRole('contentinfo')).toHaveTextContent('Nothing is being saved on this device')
  await addCredential(user, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  expect(article('NASM-CPT')).toHaveTextContent('421 days until expiry')
  expect(disk.size).toBe(0)
  const downloads = catchDownloads()
  await user.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Back up now' }))
  await waitFor(() => expect(downloads[0]?.name).toBe('recert-2026-11-20.zip'))
  expect(screen.getByRole('alert')).toBeVisible()
})

test('a damaged record is set aside with a notice and can be downloaded; everything else is there', async () => {
  const downloads = catchDownloads()
  const torn = '{"v":1,"rev":1,"reco'
  const { user, disk } = await openRecert({ records: [cpt(), ces()], disk: new Map([['recert/course/torn', torn]]) })
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '1.9')
  expect(screen.getByRole('alert')).toHaveTextContent('1 record couldn’t be read.')
  expect(disk.get('recert/quarantine/recert/course/torn')).toBe(torn)
  await user.click(screen.getByRole('button', { name: 'Download the damaged record' }))
  expect(downloads[0]?.name).toBe('recert-damaged-records.txt')
  expect(await downloads[0]?.text()).toBe('recert/quarantine/recert/course/torn\n{"v":1,"rev":1,"reco')
  await user.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a record damaged by another tab is set aside while Recert is open', async () => {
  const { anotherTabWrites } = await openRecert({ records: [cpt(), ces()] })
  anotherTabWrites((disk) => disk.set('recert/course/ces', 'torn'))
  expect(screen.getByRole('alert')).toHaveTextContent('1 record couldn’t be read.')
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '0')
})

test('a record from a newer version is left untouched, with a notice to reload', async () => {
  const later = '{"v":99,"rev":4,"record":{"title":"From the future"}}'
  const { disk } = await openRecert({ records: [cpt()], disk: new Map([['recert/course/later', later]]) })
  expect(screen.getByRole('alert')).toHaveTextContent('A newer version of Recert saved 1 record. Reload to see it.')
  expect(within(screen.getByRole('alert')).getByRole('button', { name: 'Reload' })).toBeVisible()
  expect(disk.get('recert/course/later')).toBe(later)
})

test('cleared storage is not mistaken for a new trainer: the records are offered and restored on request', async () => {
  const { user, disk } = await openRecert({ mirror: mirrorOf(cpt(), ces()), sawRecords: true })
  expect(screen.getByRole('alert')).toHaveTextContent('We found 2 of your records, saved Nov 1, 2026.')
  expect(disk.size).toBe(0)
  await user.click(screen.getByRole('button', { name: 'Restore records' }))
  expect(screen.queryByRole('alert')).toBeNull()
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuetext', '1.9 of 2.0 CEUs, 0.1 to go')
  expect([...disk.keys()]).toEqual(['recert/credential/cpt', 'recert/course/ces'])
})

test('found records that are set aside are in the recently deleted and can be brought back', async () => {
  const { user } = await openRecert({ mirror: mirrorOf(cpt(), ces()), sawRecords: true })
  await user.click(screen.getByRole('button', { name: 'Start empty' }))
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.getByRole('heading', { name: 'Which certification do you hold?' })).toBeVisible()
  await goTo(user, 'Data and settings')
  await user.click(screen.getByRole('button', { name: 'Bring back NASM-CPT' }))
  await user.click(screen.getByRole('button', { name: 'Bring back CES' }))
  await goTo(user, 'Dashboard')
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '1.9')
})

test('what a browser crash lost comes back from the safety copy by itself, with a notice', async () => {
  const { user } = await openRecert({ records: [cpt()], mirror: mirrorOf(cpt(), ces()) })
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '1.9')
  const notice = screen.getByText('1 record came back from the safety copy.')
  expect(notice).toBeVisible()
  expect(notice.closest('[aria-live]')).toHaveAttribute('aria-live', 'polite')
  await user.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(notice).not.toBeInTheDocument()
})

test('what became of an import that the browser cut off is said above the page, until it is dismissed', async () => {
  const mirror = createFakeMirror({ 'recert/batch/x': { rev: 1, raw: '{"v":1,"kind":"import","count":50,"isWhole":false}' } })
  const { user } = await openRecert({ records: [cpt()], mirror })
  const notice = await screen.findByText('The browser closed during your import. Nothing was saved: start the import again.')
  expect(notice).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(notice).not.toBeInTheDocument()
  expect(mirror.rows.has('recert/batch/x')).toBe(false)
})

test('an empty Recert waits for the safety copy before it says there is nothing', async () => {
  let answer: (entries: readonly MirrorEntry[]) => void = () => undefined
  const readAll = () => new Promise<readonly MirrorEntry[]>((resolve) => (answer = resolve))
  await openRecert({ mirror: { ...createFakeMirror(), readAll } })
  expect(screen.getByText('Looking for your records…')).toBeVisible()
  await act(async () => {
    answer([])
    await Promise.resolve()
  })
  expect(await screen.findByRole('heading', { name: 'Which certification do you hold?' })).toBeVisible()
})

test('a clock that was set back is announced above every screen until dismissed', async () => {
  const { user } = await openRecert({ records: [cpt()], today: '2026-10-30' })
  expect(screen.getByRole('alert')).toHaveTextContent('Check this device’s clock. It says Oct 30, 2026, but you last saved on Nov 1, 2026.')
  await user.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(screen.queryByRole('alert')).toBeNull()
})

test('without a safety copy Recert works, and the data page says so', async () => {
  const mirror = createFakeMirror()
  mirror.behavior = 'rejects'
  const { user } = await openRecert({ records: [cpt()], mirror })
  await logCourse(user, { course: 'CES' })
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '1.9')
  await goTo(user, 'Data and settings')
  await waitFor(() => expect(screen.getByText(/^This browser isn’t taking the safety copy/)).toBeVisible())
})

test('a notice above every screen says when changes do not reach the chosen file', async () => {
  const { store } = await openRecert({ records: [cpt()] })
  act(() => store.setState({ autosaveTrouble: { kind: 'lapsed', file: 'recert-backup.zip' } }))
  expect(await screen.findByText(/^Nothing is saved to “recert-backup.zip”: the browser’s permission ran out/)).toBeVisible()
  act(() => store.setState({ autosaveTrouble: { kind: 'unopened' } }))
  expect(await screen.findByText(/^Changes aren’t saved to your file/)).toBeVisible()
})

test('a notice above every screen says when what saves could not be loaded', async () => {
  const { store } = await openRecert({ records: [cpt()] })
  act(() => store.setState({ cannotSave: true }))
  const notice = await screen.findByRole('alert')
  expect(notice).toHaveTextContent('Recert couldn’t be loaded completely, so nothing can be saved. You may be offline. Your records are safe.')
  expect(within(notice).getByRole('button', { name: 'Reload' })).toBeVisible()
})
