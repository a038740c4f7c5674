import { afterEach, expect, test, vi } from 'vitest'
import { createFakeKeyValue, fullAt, textsOf, unitsOf } from '../../support/fakeKeyValue'
import { createFakeMirror, lateFirst } from '../../support/fakeMirror'
import { added, course, courseKey, edited, savedText } from '../../support/records'
import { createMark, diskWith, openRecordStore, settle, titlesIn, today } from '../../support/world'

// A copy that is older, late, or not understood never takes anything away.

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
  'an offer that another tab has accepted is over: %s in this one changes nothing',
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

test('the offer ends as soon as records from another tab are noticed', async () => {
  const { first, second } = await twoTabsWithAnOffer()
  first.restoreFound()
  second.noticeKey(courseKey('a'))
  expect(second.safety().found).toBeNull()
})

test('a save after the storage was cleared has a higher revision than every older copy', async () => {
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

test('a safety copy that answers after three seconds is still used', async () => {
  vi.useFakeTimers()
  const rows = createFakeMirror({ [courseKey('a')]: row('a', 1) })
  const slow = lateFirst(rows, 3500)
  const recordStore = openRecordStore({ storage: createFakeKeyValue(diskWith()), mirror: slow })
  await vi.advanceTimersByTimeAsync(3100)
  expect(recordStore.safety().copy).toBe('failing')
  await vi.advanceTimersByTimeAsync(500)
  expect(titlesIn(recordStore.portfolio())).toEqual(['Course a'])
  expect(recordStore.safety()).toMatchObject({ copy: 'kept', recovered: 1 })
})

test('without space for quarantine a damaged text is not overwritten from the safety copy, and is reported', async () => {
  const disk = diskWith([courseKey('a'), '{"v":1,'])
  const mirror = createFakeMirror({ [courseKey('a')]: row('a', 1) })
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk, fullAt(disk, unitsOf(disk))), mirror })
  await settle()
  expect(textsOf(disk)).toEqual({ [courseKey('a')]: '{"v":1,' })
  expect(recordStore.safety().trouble.damaged).toEqual([{ key: courseKey('a'), raw: '{"v":1,' }])
})

test("a record from a newer version is not overwritten from the safety copy, even if its revision can't be read", async () => {
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
])('a note of a change %s goes to quarantine and is not carried out in part', (_, note) => {
  const disk = diskWith(['recert/staged/x', note])
  openRecordStore({ storage: createFakeKeyValue(disk) })
  expect(textsOf(disk)).toEqual({ 'recert/quarantine/recert/staged/x': note })
})

test('a note from a newer version is left for that version', () => {
  const note = JSON.stringify({ v: 3, writes: [half] })
  const disk = diskWith(['recert/staged/x', note])
  openRecordStore({ storage: createFakeKeyValue(disk) })
  expect(textsOf(disk)).toEqual({ 'recert/staged/x': note })
})
