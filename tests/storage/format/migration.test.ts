import { expect, test } from 'vitest'
import { createCodec, type Migration } from '../../../src/storage/format/codec'
import { createFakeKeyValue, textsOf } from '../../support/fakeKeyValue'
import { createFakeMirror } from '../../support/fakeMirror'
import { course, courseKey, edited, savedCourse, savedText } from '../../support/records'
import { courseIn, diskWith, openRecordStore, settle, today } from '../../support/world'

// A version history made up for these tests: version 1 had `name`, version 2 had whole `hours`, version 3 is today's.
type OldCourse = Readonly<Record<string, unknown>>
const nameToTitle: Migration = (record) => {
  const { name, ...rest } = record as OldCourse
  return { ...rest, title: name }
}
const hoursToHundredths: Migration = (record) => {
  const { hours, ...rest } = record as OldCourse
  return { ...rest, contactHours: typeof hours === 'number' ? hours * 100 : null }
}
const codec = createCodec([nameToTitle, hoursToHundredths])

const unchanged = { provider: 'NASM', completedOn: '2027-02-01', category: 'course', cost: null, awards: [] }
const texts = {
  one: savedText({ ...unchanged, id: 'one', name: 'Of version 1', hours: 3 }, { v: 1, rev: 4 }),
  two: savedText({ ...unchanged, id: 'two', title: 'Of version 2', hours: 2 }, { v: 2 }),
  three: savedText({ ...unchanged, id: 'three', title: 'Of version 3', contactHours: 150 }, { v: 3 }),
}
const oldDisk = () => diskWith(...Object.entries(texts).map(([id, text]) => [courseKey(id), text] as const))

test('records of every older version open in today’s shape, which writes nothing', () => {
  const disk = oldDisk()
  const before = textsOf(disk)
  const storage = createFakeKeyValue(disk)
  const recordStore = openRecordStore({ storage, codec })
  expect(recordStore.portfolio().courses).toEqual([
    { ...unchanged, id: 'one', title: 'Of version 1', contactHours: 300 },
    { ...unchanged, id: 'three', title: 'Of version 3', contactHours: 150 },
    { ...unchanged, id: 'two', title: 'Of version 2', contactHours: 200 },
  ])
  expect(storage.writes).toEqual([])
  expect(textsOf(disk)).toEqual(before)
})

test('an older record is written in the new shape when it next changes, and no other with it', () => {
  const disk = oldDisk()
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), codec })
  expect(recordStore.commit([edited(courseIn(recordStore.portfolio(), 'one'), { title: 'Renamed' })], today).ok).toBe(true)
  expect(JSON.parse(disk.get(courseKey('one')) ?? '')).toMatchObject({
    v: 3,
    rev: 5,
    record: { ...unchanged, id: 'one', title: 'Renamed', contactHours: 300 },
  })
  expect([disk.get(courseKey('two')), disk.get(courseKey('three'))]).toEqual([texts.two, texts.three])
})

test('migrating a migrated record again changes nothing', () => {
  const disk = oldDisk()
  const first = openRecordStore({ storage: createFakeKeyValue(disk), codec })
  const open = courseIn(first.portfolio(), 'one')
  first.commit([edited(open, { provider: 'NSCA' })], today)
  expect(courseIn(openRecordStore({ storage: createFakeKeyValue(disk), codec }).portfolio(), 'one')).toEqual({ ...open, provider: 'NSCA' })
})

test.each([
  [
    'throws',
    () => {
      throw new Error('a bug')
    },
  ],
  ['gives nothing', () => undefined],
  ['gives a wrong shape', () => ({ id: 'a' })],
])('if a migration %s, the old text is kept unchanged and the others load', (_, broken: Migration) => {
  const raw = savedText(course('a'), { v: 1, rev: 4 })
  const disk = diskWith([courseKey('a'), raw], savedCourse('b', {}, { v: 2 }))
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), codec: createCodec([broken]) })
  expect(recordStore.portfolio().courses).toEqual([course('b')])
  expect(recordStore.safety().trouble.damaged).toEqual([{ key: 'recert/quarantine/recert/course/a', raw }])
})

test('the previous version leaves what this version wrote untouched', () => {
  const disk = oldDisk()
  const before = textsOf(disk)
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), codec: createCodec([nameToTitle]) })
  expect(recordStore.safety().trouble.newer).toEqual([{ key: 'recert/course/three', raw: texts.three }])
  expect(disk.get('recert/course/three')).toBe(before['recert/course/three'])
})

test('an older record comes back from the safety copy as it was saved', async () => {
  const disk = diskWith()
  const recordStore = openRecordStore({
    storage: createFakeKeyValue(disk),
    codec,
    mirror: createFakeMirror({ [courseKey('one')]: { rev: 4, raw: texts.one } }),
  })
  await settle()
  expect(textsOf(disk)).toEqual({ 'recert/course/one': texts.one })
  expect(courseIn(recordStore.portfolio(), 'one').contactHours).toBe(300)
})
