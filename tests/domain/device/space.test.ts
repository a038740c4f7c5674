import { expect, test } from 'vitest'
import { isNearlyFull, percentFull, roomFor } from '../../../src/domain/device/space'

test.each([
  [{ used: 0, records: 0, ofRecords: 0 }, false, 0, 10_000],
  [{ used: 400, records: 1, ofRecords: 400 }, false, 1, 10_000],
  [{ used: 2_621_440, records: 6_000, ofRecords: 2_400_000 }, false, 50, 6_000],
  [{ used: 4_194_303, records: 8_000, ofRecords: 4_000_000 }, false, 80, 2_000],
  [{ used: 4_194_304, records: 1_000, ofRecords: 1_200_000 }, true, 80, 800],
  [{ used: 5_238_880, records: 0, ofRecords: 0 }, true, 99, 10],
  [{ used: 5_240_880, records: 0, ofRecords: 0 }, true, 99, 5],
  [{ used: 6_000_000, records: 0, ofRecords: 0 }, true, 100, 0],
  // Another page of the address fills it.
  [{ used: 5_000_000, records: 0, ofRecords: 0 }, true, 95, 600],
  [{ used: 5_242_879, records: 13_000, ofRecords: 5_200_000 }, true, 99, 0],
  [{ used: 5_242_880, records: 13_000, ofRecords: 5_200_000 }, true, 100, 0],
])('with %j it is nearly full: %s, at %i percent, with room for about %i more', (space, isFull, percent, room) => {
  expect([isNearlyFull(space), percentFull(space), roomFor(space)]).toEqual([isFull, percent, room])
})
