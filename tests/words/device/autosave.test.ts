import { expect, test } from 'vitest'
import { autosaveText } from '../../../src/words/device/autosave'

test('a file that was not written names the certificates that it would have lacked', () => {
  expect(autosaveText({ kind: 'incomplete', file: 'recert-backup.zip', missing: ['CES.pdf'] })).toBe(
    '“recert-backup.zip” was left as it is: what would be written now lacks 1 certificate that this browser does not give: “CES.pdf”. Restore it from a backup, or remove it from the record.',
  )
})
