import { expect, test } from 'vitest'
import { putAside } from '../../../src/storage/records/quarantine'
import { createFakeKeyValue, fullAt, textsOf, unitsOf } from '../../support/fakeKeyValue'
import { diskWith } from '../../support/world'

test('each damaged text of a key has its own place, and the same text is there once', () => {
  const disk = diskWith()
  const storage = createFakeKeyValue(disk)
  for (const raw of ['first', 'second', 'third', 'second']) {
    disk.set('recert/course/a', raw)
    putAside(storage, 'recert/course/a', raw)
  }
  expect(textsOf(disk)).toEqual({
    'recert/quarantine/recert/course/a': 'first',
    'recert/quarantine/recert/course/a#2': 'second',
    'recert/quarantine/recert/course/a#3': 'third',
  })
})

test('without space it stays where it is', () => {
  const disk = diskWith(['recert/course/a', 'damaged'])
  putAside(createFakeKeyValue(disk, fullAt(disk, unitsOf(disk))), 'recert/course/a', 'damaged')
  expect(textsOf(disk)).toEqual({ 'recert/course/a': 'damaged' })
})
