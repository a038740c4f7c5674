import { expect, test } from 'vitest'
import { spaceNoticeText } from '../../../src/words/device/selfCheck'

test.each([
  [
    4_300_000,
    '82% of the space for records is used. There’s room for about 2,000 more records. Back up, then delete what you don’t need and empty Recently deleted.',
  ],
  [
    5_242_843,
    '99% of the space for records is used. There’s no room for more records. Back up, then delete what you don’t need and empty Recently deleted.',
  ],
])('%i characters are said to be used, and what to do', (used, notice) => {
  expect(spaceNoticeText({ used, records: 10_000, ofRecords: 4_000_000 })).toBe(notice)
})
