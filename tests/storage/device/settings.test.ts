import { describe, expect, test, vi } from 'vitest'
import { createSettingsStorage, hasLaterSettings } from '../../../src/storage/device/settings'
import { createSettingsStore } from '../../../src/store/settingsStore'
import { createFakeKeyValue, type Disk, fullAt, textsOf } from '../../support/fakeKeyValue'
import { createFakeMirror } from '../../support/fakeMirror'
import { diskWith } from '../../support/world'

const chosen = { trainerName: 'Ana', alarmDays: [60, 7], scheme: 'dark', isPrivate: true } as const

const noon = () => new Date('2026-11-20T12:00:00Z')

const settingsOn = (disk: Disk, world: Partial<Parameters<typeof createSettingsStorage>[0]> = {}) =>
  createSettingsStorage({ storage: createFakeKeyValue(disk), mirror: null, now: noon, ...world })

test('settings are there at the next start', () => {
  const disk = diskWith()
  expect(settingsOn(disk).write(chosen)).toBe(true)
  expect(settingsOn(disk).read()).toEqual(chosen)
})

test('the defaults are 90, 30 and 7 days and no name, and reading them writes nothing', () => {
  const storage = createFakeKeyValue(diskWith())
  expect(settingsOn(diskWith(), { storage }).read()).toEqual({
    trainerName: '',
    alarmDays: [90, 30, 7],
    scheme: 'system',
    isPrivate: false,
  })
  expect(storage.writes).toEqual([])
})

test.each(['{', 'null', '{"v":1,"settings":{"trainerName":"Ana","alarmDays":[-1]}}', '{"v":1}', '{"v":"2","settings":5}'])(
  '%s goes to quarantine and is not overwritten',
  (raw) => {
    const disk = diskWith(['recert/settings', raw])
    expect(settingsOn(disk).read().alarmDays).toEqual([90, 30, 7])
    expect(textsOf(disk)).toEqual({ 'recert/quarantine/recert/settings': raw })
  },
)

test('settings from a newer version are read as far as possible and never overwritten', () => {
  const raw = JSON.stringify({ v: 2, settings: { ...chosen, currency: 'EUR' } })
  const disk = diskWith(['recert/settings', raw])
  const settings = settingsOn(disk)
  expect(settings.read()).toMatchObject(chosen)
  expect(settings.write({ ...chosen, trainerName: '' })).toBe(false)
  expect(disk.get('recert/settings')).toBe(raw)
  const unreadable = diskWith(['recert/settings', '{"v":2,"settings":5}'])
  expect(settingsOn(unreadable).read().trainerName).toBe('')
  expect(textsOf(unreadable)).toEqual({ 'recert/settings': '{"v":2,"settings":5}' })
})

test('a change here does not lose what another tab has changed since', () => {
  const disk = diskWith()
  const [one, other] = [0, 1].map(() => createSettingsStore(settingsOn(disk)).getState())
  expect(one?.change({ isPrivate: true })).toBe(true)
  expect(other?.change({ scheme: 'dark' })).toBe(true)
  expect(settingsOn(disk).read()).toMatchObject({ isPrivate: true, scheme: 'dark' })
})

test('a failed save is reported when the storage is full', () => {
  const disk = diskWith()
  expect(settingsOn(disk, { storage: createFakeKeyValue(disk, fullAt(disk, 10)) }).write(chosen)).toBe(false)
})

test('settings from before there were colors to choose are kept', () => {
  const disk = diskWith(['recert/settings', '{"v":1,"settings":{"trainerName":"Ana","alarmDays":[60,7]}}'])
  expect(settingsOn(disk).read()).toEqual({
    trainerName: 'Ana',
    alarmDays: [60, 7],
    scheme: 'system',
    isPrivate: false,
  })
})

