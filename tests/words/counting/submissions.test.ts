import { expect, test } from 'vitest'
import { submissionStates } from '../../../src/domain/records/course'
import { submissionNote } from '../../../src/words/courses/courseView'
import { submissionWords } from '../../../src/words/counting/submissions'

test('every state of a submission has its own word, in the order they happen', () => {
  expect(submissionStates.map((state) => submissionWords[state])).toEqual(['Not sent', 'Sent', 'Accepted', 'Rejected', 'In doubt'])
})

test('the default state is not mentioned in a longer text', () => {
  expect(submissionStates.map(submissionNote)).toEqual([null, 'sent', 'accepted', 'rejected', 'in doubt'])
})
