import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { catchDownloads } from '../app/downloads'
import { chooseFor, addCredential, goTo, inCourse, renewalBar, findParagraph } from '../app/trainer'
import { openArchive } from '../../src/exchange/archive/unzip'
import { readBackup } from '../../src/exchange/backup/readBackup'
import { reading } from '../exchange/backup/backupWorld'
import { type Given, type OpenRecert, openRecert } from '../support/openRecert'
import { course, planned, ces, courseId, cpt, pes } from '../support/portfolio'
import { createFakeMirror } from '../support/fakeMirror'
import { proof } from '../support/proofs'
import { courseKey, savedText } from '../support/records'
import { instantOf } from '../support/world'

async function openData(given: Given): Promise<OpenRecert> {
  const recert = await openRecert({ at: '#/data', ...given })
  await screen.findByRole('heading', { level: 1, name: 'Data and settings' })
  return recert
}

const deletedList = () => within(screen.getByRole('region', { name: 'Recently deleted' }))

test('the page says how many records there are and where they are kept', async () => {
  await openData({ records: [cpt(), ces(), pes()] })
  expect(screen.getByText('1 credential and 2 courses')).toBeVisible()
  expect(screen.getByText('On this device only, in this browser. Nothing is sent anywhere.')).toBeVisible()
  expect(screen.getByText('Each save also goes to a safety copy, so a crash loses nothing.')).toBeVisible()
})

test('with nothing deleted, the page says how long deletions can be brought back', async () => {
  await openData({ records: [cpt()] })
  expect(deletedList().getByText('Nothing here. You can bring back what you delete for 30 days.')).toBeVisible()
})

test('a deleted course and a removed credential can be brought back, and count again', async () => {
  const { user } = await openRecert({ records: [cpt(), ces()], at: '#/courses' })
  await inCourse(user, 'CES', 'Delete')
  await goTo(user, 'Credentials')
  await chooseFor(user, 'NASM-CPT', 'Remove')
  await goTo(user, 'Data and settings')
  expect(deletedList().getAllByRole('listitem')).toHaveLength(2)
  expect(deletedList().getByText('Course · deleted on Nov 20, 2026')).toBeVisible()
  expect(deletedList().getByText('Credential · deleted on Nov 20, 2026')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Bring back NASM-CPT' }))
  await user.click(screen.getByRole('button', { name: 'Bring back CES' }))
  expect(await findParagraph('Brought back CES. NASM-CPT is at 1.9 of 2.0.')).toBeVisible()
  expect(deletedList().queryByRole('listitem')).toBeNull()
  await goTo(user, 'Dashboard')
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '1.9')
})

test('a deleted record can be brought back for 30 days, also after a restart, and then is gone on the second day', async () => {
  const first = await openRecert({ records: [ces()], at: '#/courses', today: '2026-11-20' })
  await inCourse(first.user, 'CES', 'Delete')
  first.close()
  const onTheLastDay = await openData({ disk: first.disk, mirror: first.mirror, today: '2026-12-20' })
  expect(screen.getByRole('button', { name: 'Bring back CES' })).toBeVisible()
  onTheLastDay.close()
  const onTheNextDay = await openData({ disk: first.disk, mirror: first.mirror, today: '2026-12-21' })
  expect(screen.getByRole('button', { name: 'Bring back CES' })).toBeVisible()
  onTheNextDay.close()
  await openData({ disk: first.disk, mirror: first.mirror, today: '2026-12-22' })
  expect(screen.queryByRole('button', { name: 'Bring back CES' })).toBeNull()
})

test('of 130 deleted records, the latest 20 are listed, and 100 more with each press', async () => {
  const gone = Array.from({ length: 130 }, (_, index) => {
    const record = course({ id: `c${index}`, title: `Course ${index}` })
    return [courseKey(record.id), savedText(record, { deletedOn: index < 125 ? '2026-11-10' : '2026-11-19' })] as const
  })
  const { user } = await openData({ disk: new Map(gone) })
  expect(deletedList().getAllByRole('listitem')).toHaveLength(20)
  expect(deletedList().getAllByText('Course · deleted on Nov 19, 2026')).toHaveLength(5)
  expect(deletedList().getByText('20 of 130 shown')).toBeVisible()
  await user.click(deletedList().getByRole('button', { name: 'Show 100 more' }))
  expect(deletedList().getAllByRole('listitem')).toHaveLength(120)
  expect(deletedList().getAllByRole('listitem')[20]).toHaveFocus()
  await user.click(deletedList().getByRole('button', { name: 'Show 10 more' }))
  expect(deletedList().getAllByRole('listitem')).toHaveLength(130)
  expect(deletedList().queryByText(/shown$/)).toBeNull()
  await user.click(deletedList().getByRole('button', { name: 'Delete all 130 for good' }))
  expect(deletedList().getByRole('button', { name: 'Press again to delete 130 records for good' })).toBeVisible()
})

