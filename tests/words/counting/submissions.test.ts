import { expect, test } from 'vitest'
import { submissionStates } from '../../../src/domain/records/course'
import { submissionWords } from '../../../src/words/counting/submissions'

test('every state of a submission has its own word, in the order they happen', () => {
  expect(submissionStates.map((state) => submissionWords[state])).toEqual(['Not sent', 'Sent', 'Accepted', 'Rejected', 'Under review'])
})
