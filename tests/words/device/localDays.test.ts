import { expect, test } from 'vitest'
import { autosaveText } from '../../../src/words/device/autosave'
import { backupText } from '../../../src/words/device/backupAge'
import { backupContentsText } from '../../../src/words/changes/restoring'
import { day } from '../../support/records'

// Times are shown in the trainer's time zone. Late in the evening or early in the morning it's another day in Greenwich.
const lateEvening = new Date(2026, 10, 19, 23, 45).toISOString()
const earlyMorning = new Date(2026, 10, 20, 0, 15).toISOString()

test.each([
  ['Last backup yesterday', lateEvening, '2026-11-20'],
  ['Last backup today', lateEvening, '2026-11-19'],
  ['Last backup today', earlyMorning, '2026-11-20'],
  ['Last backup 10 days ago', earlyMorning, '2026-11-30'],
])('%s (made at %s, read on %s)', (says, at, today) => {
  expect(backupText({ at, changes: 0 }, day(today))).toBe(says)
})

test('the day of a backup is the local day', () => {
  expect(backupContentsText({ credentials: 1, courses: 2, files: 0, deleted: 0, madeAt: lateEvening })).toBe(
    'Backup from Nov 19, 2026: 1 credential, 2 courses, 0 certificates.',
  )
  expect(backupContentsText({ credentials: 1, courses: 2, files: 0, deleted: 0, madeAt: earlyMorning })).toBe(
    'Backup from Nov 20, 2026: 1 credential, 2 courses, 0 certificates.',
  )
})

test('the time a file was last saved is local time', () => {
  expect(autosaveText({ kind: 'on', file: 'recert.zip', at: lateEvening })).toMatch(/Last saved at 11:45\sPM\.$/)
})
