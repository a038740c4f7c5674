import { expect, test } from 'vitest'
import type { FieldError } from '../../../src/domain/forms/fieldError'
import { problemAt } from '../../../src/words/forms/problems'
import { failureText, saveFailureWords } from '../../../src/words/changes/saveFailures'

test('an error shows at its own field and no other', () => {
  const errors: readonly FieldError<'title' | 'provider'>[] = [{ field: 'title', problem: { kind: 'empty' } }]
  expect(problemAt(errors, 'title', 'a course name')).toBe('Enter a course name.')
  expect(problemAt(errors, 'provider', 'The provider')).toBeUndefined()
})

test('the message beside the button is for what the fields do not show', () => {
  expect(failureText({ kind: 'notSaved', failure: 'full' })).toBe(saveFailureWords.full)
  expect(failureText({ kind: 'changedMeanwhile' })).toBe('Not saved yet: another tab changed it. Choose above which version to keep.')
  expect([failureText({ kind: 'fields' }), failureText(null)]).toEqual([null, null])
})
