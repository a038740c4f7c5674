import { expect, test } from 'vitest'
import { defaultSettings, settingsAfterRestore } from '../../../src/domain/device/settings'

test('at first, reminders come 90, 30 and 7 days before, and nothing is blurred', () => {
  expect(defaultSettings).toMatchObject({ alarmDays: [90, 30, 7], isPrivate: false })
})

test('a restore brings only the settings that were never chosen here', () => {
  const there = { ...defaultSettings, trainerName: 'Ann', alarmDays: [60], isPrivate: true }
  expect(settingsAfterRestore(defaultSettings, there)).toEqual({ ...defaultSettings, trainerName: 'Ann', alarmDays: [60] })
  const chosen = { ...defaultSettings, trainerName: 'Ben', alarmDays: [14] }
  expect(settingsAfterRestore(chosen, there)).toEqual(chosen)
})
