import { expect, test } from 'vitest'
import { rowReasons } from '../../../src/words/changes/importing'
import { rowNotes } from '../../../src/words/changes/importRows'
import { openQuestionText, rowQuestionText } from '../../../src/words/changes/importQuestions'
import { amount, credentialId } from '../../support/portfolio'

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
      [],
      nameOf,
      [],
    ),
  ).toEqual([
    'Course is empty.',
    'Completed on: This date is in the future. Enter the day it happened.',
    'NASM-CPT credit: This isn’t a number. Enter an amount, such as 1.9.',
  ])
})

test('a row that can be imported says what is adjusted', () => {
  const remarks = [{ kind: 'unknownCategory', word: 'Yoga' }, { kind: 'noLink', text: 'see my mail' }, { kind: 'replaces' }] as const
  expect(rowReasons({ ...plain, remarks }, [], nameOf, [])).toEqual([
    '“Yoga” isn’t a category. It becomes “Other education”.',
    '“see my mail” isn’t a web address. The link is left out.',
    'Replaces your course with the same ID.',
  ])
})

test('credit that no column holds is said with its amounts, which can be hidden', () => {
  const awards = [
    { credentialId: credentialId('cpt'), amount: amount('0.6') },
    { credentialId: credentialId('ace'), amount: amount('0.5') },
  ]
  const remarks = [{ kind: 'proposedCredit', awards }, { kind: 'replaces' }] as const
  const names = (id: string) => (id === 'cpt' ? 'NASM-CPT' : 'ACE-CPT')
  expect(rowNotes({ ...plain, remarks }, { nameOf: names, isAnswered: () => false, columns: [] })).toEqual([
    { text: 'Credit by your rules: NASM-CPT 0.6, ACE-CPT 0.5.', isSecret: true },
    { text: 'Replaces your course with the same ID.', isSecret: false },
  ])
})

test('a row that already exists says where', () => {
  expect(rowReasons({ ...plain, state: 'logged', sameAs: 'stored' }, [], nameOf, [])).toEqual(['Already logged.'])
  expect(rowReasons({ ...plain, state: 'repeated', sameAs: 12 }, [], nameOf, [])).toEqual(['Same as row 12.'])
})

test('a row that is left out says why, and nothing else', () => {
  expect(rowReasons({ ...plain, state: 'leftOut', leftOut: 'total', remarks: [{ kind: 'replaces' }] }, [], nameOf, [])).toEqual([
    'A total, not a course.',
  ])
})

test('a row with a question asks it', () => {
  const questions = [
    { kind: 'columnUnsure', use: 'provider' },
    { kind: 'unknownStatus', text: '' },
    { kind: 'unknownCertification', text: 'ACE' },
  ] as const
  expect(rowReasons({ ...plain, state: 'ask', questions }, [{ heading: 'Host', use: 'provider' }], nameOf, [])).toEqual([
    'Import “Host” as “Provider”?',
    'This row has no status. Completed?',
    'This row names “ACE”, which you don’t hold.',
  ])
})

test('a question reads the same for many rows, for one, and beside its row', () => {
  const columns = [{ heading: 'CECs', use: 'credit' }] as const
  const asked = { columns, nameOf, isOrderDoubtful: false }
  const hours = { kind: 'hoursAsCredit', use: 'credit' } as const
  expect(openQuestionText(hours, 3, asked)).toBe('3 rows have hours under “CECs”. Convert them to credit?')
  expect(openQuestionText(hours, 1, asked)).toBe('1 row has hours under “CECs”. Convert them to credit?')
  expect(rowQuestionText(hours, columns, nameOf)).toBe('This row has hours under “CECs”. Convert them to credit?')
})

test('rows without a status aren’t quoted with an empty one', () => {
  const asked = { columns: [], nameOf, isOrderDoubtful: false }
  const empty = { kind: 'unknownStatus', text: '' } as const
  expect(openQuestionText(empty, 1, asked)).toBe('1 row has no status. Completed?')
  expect(openQuestionText(empty, 2, asked)).toBe('2 rows have no status. Completed?')
})

test('the order of dates is chosen if it isn’t certain, and a date that contradicts a certain one is confirmed', () => {
  const ask = (count: number, isOrderDoubtful: boolean) => openQuestionText({ kind: 'dayOrder' }, count, { columns: [], nameOf, isOrderDoubtful })
  expect(ask(2, true)).toBe('It isn’t certain whether some dates are month/day or day/month.')
  expect(ask(1, false)).toBe('1 row has a date that only fits the other order. Read it that way?')
  expect(rowQuestionText({ kind: 'dayOrder' }, [], nameOf)).toBe('The order of the dates in this table isn’t certain. Is this one right?')
})
