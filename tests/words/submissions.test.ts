import { expect, test } from 'vitest'
import { submissionStates } from '../../src/domain/course'
import { submissionWords } from '../../src/words/submissions'

test('every state of a submission has a word of its own, in the order in which an issuer comes to it', () => {
  expect(submissionStates.map((state) => submissionWords[state])).toEqual(['Not sent', 'Sent', 'Accepted', 'Rejected', 'In doubt'])
})
