import { expect, test } from 'vitest'
import { autosaveText } from '../../../src/words/device/autosave'

test('a file with other content is left unchanged, and the advice depends on the content', () => {
  expect(autosaveText({ kind: 'occupied', file: 'recert-backup.zip', others: 1 })).toBe(
    '“recert-backup.zip” wasn’t changed: it has 1 record that isn’t here. Restore it first.',
  )
  expect(autosaveText({ kind: 'occupied', file: 'thesis.doc', others: null })).toBe(
    '“thesis.doc” wasn’t changed: it isn’t a backup Recert can read. Choose another file.',
  )
})

test('a file that was not written names the certificates it would have lacked', () => {
  expect(autosaveText({ kind: 'incomplete', file: 'recert-backup.zip', missing: ['CES.pdf'] })).toBe(
    '“recert-backup.zip” wasn’t changed: 1 certificate isn’t on this device: “CES.pdf”. Restore it from a backup, or remove it.',
  )
})
