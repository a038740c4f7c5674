import { expect, test } from 'vitest'
import { isCompleted } from '../../../src/domain/records/course'
import { toCredentialId } from '../../../src/domain/records/ids'
import { hundredths } from '../../../src/domain/values/amount'
import { firstLook } from '../../../src/storage/records/firstLook'
import { createFakeKeyValue } from '../../support/fakeKeyValue'
import { certification, day, savedCourse, savedCredential, savedPlanned } from '../../support/records'
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

test('records that are equal in part keep that part once', () => {
  const awards = [{ credentialId: toCredentialId('npt'), amount: hundredths(190) }]
  const disk = diskWith(
    savedCourse('a', { awards, completedOn: day('2026-05-03') }),
    savedCourse('b', { awards, completedOn: day('2026-05-03') }),
    savedCourse('c', { awards: [...awards, ...awards], completedOn: day('2026-05-04') }),
    savedPlanned('d', { awards, plannedFor: day('2026-12-01') }),
    savedCredential(certification('npt')),
  )
  const records = firstLook(createFakeKeyValue(disk))?.flatMap(({ kind, record }) => (kind === 'course' ? [record] : [])) ?? []
  expect(records.map((record) => [record.id, record.awards.length, isCompleted(record) ? record.completedOn : record.plannedFor])).toEqual([
    ['a', 1, '2026-05-03'],
    ['b', 1, '2026-05-03'],
    ['c', 2, '2026-05-04'],
    ['d', 1, '2026-12-01'],
  ])
  expect(new Set(records.map((record) => record.awards)).size).toBe(2)
})
