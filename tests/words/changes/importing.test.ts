import { expect, test } from 'vitest'
import { rowReasons } from '../../../src/words/changes/importing'
import { credentialId } from '../../support/portfolio'

const plain = { state: 'ready', leftOut: null, problems: [], questions: [], remarks: [], sameAs: null } as const
const nameOf = (id: string) => (id === 'cpt' ? 'NASM-CPT' : '')

test('an error in a row names its column, and for credit the certification', () => {
  expect(
    rowReasons(
      {
        ...plain,
        state: 'fix',
        problems: [
          { field: 'title', problem: { kind: 'empty' } },
          { field: 'completedOn', problem: { kind: 'date', reason: 'future' } },
          { field: `award:${credentialId('cpt')}`, problem: { kind: 'amount', reason: 'notANumber' } },
        ],
      },
      nameOf,
    ),
  ).toEqual([
    'Course is empty.',
    'Completed on: This date is in the future. Enter the day it happened.',
    'NASM-CPT credit: This isn’t a number. Enter an amount, such as 1.9.',
  ])
})

test('a row that can be imported says what is adjusted', () => {
  const remarks = [{ kind: 'unknownCategory', word: 'Yoga' }, { kind: 'noLink', text: 'see my mail' }, { kind: 'replaces' }] as const
  expect(rowReasons({ ...plain, remarks }, nameOf)).toEqual([
    'The category “Yoga” isn’t known. It becomes “Other education”.',
    '“see my mail” isn’t a web address: the link is left out.',
    'Replaces the course with this id that you have.',
  ])
})

test('a row that already exists says where', () => {
  expect(rowReasons({ ...plain, state: 'logged', sameAs: 'stored' }, nameOf)).toEqual(['You already have this course.'])
  expect(rowReasons({ ...plain, state: 'logged', sameAs: 12 }, nameOf)).toEqual(['Same as row 12.'])
})

test('a row that is left out says why, and nothing else', () => {
  expect(rowReasons({ ...plain, state: 'leftOut', leftOut: 'total', remarks: [{ kind: 'replaces' }] }, nameOf)).toEqual(['A total, not a course.'])
})

test('a row with a question asks it', () => {
  const questions = [
    { kind: 'columnUnsure', use: 'provider' },
    { kind: 'unknownStatus', text: '' },
    { kind: 'unknownCertification', text: 'ACE' },
  ] as const
  expect(rowReasons({ ...plain, state: 'ask', questions }, nameOf)).toEqual([
    'Is this column Provider?',
    'Was it completed? The status is empty.',
    'You don’t have “ACE”. Import the course without that credit?',
  ])
})
