import { expect, test } from 'vitest'
import { writeAtomically } from '../../../src/storage/records/atomicWrite'
import { noteOf } from '../../../src/storage/records/stageNote'
import { createFakeKeyValue, fullAt, textsOf, unitsOf } from '../../support/fakeKeyValue'
import { diskWith, morning } from '../../support/world'

test('writes are taken back backwards, so that the old texts fit into the space they had', () => {
  const [long, short] = ['x'.repeat(50), 'y']
  const disk = diskWith(['a', long], ['b', short])
  const before = textsOf(disk)
  const writes = [
    { key: 'a', before: long, after: short },
    { key: 'b', before: short, after: long },
    { key: 'c', before: null, after: long },
  ]
  const at = morning(2027, 3, 15)
  const room = unitsOf([...disk, ['recert/staged/id', noteOf(writes, at)]])
  expect(writeAtomically(createFakeKeyValue(disk, fullAt(disk, room)), writes, { id: 'id', at })).toEqual({
    ok: false,
    error: { failure: 'full', isNoted: true },
  })
  expect(textsOf(disk)).toEqual(before)
})
