import { expect, test } from 'vitest'
import { createCodec } from '../../../src/storage/format/codec'
import { batchMark } from '../../../src/storage/records/batchMark'
import { createRecords } from '../../../src/storage/records/records'
import { reconcile } from '../../../src/storage/records/reconcile'
import { createLocks } from '../../../src/storage/browser/locks'
import { createFakeKeyValue } from '../../support/fakeKeyValue'
import { createFakeMirror } from '../../support/fakeMirror'
import { course, courseKey, savedCourse, savedText } from '../../support/records'
import { diskWith, morning } from '../../support/world'

const key = courseKey('a')

test.each([1, 2])('what another tab saves while it is asked whether a batch is over, for time %i, is not written over', async (time) => {
  const disk = diskWith(savedCourse('a', {}, { rev: 1 }))
  const mirror = createFakeMirror({ [key]: { rev: 2, raw: savedText(course('a', { title: 'In the mirror' }), { rev: 2 }) } })
  await mirror.write([batchMark('recert/batch/x', { kind: 'import', count: 2 }, 'whole')])
  let times = 0
  const isHeld = () => {
    times += 1
    if (times === time) disk.set(...savedCourse('a', { title: 'From another tab' }, { rev: 3 }))
    return Promise.resolve(false)
  }
  const records = createRecords(createFakeKeyValue(disk), createCodec(), { now: () => morning(2027, 3, 15), newId: () => 'id', hasMirror: true })
  records.read()
  await reconcile({ records, mirror, locks: { ...createLocks(undefined), isHeld }, noted: () => [] }, 'adopt')
  expect(times).toBe(2)
  expect(disk.get(key)).toContain('From another tab')
})
