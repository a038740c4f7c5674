import { describe, expect, test } from 'vitest'
import { certificationsOf } from '../../../src/domain/records/portfolio'
import { finish } from '../../../src/domain/values/steps'
import { understandTable } from '../../../src/exchange/csv/understandTable'
import { hold } from '../../support/held'
import { cpt, credentialId, portfolio } from '../../support/portfolio'
import { keptOf, readCsv, readerFor, today, understood } from './csvWorld'

const one = portfolio({ credentials: [cpt()] })
const two = portfolio({ credentials: [cpt(), hold('ace-cpt', { on: '2026-02-01', id: credentialId('ace') })] })
const statesOf = (text: string, held = two) =>
  readCsv(text, held).map(({ row, state, leftOut, questions }) => [row.number, leftOut ?? state, ...questions.map(({ kind }) => kind)].join(' '))

describe('sections of a sheet', () => {
  test('give the credit of their rows to the certification in the line above', () => {
    const text = 'Course,Date,CEUs\nNASM-CPT,,\nA,2026-03-04,0.4\n2026,,\nB,2026-03-05,0.3\nACE,,\nC,2026-03-06,0.2\nTotal,,0.9'
    expect(keptOf(readCsv(text, two))).toEqual(['A | 2026-03-04 | cpt 0.4', 'B | 2026-03-05 | cpt 0.3', 'C | 2026-03-06 | ace 0.2'])
    expect(statesOf(text)).toEqual(['2 divider', '3 ready', '4 divider', '5 ready', '6 divider', '7 ready', '8 total'])
  })

  test('may have their headings again, and a name above the first ones', () => {
    const text = 'Certification: NASM,,\nCourse,Date,CEUs\nA,2026-03-04,0.4\n,,\nCertification: ACE,,\nCourse,Date,CEUs\nB,2026-03-06,0.2'
    expect(keptOf(readCsv(text, two))).toEqual(['A | 2026-03-04 | cpt 0.4', 'B | 2026-03-06 | ace 0.2'])
  })

  test('for a certification that isn’t held give no credit to another', () => {
    const text = 'Course,Date,CEUs\nNASM-CPT,,\nA,2026-03-04,0.4\nACE,,\nB,2026-03-06,0.2'
    expect(keptOf(readCsv(text, one))).toEqual(['A | 2026-03-04 | cpt 0.4', 'B | 2026-03-06'])
    expect(statesOf(text, one)).toEqual(['2 divider', '3 ready', '4 divider', '5 ask unknownCertification'])
  })

  test('end with a line that names none, and what’s below it is asked about', () => {
    const text = 'Course,Date,CEUs\nNASM-CPT,,\nA,2026-03-04,0.4\nElsewhere,,\nB,2026-03-06,0.2'
    expect(statesOf(text)).toEqual(['2 divider', '3 ready', '4 fix', '5 ask whichCertification'])
  })

  test('carry no course’s name down', () => {
    expect(statesOf('Course,Date,CEUs\nNASM-CPT,,\nA,2026-03-04,0.4\n,May 5 2026,0.3')).toEqual(['2 divider', '3 ready', '4 fix'])
  })

  test('aren’t made by a course without a date, whose name begins like theirs', () => {
    expect(understood('Course,Date,CEUs\nA,2026-03-04,0.4\nNASM hip mobility,,\nB,2026-03-06,0.2', two).columns).toHaveLength(3)
  })

  test('may be sheets of a workbook', () => {
    const rows = [
      ['Course', 'Date', 'CEUs'],
      ['A', '2026-03-04', '0.4'],
      ['B', '2026-03-05', '0.3'],
      ['C', '2026-03-06', '0.2'],
    ].map((cells, index) => ({ number: index + 1, cells }))
    const parts = [
      { name: 'NASM', after: 0 },
      { name: 'ACE-CPT', after: 2 },
      { name: 'Other years', after: 3 },
    ]
    const table = finish(understandTable(rows, {}, { certifications: certificationsOf(two), locale: 'monthFirst', today, parts }))
    expect(keptOf(table.body.map(readerFor(table, two)))).toEqual(['A | 2026-03-04 | cpt 0.4', 'B | 2026-03-05 | ace 0.3', 'C | 2026-03-06'])
  })
})

describe('headings in two lines', () => {
  test('are read in the lower one, with what stands above where it’s empty', () => {
    const text = 'Course,Dates,,Credits\n,Start,End,CEUs\nA,2026-03-03,2026-03-04,0.4'
    expect(understood(text, one).columns.map(({ heading }) => heading)).toEqual(['Course', 'Start', 'End', 'CEUs'])
    expect(keptOf(readCsv(text, one))).toEqual(['A | 2026-03-04 | cpt 0.4'])
  })

  test('may have one text over several columns', () => {
    const text = 'Course,Course,Completed,CEUs earned,CEUs earned\nName,Provider,Date,NASM,ACE\nA,Iron,2026-03-04,0.4,0.3'
    expect(keptOf(readCsv(text, two))).toEqual(['A | 2026-03-04 | cpt 0.4 | ace 0.3'])
  })
})
