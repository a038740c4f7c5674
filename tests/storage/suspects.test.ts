import { expect, test, vi } from 'vitest'
import type { Change } from '../../src/domain/portfolio'
import {
  createFakeKeyValue,
  failAt,
  fullAt,
  killedAfter,
  textsOf,
  unitsOf,
  unreadable,
  blocked,
  healthy,
  securityError,
} from '../support/fakeKeyValue'
import { createFakeMirror } from '../support/fakeMirror'
import {
  added,
  card,
  course,
  courseKey,
  deleted,
  edited,
  savedCourse,
  savedCredential,
  savedText,
  certification,
  credentialKey,
  day,
} from '../support/records'
import { courseIn, createMark, diskWith, openKeeper, openTab, draft, reopened, settle, titlesIn, today, morning } from '../support/world'
import { draftOfCourse } from '../../src/domain/courseDraft'
import { draftOfCredential } from '../../src/domain/credentialDraft'
import { presetById } from '../../src/domain/rules/presets'
import { statusesOf } from '../../src/domain/standing'

import { afterEach } from 'vitest'
afterEach(() => void vi.useRealTimers())
const stored = course('a', { title: 'Stored' })
const storedDisk = () => diskWith(savedCourse('a', { title: 'Stored' }), savedCourse('b'), savedCredential(card('held')))
const changes: readonly Change[] = [
  added(course('n')),
  edited(stored, { title: 'Edited' }),
  deleted(course('b')),
  { kind: 'credential', before: card('held'), after: card('held', { name: 'Renewed card' }) },
]
function committed(disk: Map<string, string>, fault = killedAfter(Infinity), change = changes): Map<string, string> {
  openKeeper({ storage: createFakeKeyValue(disk, fault) }).commit(change, today)
  return disk
}
const old = reopened(storedDisk())
const changed = reopened(committed(storedDisk()))

