import { expect, test } from 'vitest'
import { autosaveText } from '../../../src/words/device/autosave'

test('a file with other content is left unchanged, and the advice depends on the content', () => {
  expect(autosaveText({ kind: 'occupied', file: 'recert-backup.zip', others: 1 })).toBe(
    '“recert-backup.zip” was left as it is: 1 record in it is not here. Restore it from it first; then each change is saved to it.',
  )
  expect(autosaveText({ kind: 'occupied', file: 'thesis.doc', others: null })).toBe(
    '“thesis.doc” was left as it is: what is in it is no backup that this version of Recert can read. Choose another file.',
  )
})

test('a file that was not written names the certificates it would have lacked', () => {
  expect(autosaveText({ kind: 'incomplete', file: 'recert-backup.zip', missing: ['CES.pdf'] })).toBe(
    '“recert-backup.zip” was left as it is: what would be written now lacks 1 certificate that this browser does not give: “CES.pdf”. Restore it from a backup, or remove it from the record.',
  )
})
