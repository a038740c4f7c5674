import { expect, test } from 'vitest'
import { createSettingsStorage } from '../../../src/storage/device/settings'
import { createSettingsStore } from '../../../src/store/settingsStore'
import { createFakeKeyValue, fullAt, textsOf } from '../../support/fakeKeyValue'
import { diskWith } from '../../support/world'

const chosen = { trainerName: 'Ana', alarmDays: [60, 7], scheme: 'dark', isPrivate: true } as const

test('settings are there at the next start', () => {
  const disk = diskWith()
  expect(createSettingsStorage(createFakeKeyValue(disk)).write(chosen)).toBe(true)
  expect(createSettingsStorage(createFakeKeyValue(disk)).read()).toEqual(chosen)
})

test('the defaults are 90, 30 and 7 days and no name, and reading them writes nothing', () => {
  const storage = createFakeKeyValue(diskWith())
  expect(createSettingsStorage(storage).read()).toEqual({
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
    expect(createSettingsStorage(createFakeKeyValue(disk)).read().alarmDays).toEqual([90, 30, 7])
    expect(textsOf(disk)).toEqual({ 'recert/quarantine/recert/settings': raw })
  },
)

test('settings from a newer version are read as far as possible and never overwritten', () => {
  const raw = JSON.stringify({ v: 2, settings: { ...chosen, currency: 'EUR' } })
  const disk = diskWith(['recert/settings', raw])
  const recordStore = createSettingsStorage(createFakeKeyValue(disk))
  expect(recordStore.read()).toMatchObject(chosen)
  expect(recordStore.write({ ...chosen, trainerName: '' })).toBe(false)
  expect(disk.get('recert/settings')).toBe(raw)
  const unreadable = diskWith(['recert/settings', '{"v":2,"settings":5}'])
  expect(createSettingsStorage(createFakeKeyValue(unreadable)).read().trainerName).toBe('')
  expect(textsOf(unreadable)).toEqual({ 'recert/settings': '{"v":2,"settings":5}' })
})

test('a change here does not lose what another tab has changed since', () => {
  const disk = diskWith()
  const [one, other] = [0, 1].map(() => createSettingsStore(createSettingsStorage(createFakeKeyValue(disk))).getState())
  expect(one?.change({ isPrivate: true })).toBe(true)
  expect(other?.change({ scheme: 'dark' })).toBe(true)
  expect(createSettingsStorage(createFakeKeyValue(disk)).read()).toMatchObject({ isPrivate: true, scheme: 'dark' })
})

test('a failed save is reported when the storage is full', () => {
  const disk = diskWith()
  expect(createSettingsStorage(createFakeKeyValue(disk, fullAt(disk, 10))).write(chosen)).toBe(false)
})

test('settings from before there were colors to choose are kept', () => {
  const disk = diskWith(['recert/settings', '{"v":1,"settings":{"trainerName":"Ana","alarmDays":[60,7]}}'])
  expect(createSettingsStorage(createFakeKeyValue(disk)).read()).toEqual({
    trainerName: 'Ana',
    alarmDays: [60, 7],
    scheme: 'system',
    isPrivate: false,
  })
})