test('S1 all writes from the nth on fail: never mixed after restart', () => {
  for (let nth = 1; nth <= 6; nth += 1) {
    const disk = committed(storedDisk(), failAt('setItem', nth, undefined, Infinity))
    expect.soft([old, changed], `nth ${nth}`).toContainEqual(reopened(disk))
  }
})
test('S1b same with edits only', () => {
  const ch = [edited(stored, { title: 'Edited' }), edited(course('b'), { title: 'Edited b' })]
  for (let nth = 1; nth <= 6; nth += 1) {
    const disk = storedDisk()
    const storage = createFakeKeyValue(disk, failAt('setItem', nth, undefined, Infinity))
    const r = openKeeper({ storage }).commit(ch, today)
    const titles = titlesIn(reopened(disk))
    expect
      .soft(
        [
          ['Stored', 'Course b'],
          ['Edited', 'Edited b'],
        ],
        `nth ${nth} ${JSON.stringify(r)}`,
      )
      .toContainEqual(titles)
  }
})
test('S2 kill during rollback', () => {
  for (let nth = 1; nth <= 5; nth += 1)
    for (let k = 1; k <= 12; k += 1) {
      const disk = storedDisk()
      const [q, kill] = [failAt('setItem', nth), killedAfter(k)]
      openKeeper({
        storage: createFakeKeyValue(disk, (c) => {
          kill(c)
          return q(c)
        }),
      }).commit(changes, today)
      expect.soft([old, changed], `quota ${nth} kill ${k}`).toContainEqual(reopened(disk))
    }
})
test('S2b finishing without room: mixed state shown', () => {
  for (let k = 1; k <= 5; k += 1)
    for (const room of [0, 5, 50, 100, 150, 200, 250, 300]) {
      const disk = committed(storedDisk(), killedAfter(k))
      const found = openKeeper({ storage: createFakeKeyValue(disk, fullAt(disk, unitsOf(disk) + room)) }).portfolio()
      expect.soft([old, changed], `kill ${k} room ${room}`).toContainEqual(found)
    }
})
test('S3 damaged and no room is told', () => {
  const disk = diskWith([courseKey('a'), '{"v":1'], savedCourse('b'))
  const keeper = openKeeper({ storage: createFakeKeyValue(disk, fullAt(disk, unitsOf(disk))) })
  expect(keeper.safety().trouble.damaged.map(({ raw }) => raw)).toEqual(['{"v":1'])
})
test('S4 damaged and no room not overwritten by an edit in flight', () => {
  const disk = diskWith(savedCourse('a'), savedCourse('b'))
  const storage = createFakeKeyValue(disk)
  const keeper = openKeeper({ storage })
  const raw = 'x'.repeat(300)
  disk.set(courseKey('a'), raw)
  storage.fault = fullAt(disk, unitsOf(disk))
  keeper.noticeKey(courseKey('a'))
  expect(disk.get(courseKey('a'))).toBe(raw)
  const r = keeper.commit([added(course('a', { title: 'typed' }))], today)
  expect([r, disk.get(courseKey('a'))]).toEqual([{ ok: false, error: 'refused' }, raw])
})
test('S5 damaged and no room not overwritten by the mirror', async () => {
  const raw = 'x'.repeat(300)
  const disk = diskWith([courseKey('a'), raw], savedCourse('b'))
  const storage = createFakeKeyValue(disk, fullAt(disk, unitsOf(disk)))
  openKeeper({ storage, mirror: createFakeMirror({ [courseKey('a')]: { rev: 1, raw: savedText(course('a')) } }) })
  await settle()
  expect([...disk.values()]).toContain(raw)
})
test('S6 deleting works at the limit', () => {
  const disk = diskWith(savedCourse('a'), savedCourse('b'))
  const storage = createFakeKeyValue(disk, fullAt(disk, unitsOf(disk)))
  const keeper = openKeeper({ storage })
  expect(keeper.commit([deleted(course('a'))], today)).toEqual({ ok: true, value: undefined })
})
test('S7 edit after clear survives restoreFound and restart', async () => {
  const disk = diskWith(savedCourse('a', {}, { rev: 5 }), savedCourse('b'))
  const mirror = createFakeMirror()
  const keeper = openKeeper({ storage: createFakeKeyValue(disk), mirror })
  await settle()
  disk.clear()
  keeper.noticeKey(null)
  await settle()
  expect(keeper.commit([added(course('a', { title: 'typed' }))], today).ok).toBe(true)
  await settle()
  keeper.restoreFound()
  await settle()
  expect(titlesIn(keeper.portfolio())).toEqual(['typed', 'Course b'])
})
test('S7b edit after clear survives reload', async () => {
  const disk = diskWith(savedCourse('a', {}, { rev: 5 }), savedCourse('b'))
  const mirror = createFakeMirror()
  const mark = createMark()
  const keeper = openKeeper({ storage: createFakeKeyValue(disk), mirror, sawRecords: mark })
  await settle()
  disk.clear()
  keeper.noticeKey(null)
  await settle()
  expect(keeper.commit([added(course('a', { title: 'typed' }))], today).ok).toBe(true)
  await settle()
  const again = openKeeper({ storage: createFakeKeyValue(disk), mirror, sawRecords: mark })
  await settle()
  expect(titlesIn(again.portfolio())).toContain('typed')
})
test('S7c setFoundAside does not delete edit after clear', async () => {
  const disk = diskWith(savedCourse('a', {}, { rev: 5 }), savedCourse('b'))
  const mirror = createFakeMirror()
  const keeper = openKeeper({ storage: createFakeKeyValue(disk), mirror })
  await settle()
  disk.clear()
  keeper.noticeKey(null)
  await settle()
  keeper.commit([added(course('a', { title: 'typed' }))], today)
  await settle()
  keeper.setFoundAside(today)
  await settle()
  expect(titlesIn(keeper.portfolio())).toEqual(['typed'])
})
test('S8 late mirror is told', async () => {
  vi.useFakeTimers()
  const mirror = createFakeMirror({ [courseKey('a')]: { rev: 1, raw: savedText(course('a')) } })
  const readAll = mirror.readAll
  const slow = {
    ...mirror,
    readAll: async () => {
      await new Promise((r) => setTimeout(r, 4000))
      return readAll()
    },
  }
  const disk = diskWith()
  const { state, keeper } = openTab({ storage: createFakeKeyValue(disk), mirror: slow })
  await vi.advanceTimersByTimeAsync(3500)
  expect(state().safety.copy).toBe('failing')
  await vi.advanceTimersByTimeAsync(2000)
  vi.useRealTimers()
  expect.soft(titlesIn(keeper.portfolio())).toEqual(titlesIn(state().portfolio))
  expect.soft([disk.size, state().portfolio.courses.length, state().safety.copy]).toEqual([1, 1, 'kept'])
})
test('S8b late mirror offers', async () => {
  vi.useFakeTimers()
  const mirror = createFakeMirror({ [courseKey('a')]: { rev: 1, raw: savedText(course('a')) } })
  const readAll = mirror.readAll
  const slow = {
    ...mirror,
    readAll: async () => {
      await new Promise((r) => setTimeout(r, 4000))
      return readAll()
    },
  }
  const { state } = openTab({ storage: createFakeKeyValue(diskWith()), mirror: slow, sawRecords: createMark(true) })
  await vi.advanceTimersByTimeAsync(6000)
  vi.useRealTimers()
  expect(state().safety.found?.count).toBe(1)
})
test('S9 failed mirror write is made good by the next', async () => {
  const mirror = createFakeMirror()
  const keeper = openKeeper({ storage: createFakeKeyValue(diskWith()), mirror })
  await settle()
  mirror.behaviour = 'rejects'
  keeper.commit([added(course('a'))], today)
  await settle()
  expect(keeper.safety().copy).toBe('failing')
  mirror.behaviour = 'works'
  keeper.commit([added(course('b'))], today)
  await settle()
  expect([keeper.safety().copy, [...mirror.rows.keys()]]).toEqual(['kept', [courseKey('a'), courseKey('b')]])
})
test('S9b a mirror write that never answers is told', async () => {
  vi.useFakeTimers()
  const mirror = createFakeMirror()
  const keeper = openKeeper({ storage: createFakeKeyValue(diskWith()), mirror })
  await vi.advanceTimersByTimeAsync(10)
  mirror.behaviour = 'never answers'
  keeper.commit([added(course('a'))], today)
  await vi.advanceTimersByTimeAsync(60_000)
  vi.useRealTimers()
  expect(keeper.safety().copy).toBe('failing')
})
test('S10 newer record without readable rev is not overwritten by the mirror', async () => {
  const raw = '{"v":2,"sealed":"2f9a"}'
  const disk = diskWith([courseKey('a'), raw])
  openKeeper({ storage: createFakeKeyValue(disk), mirror: createFakeMirror({ [courseKey('a')]: { rev: 1, raw: savedText(course('a')) } }) })
  await settle()
  expect(disk.get(courseKey('a'))).toBe(raw)
})
test('S10b newer record of lower rev is not overwritten by the mirror', async () => {
  const raw = savedText(course('a'), { v: 2, rev: 3 })
  const disk = diskWith([courseKey('a'), raw])
  openKeeper({
    storage: createFakeKeyValue(disk),
    mirror: createFakeMirror({ [courseKey('a')]: { rev: 5, raw: savedText(course('a'), { rev: 5 }) } }),
  })
  await settle()
  expect(disk.get(courseKey('a'))).toBe(raw)
})
test('S11 recovered counts only what came back', async () => {
  const disk = diskWith(savedCourse('b'))
  const keeper = openKeeper({
    storage: createFakeKeyValue(disk, fullAt(disk, unitsOf(disk))),
    mirror: createFakeMirror({ [courseKey('a')]: { rev: 1, raw: savedText(course('a')) } }),
  })
  await settle()
  expect([titlesIn(keeper.portfolio()), keeper.safety().recovered]).toEqual([['Course b'], 0])
})
test('S12 restoreFound with no room keeps the offer', async () => {
  const disk = diskWith()
  const keeper = openKeeper({
    storage: createFakeKeyValue(disk, fullAt(disk, 10)),
    mirror: createFakeMirror({ [courseKey('a')]: { rev: 1, raw: savedText(course('a')) } }),
    sawRecords: createMark(true),
  })
  await settle()
  expect(keeper.safety().found?.count).toBe(1)
  keeper.restoreFound()
  await settle()
  expect(keeper.safety().found?.count).toBe(1)
})
test('S13 corrupt mirror copy is repaired', async () => {
  const [key, raw] = savedCourse('a', {}, { rev: 3 })
  const mirror = createFakeMirror({ [key]: { rev: 9, raw: '{' } })
  openKeeper({ storage: createFakeKeyValue(diskWith([key, raw])), mirror })
  await settle()
  expect(mirror.rows.get(key)?.raw).toBe(raw)
})
test('S13b row rev lies', async () => {
  const [key, raw] = savedCourse('a', { title: 'newer' }, { rev: 3 })
  const mirror = createFakeMirror({ [key]: { rev: 9, raw: savedText(course('a'), { rev: 2 }) } })
  const disk = diskWith([key, raw])
  openKeeper({ storage: createFakeKeyValue(disk), mirror })
  await settle()
  expect(disk.get(key)).toBe(raw)
})
test('S14 getItem throws for one key: edit', () => {
  const storage = createFakeKeyValue(storedDisk())
  const keeper = openKeeper({ storage })
  storage.fault = unreadable(courseKey('a'))
  const r = keeper.commit([edited(courseIn(keeper.portfolio(), 'a'), { title: 'Edited' })], today)
  expect([r, titlesIn(keeper.portfolio())]).toEqual([{ ok: false, error: 'refused' }, ['Stored', 'Course b']])
})
test('S14b getItem throws for one key: return', () => {
  const storage = createFakeKeyValue(storedDisk())
  const keeper = openKeeper({ storage })
  storage.fault = unreadable(courseKey('a'))
  keeper.noticeReturn()
  expect(titlesIn(keeper.portfolio())).toEqual(['Stored', 'Course b'])
})
test('S14c storage blocked later: return does not throw', () => {
  const storage = createFakeKeyValue(storedDisk())
  const keeper = openKeeper({ storage })
  storage.fault = blocked
  expect(() => keeper.noticeReturn()).not.toThrow()
})
test('S14d getItem throws for a quarantined key: opens', () => {
  const disk = diskWith(['recert/quarantine/recert/course/a', 'x'], savedCourse('b'))
  const storage = createFakeKeyValue(disk, unreadable('recert/quarantine/recert/course/a'))
  expect(titlesIn(openKeeper({ storage }).portfolio())).toEqual(['Course b'])
})
test('S14e getItem throws for a staged key / target: opens', () => {
  const disk = committed(storedDisk(), killedAfter(1))
  const k = [...disk.keys()].find((x) => x.startsWith('recert/staged'))!
  expect.soft(() => openKeeper({ storage: createFakeKeyValue(disk, unreadable(k)) })).not.toThrow()
  expect.soft(() => openKeeper({ storage: createFakeKeyValue(disk, unreadable(courseKey('a'))) })).not.toThrow()
})
test('S14f unreadable key & mirror: not written over', async () => {
  const [key, raw] = savedCourse('a', { title: 'local' }, { rev: 3 })
  const disk = diskWith([key, raw], savedCourse('b'))
  const keeper = openKeeper({
    storage: createFakeKeyValue(disk, unreadable(key)),
    mirror: createFakeMirror({ [key]: { rev: 2, raw: savedText(course('a'), { rev: 2 }) } }),
  })
  await settle()
  expect([disk.get(key), keeper.safety().recovered]).toEqual([raw, 0])
})
test('S15 storage getItem throws for all at start: opens', () => {
  const storage = createFakeKeyValue(storedDisk(), (c) => {
    if (c.method === 'getItem') throw securityError()
    return undefined
  })
  expect(() => openKeeper({ storage })).not.toThrow()
})
test('S16 unknown award field survives form edit', () => {
  const record = { ...course('a'), proofs: ['p'], awards: [{ credentialId: 'c', amount: 190, verified: true }] }
  const disk = diskWith([courseKey('a'), savedText(record)], savedCredential(certification('c')))
  const { store } = openTab({ storage: createFakeKeyValue(disk) })
  const { portfolio, editCourse } = store.getState()
  const base = courseIn(portfolio, 'a')
  expect(editCourse(base, { ...draftOfCourse(base, portfolio), title: 'Renamed' }).ok).toBe(true)
  expect((JSON.parse(disk.get(courseKey('a'))!) as any).record).toEqual({ ...record, title: 'Renamed' })
})
test('S16b unknown rule and cycle field survives form edit', () => {
  const cert = certification('c')
  const rc = { ...cert, rule: { ...cert.rule, fees: 1 } }
  const cd = { ...card('d'), cycle: { ...card('d').cycle, fee: 2 } }
  const cu = {
    ...cert,
    id: 'e',
    name: 'Own',
    presetId: null,
    rule: {
      unit: { name: 'CEUs', hoursPerUnit: null, x: 1 },
      cycle: { months: 24, ends: 'anniversary', y: 1 },
      requirement: { id: 'education', label: 'Continuing education', min: 200, max: 200, categories: ['course'], z: 1 },
      lateWindow: null,
      w: 1,
    },
  }
  const disk = diskWith([credentialKey('c'), savedText(rc)], [credentialKey('d'), savedText(cd)], [credentialKey('e'), savedText(cu)])
  const { store } = openTab({ storage: createFakeKeyValue(disk) })
  for (const base of store.getState().portfolio.credentials) {
    const r = store.getState().editCredential(base, { ...draftOfCredential(base, presetById(base.presetId)), name: base.name + ' x' })
    expect(r).toEqual({ ok: true, value: undefined })
  }
  expect.soft((JSON.parse(disk.get(credentialKey('c'))!) as any).record).toEqual({ ...rc, name: rc.name + ' x' })
  expect.soft((JSON.parse(disk.get(credentialKey('d'))!) as any).record).toEqual({ ...cd, name: cd.name + ' x' })
  expect.soft((JSON.parse(disk.get(credentialKey('e'))!) as any).record).toEqual({ ...cu, name: cu.name + ' x' })
})
test('S16c unknown envelope fields survive', () => {
  const disk = diskWith([courseKey('a'), savedText(course('a')).replace('"rev":1', '"rev":1,"device":"phone"')])
  const keeper = openKeeper({ storage: createFakeKeyValue(disk) })
  keeper.commit([edited(courseIn(keeper.portfolio(), 'a'), { title: 'T' })], today)
  expect(JSON.parse(disk.get(courseKey('a'))!)).toMatchObject({ device: 'phone' })
})
test('S17 purged record does not come back live with a mirror that refuses writes', async () => {
  const [key] = savedCourse('a')
  const disk = diskWith(savedCourse('a', {}, { rev: 2, deletedOn: '2027-01-01' }), savedCourse('b'))
  const mirror = createFakeMirror({ [key]: { rev: 1, raw: savedText(course('a')) } })
  mirror.behaviour = 'refuses writes'
  const keeper = openKeeper({ storage: createFakeKeyValue(disk), mirror })
  await settle()
  expect(titlesIn(keeper.portfolio())).toEqual(['Course b'])
})
test('S18 deep nesting is damage', () => {
  const raw = `{"v":1,"rev":1,"savedAt":"2027-03-01T10:00:00.000Z","deletedOn":null,"record":{"id":"c","name":"N","presetId":null,"certifiedOn":null,"kind":"certification","expiresOn":"2028-01-01","rule":{"unit":{"name":"CEUs","hoursPerUnit":null},"cycle":{"months":24,"ends":"anniversary"},"lateWindow":null,"requirement":${'{"id":"r","label":"R","min":1,"max":null,"children":['.repeat(5000)}{"id":"r","label":"R","min":1,"max":null,"categories":[]}${']}'.repeat(5000)}}}}`
  JSON.parse(raw)
  const disk = diskWith([credentialKey('c'), raw], savedCourse('b'))
  expect(() => openKeeper({ storage: createFakeKeyValue(disk) })).not.toThrow()
})
test('S19 impossible months do not break the dashboard', () => {
  const cert = certification('c')
  for (const months of [1_000_000, 100_000_000, 9_007_199_254_740_991]) {
    const disk = diskWith([credentialKey('c'), savedText({ ...cert, rule: { ...cert.rule, cycle: { months, ends: 'anniversary' } } })])
    expect.soft(() => statusesOf(reopened(disk), today), String(months)).not.toThrow()
  }
})
test('S20 a staged note that cannot be read is kept', () => {
  for (const raw of ['{"v":2,"writes":[]}', '[{"key":"recert/course/a"', '[{"target":"x"}]']) {
    const disk = diskWith(['recert/staged/x', raw])
    openKeeper({ storage: createFakeKeyValue(disk) })
    expect.soft([...disk.values()], raw).toContain(raw)
  }
})
test('S21 order of credentials same after restart', () => {
  const disk = diskWith(savedCredential(card('1')), savedCredential(card('2', { name: 'two' })))
  const { store, state } = openTab({ storage: createFakeKeyValue(disk) })
  store.getState().removeCredential(state().portfolio.credentials[0]!)
  store.getState().bringBack(state().portfolio.deleted[0]!)
  expect(state().portfolio.credentials.map(({ id }) => id)).toEqual(reopened(disk).credentials.map(({ id }) => id))
})
test('S22 removeItem always fails: multi-record edit reported refused does not come true', () => {
  const disk = storedDisk()
  const before = textsOf(disk)
  const storage = createFakeKeyValue(disk, failAt('removeItem', 1, securityError, Infinity))
  const keeper = openKeeper({ storage })
  const r = keeper.commit([edited(stored, { title: 'Edited' }), edited(course('b'), { title: 'Edited b' })], today)
  expect.soft(r.ok).toBe(false)
  storage.fault = healthy
  keeper.noticeReturn()
  expect.soft(titlesIn(keeper.portfolio())).toEqual(['Stored', 'Course b'])
  expect(before).toBeDefined()
})
test('S22b removeItem always fails: course and card logged, retried: one course', () => {
  const disk = diskWith()
  const storage = createFakeKeyValue(disk, failAt('removeItem', 1, securityError, Infinity))
  const { store, keeper, state } = openTab({ storage })
  const d = draft('CPR', { category: 'cpr' })
  expect.soft(store.getState().logCourse(d, true).ok).toBe(false)
  storage.fault = healthy
  store.getState().logCourse(d, true)
  keeper.noticeReturn()
  expect(state().portfolio.courses).toHaveLength(1)
})
test('S23 clock a year ahead at start purges', () => {
  const disk = diskWith(savedCourse('a', {}, { deletedOn: '2027-03-14' }))
  openKeeper({ storage: createFakeKeyValue(disk) }, day('2028-03-15'))
  expect(disk.size).toBe(1)
})
test('S24 only-deleted mirror after clear in another tab: nothing written back', async () => {
  const disk = diskWith(savedCourse('a', {}, { deletedOn: '2027-03-14' }))
  const storage = createFakeKeyValue(disk)
  const keeper = openKeeper({ storage, mirror: createFakeMirror() })
  await settle()
  disk.clear()
  keeper.noticeKey(null)
  await settle()
  expect(textsOf(disk)).toEqual({})
})
test('S25 found offer not decided, course logged, reload: still offered', async () => {
  const mirror = createFakeMirror()
  const mark = createMark()
  const disk = diskWith(savedCourse('a'))
  const keeper = openKeeper({ storage: createFakeKeyValue(disk), mirror, sawRecords: mark })
  await settle()
  disk.clear()
  keeper.noticeKey(null)
  await settle()
  keeper.commit([added(course('n'))], today)
  await settle()
  const again = openKeeper({ storage: createFakeKeyValue(disk), mirror, sawRecords: mark })
  await settle()
  expect([titlesIn(again.portfolio()), again.safety().recovered]).toEqual([['Course n'], 0])
})
test('S26 read error in reconcile (storage throws) does not stay silent', async () => {
  void morning
  const disk = diskWith(savedCourse('a'))
  const storage = createFakeKeyValue(disk)
  const mirror = createFakeMirror()
  const keeper = openKeeper({ storage, mirror })
  await settle()
  expect(keeper.safety().copy).toBe('kept')
})
