import { expect, test } from 'vitest'
import { cutOffText } from '../../../src/words/device/safety'

test('after an import that was cut off, the next start says whether all of it is here or nothing', () => {
  expect(cutOffText({ kind: 'import', count: 3000, isWhole: true })).toBe(
    'The browser closed during your import. Recert has finished it: 3,000 records.',
  )
  expect(cutOffText({ kind: 'import', count: 3000, isWhole: false })).toBe(
    'The browser closed during your import. Nothing was saved: start the import again.',
  )
  expect(cutOffText({ kind: 'restore', count: 1, isWhole: true })).toBe('The browser closed during your restore. Recert has finished it: 1 record.')
})
