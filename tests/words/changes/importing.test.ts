import { expect, test } from 'vitest'
import { rowReasons } from '../../../src/words/changes/importing'
import { credentialId } from '../../support/portfolio'

const nameOf = (id: string) => (id === 'cpt' ? 'NASM-CPT' : '')

test('an error in a row names its column, and for credit the certification', () => {
  expect(
    rowReasons(
      {
        state: 'error',
        problems: [
          { field: 'title', problem: { kind: 'empty' } },
          { field: 'completedOn', problem: { kind: 'date', reason: 'future' } },
          { field: `award:${credentialId('cpt')}`, problem: { kind: 'amount', reason: 'notANumber' } },
        ],
        remarks: [],
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
  expect(rowReasons({ state: 'warning', problems: [], remarks }, nameOf)).toEqual([
    'The category “Yoga” isn’t known. It becomes “Other education”.',
    '“see my mail” isn’t a web address: the link is left out.',
    'Replaces the course with this id that you have.',
  ])
})

test('a row that already exists says so', () => {
  expect(rowReasons({ state: 'duplicate', problems: [], remarks: [] }, nameOf)).toEqual([
    'A course with this name, day and credit is there already, or above in this table.',
  ])
})