describe('the safety copy', () => {
  const at = (instant: string, trainerName: string) => ({
    rev: Date.parse(instant),
    raw: JSON.stringify({ v: 1, rev: Date.parse(instant), settings: { ...chosen, trainerName } }),
  })
  const withCopy = (copy = at('2026-11-20T12:00:00Z', 'Ana')) => createFakeMirror({ 'recert/settings': copy })
  const diskOf = (text: string | null) => (text === null ? diskWith() : diskWith(['recert/settings', text]))

  test.each([
    ['nothing', null, 'Ana'],
    ['an older text', at('2026-11-20T11:00:00Z', 'Bo').raw, 'Ana'],
    ['a damaged text', '{"v":1,"rev":9', 'Ana'],
    ['a text of the same moment', at('2026-11-20T12:00:00Z', 'Bo').raw, null],
    ['a later text', at('2026-11-20T13:00:00Z', 'Bo').raw, null],
    ['the text of a version that made no copies', '{"v":1,"settings":{"trainerName":"Bo","alarmDays":[]}}', null],
    ['the text of a newer version', '{"v":2,"rev":9,"settings":{"trainerName":"Bo","alarmDays":[]}}', null],
    ['the text of a newer version that this one can’t read', '{"v":2,"rev":9,"settings":5}', null],
  ])('where a killed browser left %s, the later of the two is used', async (_, text, name) => {
    const disk = diskOf(text)
    expect(await hasLaterSettings(createFakeKeyValue(disk), withCopy())).toBe(name !== null)
    const found = await settingsOn(diskOf(text), { mirror: withCopy() }).recover()
    expect(found?.trainerName ?? null).toBe(name)
  })

  test('without a mirror there’s nothing to recover', async () => {
    expect(await settingsOn(diskWith()).recover()).toBeNull()
  })

  test('a damaged text that can’t be put aside stays as it is', async () => {
    const disk = diskWith(['recert/settings', '{"v":1,"rev":9'])
    const storage = createFakeKeyValue(disk, fullAt(disk, 40))
    expect(await settingsOn(disk, { storage, mirror: withCopy() }).recover()).toBeNull()
    expect(textsOf(disk)).toEqual({ 'recert/settings': '{"v":1,"rev":9' })
  })

  test('a damaged copy isn’t used, and the next save replaces it', async () => {
    const mirror = withCopy({ rev: Date.parse('2027-01-01'), raw: '{"v":1,"settings":{"trainerName":7}}' })
    const disk = diskWith(['recert/settings', at('2026-11-20T11:00:00Z', 'Bo').raw])
    const settings = settingsOn(disk, { mirror })
    expect(await settings.recover()).toBeNull()
    settings.write(chosen)
    expect(mirror.rows.get('recert/settings')?.raw).toBe(disk.get('recert/settings'))
  })

  test('each save is later than the one before and than the copy, even if the clock was set back', async () => {
    const mirror = withCopy(at('2026-11-22T00:00:00Z', 'Cy'))
    const disk = diskWith(['recert/settings', at('2026-11-21T11:00:00Z', 'Bo').raw])
    const settings = settingsOn(disk, { mirror })
    settings.write(chosen)
    expect(disk.get('recert/settings')).toContain(`"rev":${Date.parse('2026-11-21T11:00:00.001Z')}`)
    await settings.recover()
    settings.write(chosen)
    expect(mirror.rows.get('recert/settings')).toEqual({ rev: Date.parse('2026-11-22T00:00:00.001Z'), raw: disk.get('recert/settings') })
  })

  test('what’s changed before the copy answers is kept, and the rest comes from the copy', async () => {
    const disk = diskWith()
    const store = createSettingsStore(settingsOn(disk, { mirror: withCopy() }))
    store.getState().change({ scheme: 'light' })
    await vi.waitFor(() => expect(store.getState().settings).toEqual({ ...chosen, scheme: 'light' }))
    expect(settingsOn(disk).read()).toEqual({ ...chosen, scheme: 'light' })
  })

  test('what another tab saves before the copy answers stays', async () => {
    const disk = diskWith()
    const mirror = withCopy()
    const recovering = settingsOn(disk, { mirror }).recover()
    settingsOn(disk).write({ ...chosen, trainerName: 'Bo' })
    expect(await recovering).toBeNull()
  })

  test('what wasn’t saved isn’t copied', () => {
    const mirror = createFakeMirror()
    const disk = diskWith()
    settingsOn(disk, { mirror, storage: createFakeKeyValue(disk, fullAt(disk, 10)) }).write(chosen)
    expect(mirror.rows.size).toBe(0)
  })

  test('a mirror that fails costs nothing but the copy', async () => {
    const mirror = createFakeMirror()
    mirror.behavior = 'rejects'
    const disk = diskWith()
    const settings = settingsOn(disk, { mirror })
    expect(settings.write(chosen)).toBe(true)
    expect(await settings.recover()).toBeNull()
    expect(settings.read()).toEqual(chosen)
  })
})