test('emptying the recently deleted asks for confirmation', async () => {
  const { user, disk } = await openRecert({ records: [cpt(), ces(), pes()], at: '#/courses' })
  await inCourse(user, 'CES', 'Delete')
  await inCourse(user, 'PES', 'Delete')
  await goTo(user, 'Data and settings')
  await user.click(screen.getByRole('button', { name: 'Delete these for good' }))
  expect(deletedList().getAllByRole('listitem')).toHaveLength(2)
  await user.click(screen.getByRole('button', { name: 'Press again to delete 2 records for good' }))
  expect(deletedList().queryByRole('listitem')).toBeNull()
  expect([...disk.keys()]).toEqual(['recert/credential/cpt'])
  expect(screen.getByRole('main')).toHaveFocus()
})

test('what is deleted for good is only said to be gone when that is on disk', async () => {
  let done: () => void = () => undefined
  const written = new Promise<void>((resolve) => (done = resolve))
  const mirror = createFakeMirror()
  const { user } = await openRecert({
    records: [cpt(), ces()],
    at: '#/courses',
    mirror: { ...mirror, write: (entries) => written.then(() => mirror.write(entries)) },
  })
  await inCourse(user, 'CES', 'Delete')
  await goTo(user, 'Data and settings')
  await user.click(screen.getByRole('button', { name: 'Delete these for good' }))
  await user.click(screen.getByRole('button', { name: /^Press again/ }))
  expect(deletedList().getByText('Deleting for good. Keep this page open.')).toBeVisible()
  done()
  expect(await deletedList().findByText(/^Nothing here/)).toBeVisible()
})

test('bringing a record back keeps the focus in the list', async () => {
  const { user } = await openRecert({ records: [ces(), pes()], at: '#/courses' })
  await inCourse(user, 'CES', 'Delete')
  await inCourse(user, 'PES', 'Delete')
  await goTo(user, 'Data and settings')
  screen.getByRole('button', { name: 'Bring back CES' }).focus()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('button', { name: 'Bring back PES' }).closest('li')).toHaveFocus()
})

test('a credential comes back under a new name if another one has its name now', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/credentials' })
  await chooseFor(recert.user, 'NASM-CPT', 'Remove')
  await addCredential(recert.user, 'NASM-CPT', { expiresOn: '2028-01-15' })
  await goTo(recert.user, 'Data and settings')
  await recert.user.click(screen.getByRole('button', { name: 'Bring back NASM-CPT' }))
  expect(screen.getAllByRole('status').map((status) => status.textContent)).toContainEqual(expect.stringContaining('Brought back NASM-CPT (2).'))
})

test('of 30 damaged records, 20 are listed at first', async () => {
  await openData({ disk: new Map(Array.from({ length: 30 }, (_, index) => [courseKey(`torn${index}`), 'torn'])) })
  const list = within(screen.getByRole('region', { name: 'Damaged records' }))
  expect(list.getAllByRole('listitem')).toHaveLength(20)
  expect(list.getByRole('button', { name: 'Show 10 more' })).toBeVisible()
})

test('the backup includes everything, even unreadable records', async () => {
  const torn = new Map([['recert/course/torn', 'torn']])
  const { services } = await openData({ records: [cpt(), ces(), planned({ id: 'next', on: '2027-03-01' })], disk: torn, today: '2026-11-20' })
  const archive = await openArchive((await services.makeBackup()).archive, reading)
  const records = archive.ok ? await archive.value.read('recert.json') : null
  if (records?.ok !== true) throw new Error('no recert.json')
  const saved = { rev: 1, savedAt: '2026-11-01T10:00:00.000Z', deletedOn: null }
  expect(JSON.parse(new TextDecoder().decode(records.value))).toEqual({
    format: 'recert',
    version: 3,
    exportedAt: instantOf('2026-11-20').toISOString(),
    recordVersion: 3,
    settings: { trainerName: '', alarmDays: [90, 30, 7], scheme: 'system', isPrivate: false },
    credentials: [{ ...saved, record: cpt() }],
    courses: [
      { ...saved, record: ces() },
      { ...saved, record: planned({ id: 'next', on: '2027-03-01' }) },
    ],
    proofs: [],
    unread: [{ key: 'recert/quarantine/recert/course/torn', raw: 'torn' }],
  })
})

