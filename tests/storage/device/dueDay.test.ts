import { expect, test } from 'vitest'
import { readDueDay, writeDueDay } from '../../../src/storage/device/dueDay'
import { createFakeKeyValue } from '../../support/fakeKeyValue'
import { day } from '../../support/records'
import { diskWith } from '../../support/world'

test('the day on which deleted records were found due is noted until none is left, and written only when it changes', () => {
  const storage = createFakeKeyValue(diskWith())
  writeDueDay(storage, null)
  writeDueDay(storage, day('2027-03-15'))
  writeDueDay(storage, day('2027-03-15'))
  expect(readDueDay(storage)).toBe('2027-03-15')
  writeDueDay(storage, null)
  expect(readDueDay(storage)).toBeNull()
  expect(storage.writes).toEqual(['set recert/due-day', 'remove recert/due-day'])
})

test('a note that is no day counts as none', () => {
  expect(readDueDay(createFakeKeyValue(diskWith(['recert/due-day', 'soon'])))).toBeNull()
})
