import { expect, test } from 'vitest'
import { submissionStates } from '../../../src/domain/records/course'
import { submissionNote } from '../../../src/words/courses/courseView'
import { submissionWords } from '../../../src/words/counting/submissions'

test('every state of a submission has a word of its own, in the order in which an issuer comes to it', () => {
  expect(submissionStates.map((state) => submissionWords[state])).toEqual(['Not sent', 'Sent', 'Accepted', 'Rejected', 'In doubt'])
})

test('behind others only what is beyond the default is said', () => {
  expect(submissionStates.map(submissionNote)).toEqual([null, 'sent', 'accepted', 'rejected', 'in doubt'])
})