test('a backup says that it holds deleted records, goes without them if asked, and both are restored', async () => {
  const deleted = { ...pes(), id: courseId('gone'), title: 'Gone' }
  const { user, services } = await openData({ records: [cpt(), ces(), deleted] })
  expect(screen.queryByRole('checkbox', { name: /recently deleted/ })).toBeNull()
  await goTo(user, 'Courses')
  await inCourse(user, 'Gone', 'Delete')
  await goTo(user, 'Data and settings')
  const downloads = catchDownloads()
  await user.click(screen.getByRole('button', { name: 'Download backup' }))
  await screen.findByText('The backup is in your downloads.')
  await user.click(screen.getByRole('checkbox', { name: 'Include 1 recently deleted record' }))
  await user.click(screen.getByRole('button', { name: 'Download backup' }))
  await waitFor(() => expect(downloads).toHaveLength(2))
  const entriesIn = async (options: { readonly withoutDeleted?: boolean }) => {
    const backup = await readBackup((await services.makeBackup(options)).archive, reading)
    return backup.ok ? backup.value.entries.map(({ kept, isDeleted }) => [kept.record.id, isDeleted]) : []
  }
  expect(await entriesIn({})).toEqual([
    ['cpt', false],
    ['ces', false],
    ['gone', true],
  ])
  expect(await entriesIn({ withoutDeleted: true })).toEqual([
    ['cpt', false],
    ['ces', false],
  ])
  const [whole = '', without = ''] = await Promise.all(downloads.map(({ text }) => text()))
  expect(whole.length).toBeGreaterThan(without.length)
})

test('exported courses have no certificates’ names unless they’re asked for, and semicolons if chosen', async () => {
  const downloads = catchDownloads()
  const { user } = await openData({ records: [cpt(), { ...ces(), proofs: [proof('a', { name: 'My scan.pdf' })] }] })
  const exported = async () => {
    const before = downloads.length
    await user.click(screen.getByRole('button', { name: 'Export courses' }))
    await waitFor(() => expect(downloads).toHaveLength(before + 1))
    return downloads.at(-1)?.text()
  }
  expect(await exported()).not.toContain('My scan.pdf')
  await user.click(screen.getByRole('radio', { name: '1,5 and semicolons' }))
  expect(await exported()).toContain('Course;Provider;')
  await user.click(screen.getByRole('checkbox', { name: /^Include certificate file names/ }))
  expect(await exported()).toContain('My scan.pdf')
})

test('a damaged record can be downloaded, and discarding it asks for confirmation', async () => {
  const downloads = catchDownloads()
  const { user, disk } = await openData({ records: [cpt()], disk: new Map([['recert/course/torn', 'torn']]) })
  const damaged = within(screen.getByRole('region', { name: 'Damaged records' }))
  await user.click(damaged.getByRole('button', { name: 'Download the damaged record' }))
  expect(downloads[0]?.name).toBe('recert-damaged-record.txt')
  expect(await downloads[0]?.text()).toBe('recert/quarantine/recert/course/torn\ntorn')
  await user.click(damaged.getByRole('button', { name: 'Discard' }))
  expect(disk.get('recert/quarantine/recert/course/torn')).toBe('torn')
  await user.click(damaged.getByRole('button', { name: 'Press again to discard for good' }))
  expect(screen.queryByRole('region', { name: 'Damaged records' })).toBeNull()
  expect([...disk.keys()]).toEqual(['recert/credential/cpt'])
})

test('a browser that has not promised to keep the records can be asked to', async () => {
  const { user } = await openData({ promises: { now: false, whenAsked: true } })
  await user.click(screen.getByRole('button', { name: 'Keep my records' }))
  expect(await screen.findByText('This browser won’t clear your records.')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Keep my records' })).toBeNull()
})

test('a browser that cannot promise it is not asked', async () => {
  await openData({ promises: { now: null, whenAsked: null } })
  expect(screen.queryByText(/^This browser (may|won)/)).toBeNull()
})
