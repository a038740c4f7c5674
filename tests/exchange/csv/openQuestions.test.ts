import { describe, expect, test } from 'vitest'
import { toCredentialId } from '../../../src/domain/records/ids'
import { finish } from '../../../src/domain/values/steps'
import {
  answeredQuestions,
  creditForNobody,
  isCreditAsked,
  isWithoutCredit,
  openQuestions,
  unusedColumns,
} from '../../../src/exchange/csv/openQuestions'
import { settleRows } from '../../../src/exchange/csv/settleRows'
import { storedKeys } from '../../../src/exchange/csv/courseKeys'
import { cpt, portfolio } from '../../support/portfolio'
import { readCsv, readerFor, understood } from './csvWorld'

const held = portfolio({ credentials: [cpt()] })
const other = cpt({ id: toCredentialId('other'), name: 'ACE-CPT' })
const both = portfolio({ credentials: [cpt(), other] })

describe('an answer', () => {
  const settled = (text: string, world: typeof held, answered: readonly string[]) => {
    const table = understood(text, world)
    return finish(settleRows(table.body.map(readerFor(table, world)), storedKeys(world), { questions: new Set(answered), rows: new Set() }))
  }

  test('about one column says nothing about another', () => {
    const text = 'Course,Date,NASM-CPT CEUs,ACE-CPT CEUs\nA,2026-03-04,4 hrs,\nB,2026-03-05,,2 hrs'
    const open = openQuestions(readCsv(text, both), new Set())
    expect(open.map(({ question }) => question)).toEqual([
      { kind: 'hoursAsCredit', use: 'award:cpt' },
      { kind: 'hoursAsCredit', use: 'award:other' },
    ])
    expect(
      settled(
        text,
        both,
        open.slice(0, 1).map(({ key }) => key),
      ).map(({ state }) => state),
    ).toEqual(['ready', 'ask'])
  })

  test('about one word says nothing about another, however it’s written', () => {
    const text = 'Course,Date,Status\nA,2026-03-04,Audited only\nB,2026-03-05,Refunded\nC,2026-03-06,AUDITED ONLY'
    const open = openQuestions(readCsv(text, held), new Set())
    expect(open.map(({ question, rows }) => ['text' in question ? question.text : '', rows])).toEqual([
      ['Audited only', 2],
      ['Refunded', 1],
    ])
    const answered = open.slice(0, 1).map(({ key }) => key)
    const rows = settled(text, held, answered)
    expect(rows.map(({ state }) => state)).toEqual(['ready', 'ask', 'ready'])
    expect(openQuestions(rows, new Set(answered)).map(({ key }) => key)).toEqual(open.slice(1).map(({ key }) => key))
    expect(answeredQuestions(rows, new Set(answered))).toEqual(open.slice(0, 1))
  })
})

test('which certifications credit is for is asked as long as there’s such a column, unless the rows say it', () => {
  const asked = (text: string, creditFor?: readonly (typeof other.id)[], world = both) =>
    isCreditAsked({
      table: understood(text, world, creditFor === undefined ? {} : { creditFor }),
      certifications: [...world.credentials] as (typeof other)[],
    })
  const text = 'Course,Date,CEUs\nA,2026-03-04,0.4'
  expect([asked(text), asked(text, [other.id]), asked(text, [])]).toEqual([true, true, true])
  expect([asked(text, undefined, held), asked('Course,Date,Certification,CEUs\nA,2026-03-04,ACE-CPT,0.4')]).toEqual([false, false])
})

test('choosing no certification is no answer', () => {
  const text = 'Course,Date,CEUs\nA,2026-03-04,0.4'
  expect(understood(text, both, { creditFor: [] }).creditFor).toBeNull()
  expect(readCsv(text, both, { creditFor: [] })[0]?.state).toBe('ask')
})

test('courses without credit are noticed, but not while it’s asked which certification it’s for', () => {
  const isWithout = (text: string, world = held) => {
    const table = understood(text, world)
    return isWithoutCredit(readCsv(text, world), { table, certifications: [...world.credentials] as (typeof other)[] })
  }
  expect(isWithout('Course,Date\nA,2026-03-04')).toBe(true)
  expect(isWithout('Course,Date,CEUs\nA,2026-03-04,0.4')).toBe(false)
  expect(isWithout('Course,Date,CEUs\nA,2026-03-04,0.4', both)).toBe(false)
  expect(isWithout('Course,Date\nA,2026-03-04', portfolio())).toBe(false)
  expect(isWithout('Course,Date\nA,soon')).toBe(false)
})

test.each<[string, string, readonly number[] | null]>([
  ['credit', 'Course,Date,CEUs,Hours\nA,2026-03-04,0.4,4', [2]],
  ['the credit of two certifications', 'Course,Date,NASM-CPT CEUs,ACE-CPT CECs\nA,2026-03-04,0.4,0.4', [2, 3]],
  ['credit and whose it is', 'Course,Date,Certification,CEUs\nA,2026-03-04,NASM-CPT,0.4', [3]],
  ['only hours', 'Course,Date,Hours\nA,2026-03-04,4', []],
  ['neither', 'Course,Date\nA,2026-03-04', null],
  ['an empty column of credit', 'Course,Date,CEUs\nA,2026-03-04,', null],
])('while no certification is held, a table’s credit is for nobody: %s', (_, text, places) => {
  expect(creditForNobody({ table: understood(text, portfolio()), certifications: [] })).toEqual(places)
  expect(creditForNobody({ table: understood(text, held), certifications: [cpt()] })).toBeNull()
})

test('what has to be done about such credit is said once, unless the trainer leaves the column out', () => {
  const text = 'Course,Date,CEUs\nA,2026-03-04,0.4'
  const chosen = (use: 'ignore' | 'credit') => understood(text, portfolio(), { uses: new Map([[2, use]]) })
  expect(understood(text, portfolio()).columns[2]?.flag).toBeNull()
  expect(creditForNobody({ table: chosen('ignore'), certifications: [] })).toBeNull()
  expect(creditForNobody({ table: chosen('credit'), certifications: [] })).toEqual([2])
})

test('columns of text that nothing is imported from are named, unless it’s said already or there’s nothing in them', () => {
  const text = 'Course,Date,Room,Seat,Email,Rebate,Empty,CEUs\nA,2026-03-04,B12 north,left,ana@x.example,$5,,0.4'
  const unused = (choices = {}) => unusedColumns({ table: understood(text, held, choices), certifications: [cpt()] })
  expect(unused()).toEqual([2, 3, 4])
  expect(unused({ uses: new Map([[3, 'ignore']]) })).toEqual([2, 4])
  expect(unusedColumns({ table: understood('Course,Date,CEUs\nA,2026-03-04,0.4', portfolio()), certifications: [] })).toEqual([])
  // Whose rows they are is asked.
  const roster = understood('Employee,Course,Date,CEUs\nAna Ruiz,CPR,2026-03-04,0.1\nBo Lee,CPR,2026-03-04,0.1', held)
  expect(unusedColumns({ table: roster, certifications: [cpt()] })).toEqual([])
})
