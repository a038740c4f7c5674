import { afterEach, expect, test, vi } from 'vitest'
import { createFakeKeyValue, fullAt, textsOf, unitsOf } from '../../support/fakeKeyValue'
import { createFakeMirror } from '../../support/fakeMirror'
import { added, course, courseKey, edited, savedText } from '../../support/records'
import { createMark, diskWith, openRecordStore, settle, titlesIn, today } from '../../support/world'

// A copy that is older, later than patience, or not understood never takes anything away.

afterEach(() => void vi.useRealTimers())

const row = (id: string, rev: number, title = `Course ${id}`) => ({ rev, raw: savedText(course(id, { title }), { rev }) })

async function twoTabsWithAnOffer() {
  const disk = diskWith()
  const mirror = createFakeMirror({ [courseKey('a')]: row('a', 1) })
  const open = () => openRecordStore({ storage: createFakeKeyValue(disk), mirror, sawRecords: createMark(true) })
  const [first, second] = [open(), open()]
  await settle()
  return { disk, first, second }
}

test.each(['restoreFound', 'setFoundAside'] as const)(
  'an offer that another tab has taken up is over: %s in this one changes nothing',
  async (late) => {
    const { disk, first, second } = await twoTabsWithAnOffer()
    first.restoreFound()
    first.commit([edited(course('a', { title: 'Course a' }), { title: 'Newer' })], today)
    const left = textsOf(disk)
    if (late === 'restoreFound') second.restoreFound()
    else second.setFoundAside(today)
    expect(textsOf(disk)).toEqual(left)
    expect(titlesIn(second.portfolio())).toEqual(['Newer'])
  },
)

test('the offer goes as soon as the records of another tab are noticed', async () => {
  const { first, second } = await twoTabsWithAnOffer()
  first.restoreFound()
  second.noticeKey(courseKey('a'))
  expect(second.safety().found).toBeNull()
})

test('what is saved after the storage was emptied outranks every older copy', async () => {
  const disk = diskWith([courseKey('a'), row('a', 5, 'Old').raw])
  const mirror = createFakeMirror({ [courseKey('a')]: row('a', 5, 'Old') })
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror, sawRecords: createMark(true) })
  await settle()
  disk.clear()
  recordStore.noticeKey(null)
  expect(recordStore.commit([added(course('a', { title: 'Typed since' }))], today).ok).toBe(true)
  await settle()
  const next = openRecordStore({ storage: createFakeKeyValue(disk), mirror })
  await settle()
  expect(titlesIn(next.portfolio())).toEqual(['Typed since'])
  expect(mirror.rows.get(courseKey('a'))?.rev).toBe(6)
})

test('a safety copy that answers after the three seconds is used all the same', async () => {
  vi.useFakeTimers()
  const rows = createFakeMirror({ [courseKey('a')]: row('a', 1) })
  const slow = { ...rows, readAll: () => new Promise<void>((resolve) => setTimeout(resolve, 3500)).then(rows.readAll) }
  const recordStore = openRecordStore({ storage: createFakeKeyValue(diskWith()), mirror: slow })
  await vi.advanceTimersByTimeAsync(3100)
  expect(recordStore.safety().copy).toBe('failing')
  await vi.advanceTimersByTimeAsync(500)
  expect(titlesIn(recordStore.portfolio())).toEqual(['Course a'])
  expect(recordStore.safety()).toMatchObject({ copy: 'kept', recovered: 1 })
})

test('a damaged text for which there is no room aside is not written over from the safety copy, and is told', async () => {
  const disk = diskWith([courseKey('a'), '{"v":1,'])
  const mirror = createFakeMirror({ [courseKey('a')]: row('a', 1) })
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk, fullAt(disk, unitsOf(disk))), mirror })
  await settle()
  expect(textsOf(disk)).toEqual({ [courseKey('a')]: '{"v":1,' })
  expect(recordStore.safety().trouble.damaged).toEqual([{ key: courseKey('a'), raw: '{"v":1,' }])
})

test('the record of a newer version is not written over from the safety copy, even where its revision cannot be read', async () => {
  const newer = '{"v":99,"record":{}}'
  const disk = diskWith([courseKey('a'), newer])
  openRecordStore({ storage: createFakeKeyValue(disk), mirror: createFakeMirror({ [courseKey('a')]: row('a', 7) }) })
  await settle()
  expect(textsOf(disk)).toEqual({ [courseKey('a')]: newer })
})

const half = { key: courseKey('n'), before: null, after: row('n', 1).raw }

test.each([
  ['cut short', '{"v":1,"wri'],
  ['with one write that is not understood', JSON.stringify({ v: 1, writes: [half, { key: courseKey('m') }] })],
  ['of no version', JSON.stringify([half])],
])('a note of a change %s is not carried out in part, but put aside', (_, note) => {
  const disk = diskWith(['recert/staged/x', note])
  openRecordStore({ storage: createFakeKeyValue(disk) })
  expect(textsOf(disk)).toEqual({ 'recert/quarantine/recert/staged/x': note })
})

test('the note of a newer version is left for that version', () => {
  const note = JSON.stringify({ v: 3, writes: [half] })
  const disk = diskWith(['recert/staged/x', note])
  openRecordStore({ storage: createFakeKeyValue(disk) })
  expect(textsOf(disk)).toEqual({ 'recert/staged/x': note })
})
