import { expect, test } from 'vitest'
import { createFakeKeyValue } from '../support/fakeKeyValue'
import { createFakeMirror } from '../support/fakeMirror'
import { course, courseKey, savedCourse, savedText } from '../support/records'
import { courseIn, createMark, deleteCourse, diskWith, draft, logCourse, openTab, settle, titlesIn } from '../support/world'

test('the page opens with the stored records before the safety copy answers', () => {
  const { state } = openTab({ storage: createFakeKeyValue(diskWith(savedCourse('a'))), mirror: createFakeMirror() })
  expect(titlesIn(state().portfolio)).toEqual(['Course a'])
  expect(state().safety.copy).toBe('waiting')
})

test('records from the safety copy are shown when they arrive', async () => {
  const mirror = createFakeMirror({ [courseKey('a')]: { rev: 1, raw: savedText(course('a')) } })
  const { state } = openTab({ storage: createFakeKeyValue(diskWith()), mirror })
  expect(titlesIn(state().portfolio)).toEqual([])
  await settle()
  expect(titlesIn(state().portfolio)).toEqual(['Course a'])
  expect(state().safety).toMatchObject({ copy: 'kept', recovered: 1 })
})

test('what another tab logs is shown, and the last change here stays announced', () => {
  const disk = diskWith()
  const one = openTab({ storage: createFakeKeyValue(disk), tab: 'one' })
  const two = openTab({ storage: createFakeKeyValue(disk), tab: 'two' })
  logCourse(one.state(), draft('In one'), false)
  logCourse(two.state(), draft('In two'), false)
  one.recordStore.noticeReturn()
  expect(titlesIn(one.state().portfolio)).toEqual(['In one', 'In two'])
  expect(one.state().lastChange?.act.subject).toEqual({ kind: 'course', title: 'In one' })
  one.state().undo()
  expect(titlesIn(one.state().portfolio)).toEqual(['In two'])
})

test('found records are offered, then restored or set aside on request', async () => {
  const found = () => createFakeMirror({ [courseKey('a')]: { rev: 1, raw: savedText(course('a')) } })
  const openFound = () => openTab({ storage: createFakeKeyValue(diskWith()), mirror: found(), sawRecords: createMark(true) })
  const [taken, aside] = [openFound(), openFound()]
  await settle()
  expect(taken.state().safety.found?.count).toBe(1)
  taken.state().restoreFound()
  expect(titlesIn(taken.state().portfolio)).toEqual(['Course a'])
  expect(taken.state().safety.found).toBe(null)

  aside.state().setFoundAside()
  expect(aside.state().portfolio.courses).toEqual([])
  expect(aside.state().portfolio.deleted).toEqual([{ kind: 'course', record: course('a'), deletedOn: '2027-03-15' }])
})

test('a damaged record is reported until it is discarded', () => {
  const { state } = openTab({ storage: createFakeKeyValue(diskWith([courseKey('a'), '{'])) })
  const [damaged] = state().safety.trouble.damaged
  expect(damaged?.raw).toBe('{')
  state().discardDamaged(damaged?.key ?? '')
  expect(state().safety.trouble.damaged).toEqual([])
})

test('with storage blocked everything works, and the store says that nothing is kept', () => {
  const { state } = openTab({ storage: null })
  logCourse(state(), draft('In memory'), false)
  const [logged] = state().portfolio.courses
  deleteCourse(state(), courseIn(state().portfolio, logged?.id ?? ''))
  state().undo()
  expect(titlesIn(state().portfolio)).toEqual(['In memory'])
  expect(state().safety.kept).toBe('memory')
})

test("the browser's promise to keep the records is shown once known, and asked for only on request", async () => {
  const { state } = openTab({ persistence: { isPromised: () => Promise.resolve(false), ask: () => Promise.resolve(true) } })
  expect(state().isPersistent).toBe(null)
  await settle()
  expect(state().isPersistent).toBe(false)
  state().askToPersist()
  await settle()
  expect(state().isPersistent).toBe(true)
})
