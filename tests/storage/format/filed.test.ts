import { expect, test } from 'vitest'
import { readReleased } from '../../../src/storage/format/filed'
import { course } from '../../support/records'

test('a record from a file is read, and one that is better left there is not', () => {
  expect(readReleased('course', 3, course('a'))).toEqual({ kind: 'course', record: course('a') })
  expect(readReleased('course', 3, course('a', { title: '\ud83d' }))).toBeNull()
  expect(readReleased('course', 3, { id: 'a' })).toBeNull()
})
