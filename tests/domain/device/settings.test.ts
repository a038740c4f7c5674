import { expect, test } from 'vitest'
import { defaultSettings, settingsAfterRestore } from '../../../src/domain/device/settings'

test('a restore brings only the settings that were never chosen here', () => {
  const there = { ...defaultSettings, trainerName: 'Ann', alarmDays: [60], isPrivate: true }
  expect(settingsAfterRestore(defaultSettings, there)).toEqual({ ...defaultSettings, trainerName: 'Ann', alarmDays: [60] })
  const chosen = { ...defaultSettings, trainerName: 'Ben', alarmDays: [14] }
  expect(settingsAfterRestore(chosen, there)).toEqual(chosen)
})
