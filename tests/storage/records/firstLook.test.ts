import { expect, test } from 'vitest'
import { firstLook } from '../../../src/storage/records/firstLook'
import { createFakeKeyValue } from '../../support/fakeKeyValue'
import { savedCourse } from '../../support/records'
import { diskWith } from '../../support/world'

const [first, second] = ['2027-03-01T10:00:00.000Z', '2027-03-02T10:00:00.000Z']

test('each record read at sight has its own time of saving, and a deleted one has none', () => {
  const disk = diskWith(
    savedCourse('a', {}, { savedAt: first }),
    savedCourse('b', {}, { savedAt: second }),
    savedCourse('c', {}, { savedAt: second }),
    savedCourse('d', {}, { deletedOn: '2027-03-10' }),
    savedCourse('e', {}, { savedAt: first }),
  )
  expect(firstLook(createFakeKeyValue(disk))?.map(({ savedAt }) => savedAt)).toEqual([first, second, second, null, first])
})
