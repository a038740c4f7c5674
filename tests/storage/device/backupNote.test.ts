import { expect, test } from 'vitest'
import { readBackupNote, writeBackupNote } from '../../../src/storage/device/backupNote'
import { createFakeKeyValue } from '../../support/fakeKeyValue'
import { diskWith } from '../../support/world'

test('the note of a backup has its instant', () => {
  const disk = diskWith()
  writeBackupNote(createFakeKeyValue(disk), '2027-03-15T09:30:00.000Z')
  expect(disk.get('recert/last-backup')).toBe('{"v":1,"at":"2027-03-15T09:30:00.000Z"}')
  expect(readBackupNote(createFakeKeyValue(disk))).toBe('2027-03-15T09:30:00.000Z')
})

test.each(['', 'null', '5', '{"v":1}', '{"v":1,"at":5}', '{"v":1,"at":"soon"}'])('the note %j says nothing', (text) => {
  expect(readBackupNote(createFakeKeyValue(diskWith(['recert/last-backup', text])))).toBeNull()
})
