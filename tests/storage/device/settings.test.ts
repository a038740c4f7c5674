import { describe, expect, test } from 'vitest'
import { createSettingsStorage, recoverSettings } from '../../../src/storage/device/settings'
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
  const recordStore = settingsOn(disk)
  expect(recordStore.read()).toMatchObject(chosen)
  expect(recordStore.write({ ...chosen, trainerName: '' })).toBe(false)
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
  /** What a start finds that has only this text in localStorage, after `chosen` was saved at noon. */
  const startWith = async (text: string | null, entry: { readonly rev: number; readonly raw: string } | null = null) => {
    const mirror = createFakeMirror()
    settingsOn(diskWith(), { mirror }).write(chosen)
    if (entry !== null) mirror.rows.set('recert/settings', entry)
    const disk = text === null ? diskWith() : diskWith(['recert/settings', text])
    const isRecovered = await recoverSettings(createFakeKeyValue(disk), mirror)
    return { isRecovered, name: settingsOn(disk).read().trainerName, disk }
  }
  const savedAt = (instant: string) => JSON.stringify({ v: 1, rev: Date.parse(instant), settings: { ...chosen, trainerName: 'Bo' } })

  test.each([
    ['nothing', null, 'Ana', true],
    ['an older text', savedAt('2026-11-20T11:00:00Z'), 'Ana', true],
    ['a later text', savedAt('2026-11-21T11:00:00Z'), 'Bo', false],
    ['a text of the same moment', savedAt('2026-11-20T12:00:00Z'), 'Bo', false],
    ['the text of a version that made no copies', '{"v":1,"settings":{"trainerName":"Bo","alarmDays":[]}}', 'Bo', false],
    ['the text of a newer version that this one can’t read', '{"v":2,"settings":5}', '', false],
  ])('if the browser was killed and localStorage has %s', async (_, text, name, isRecovered) => {
    expect(await startWith(text)).toMatchObject({ name, isRecovered })
  })

  test('a damaged text is put aside for it', async () => {
    const { name, disk } = await startWith('{"v":1,"rev":9')
    expect(name).toBe('Ana')
    expect(disk.get('recert/quarantine/recert/settings')).toBe('{"v":1,"rev":9')
  })

  test('each save is later than the one before, even if the clock was set back', () => {
    const mirror = createFakeMirror()
    const disk = diskWith(['recert/settings', savedAt('2026-11-21T11:00:00Z')])
    settingsOn(disk, { mirror }).write(chosen)
    expect(mirror.rows.get('recert/settings')).toEqual({ rev: Date.parse('2026-11-21T11:00:00.001Z'), raw: disk.get('recert/settings') })
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
    expect(settingsOn(disk, { mirror }).write(chosen)).toBe(true)
    expect(await recoverSettings(createFakeKeyValue(disk), mirror)).toBe(false)
    expect(settingsOn(disk).read()).toEqual(chosen)
  })
})
