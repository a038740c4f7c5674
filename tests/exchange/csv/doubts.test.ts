import { describe, expect, test } from 'vitest'
import type { ColumnUse } from '../../../src/domain/files/columnUse'
import { finish } from '../../../src/domain/values/steps'
import { coursesToCsv } from '../../../src/exchange/csv/exporting'
import { fillMerged } from '../../../src/exchange/sheet/fillMerged'
import { categoryWords } from '../../../src/words/rule/categories'
import { hold } from '../../support/held'
import { course, cpt, credentialId, portfolio } from '../../support/portfolio'
import { keptOf, noAnswers, readCsv, readerFor, understood, usesOf, today } from './csvWorld'
import { settleRows } from '../../../src/exchange/csv/settleRows'
import { storedKeys } from '../../../src/exchange/csv/courseKeys'
import { understandTable } from '../../../src/exchange/csv/understandTable'

const ace = hold('ace-cpt', { on: '2026-02-01', id: credentialId('ace') })
const acsm = hold('acsm-cpt', { on: '2026-02-01', id: credentialId('acsm') })
const toCpt: ColumnUse = `award:${credentialId('cpt')}`
const one = portfolio({ credentials: [cpt()] })
const two = portfolio({ credentials: [cpt(), ace] })
const askedOf = (text: string, held = one, choices = {}) =>
  readCsv(text, held, choices).map(({ state, questions }) => [state, ...questions.map(({ kind }) => kind)].join(' '))

test.each(['0.4/4', '0.4 / 4h', '0.4*', '0,4 **'])('credit with something behind it is asked about: %s', (cell) => {
  const [row] = readCsv(`Course;Date;CEUs\nA;2026-05-03;${cell}`, portfolio({ credentials: [cpt()] }))
  expect(row?.questions).toEqual([{ kind: 'extraText', use: `award:${cpt().id}` }])
  expect(row?.course?.awards.map(({ amount }) => amount)).toEqual([40])
})

test('a column of such credit is one of credit', () => {
  const rows = readCsv('Date,Course,CEUs/Hours\n3/14/2026,Alpha,0.4/4\n3/15/2026,Beta,0.2/2', portfolio({ credentials: [cpt()] }))
  expect(rows.map(({ state, course }) => [state, course?.awards.map(({ amount }) => amount)])).toEqual([
    ['ask', [40]],
    ['ask', [20]],
  ])
})

test.each(['3/4', '3 / 4', '1.5/2', '0.4/4/2', '0.4%'])('credit that may be anything has to be mended: %s', (cell) => {
  expect(readCsv(`Course;Date;CEUs\nA;2026-05-03;0.4\nB;2026-05-03;0.4\nC;2026-05-03;${cell}`, portfolio({ credentials: [cpt()] }))[2]?.state).toBe(
    'fix',
  )
})

describe('whole numbers under a heading for credit', () => {
  test.each([
    ['4,2,8', ['ask muchCredit', 'ask muchCredit', 'ask muchCredit']],
    ['4,1', ['ask muchCredit', 'ask muchCredit']],
    ['1,1.5,1', ['ask muchCredit', 'ask muchCredit', 'ask muchCredit']],
    ['2,0.4', ['ask muchCredit', 'ready']],
    ['0.4,0.2', ['ready', 'ready']],
    ['1,0.2', ['ready', 'ready']],
  ])('%s', (amounts, states) => {
    const rows = amounts.split(',').map((amount, index) => `Clinic ${String.fromCharCode(65 + index)},3/${index + 4}/2026,${amount}`)
    expect(askedOf(`Course,Date,CEUs\n${rows.join('\n')}`)).toEqual(states)
  })

  test('are no question where a unit is an hour', () => {
    expect(askedOf('Course,Date,Credits\nA clinic,2026-03-04,4\nB clinic,2026-04-18,1', portfolio({ credentials: [acsm] }))).toEqual([
      'ready',
      'ready',
    ])
  })

  test('become credit by the hour if the trainer says that they’re hours', () => {
    const text = 'Course,Date,CEU\nA clinic,3/4/2026,4\nB clinic,4/18/2026,2\nC clinic,4/19/2026,0.5'
    const choices = { asHours: new Set([toCpt]) }
    expect(keptOf(readCsv(text, one, choices))).toEqual([
      'A clinic | 2026-03-04 | cpt 0.4',
      'B clinic | 2026-04-18 | cpt 0.2',
      'C clinic | 2026-04-19 | cpt 0.05',
    ])
    expect(askedOf(text, one, choices)).toEqual(['ready', 'ready', 'ask hoursAsCredit'])
  })
})

describe('a decimal comma without quotes', () => {
  test('is put together again where that makes the row fit', () => {
    const rows = readCsv('Date,Course,CEUs,Cost\n3/4/2026,Alpha,0,4,49\n3/5/2026,Beta,0.2,20', one)
    expect(keptOf(rows)).toEqual(['Alpha | 2026-03-04 | cpt 0.4', 'Beta | 2026-03-05 | cpt 0.2'])
    expect(rows.map(({ state, course }) => [state, course?.cost])).toEqual([
      ['ready', 4900],
      ['ready', 2000],
    ])
  })

  test('makes a row with more cells than headings a question', () => {
    expect(askedOf('Date,Course,CEUs,Cost\n3/4/2026,Alpha,1,4,49\n3/5/2026,Beta,0.2,20')[0]).toContain('moreCells')
  })

  test('may leave a credit of 0, which is asked about', () => {
    expect(askedOf('Date,Course,CEUs,Paid,Notes\n3/7/26,Sleep,0,2,""\n3/8/26,Core,0.4,$49,""')).toEqual(['ask zeroCredit', 'ready'])
    expect(askedOf('Date,Course,NASM CEUs,ACE CECs\n3/7/26,Sleep,0,0.2', two)).toEqual(['ready'])
  })
})

test('an amount merged over two rows is asked about in the second', () => {
  const rows = [
    { number: 1, cells: ['Course', 'Date', 'CEUs', 'Hours', 'Cost'] },
    { number: 2, cells: ['Alpha', '3/4/2026', '0.8', '8', '49'] },
    { number: 3, cells: ['Beta', '3/5/2026'] },
  ]
  const merged = [2, 3, 4].map((column) => ({ firstRow: 2, lastRow: 3, firstColumn: column, lastColumn: column }))
  const table = finish(understandTable(fillMerged({ rows, merged }), {}, { certifications: [cpt()], locale: 'monthFirst', today }))
  const read = finish(settleRows(table.body.map(readerFor(table, one)), storedKeys(one), noAnswers))
  expect(read.map(({ state, questions }) => [state, questions])).toEqual([
    ['ready', []],
    ['ask', [toCpt, 'contactHours', 'cost'].map((use) => ({ kind: 'carriedAmount', use }))],
  ])
})

test('a row that the spreadsheet hides is asked about', () => {
  const rows = [
    { number: 1, cells: ['Course', 'Date', 'CEUs'] },
    { number: 2, cells: ['Alpha', '3/4/2026', '0.8'], isHidden: true },
    { number: 3, cells: ['Beta', '3/5/2026', '0.4'] },
  ]
  const table = finish(understandTable(rows, {}, { certifications: [cpt()], locale: 'monthFirst', today }))
  const read = finish(settleRows(table.body.map(readerFor(table, one)), storedKeys(one), noAnswers))
  expect(read.map(({ state, questions }) => [state, questions])).toEqual([
    ['ask', [{ kind: 'hiddenRow' }]],
    ['ready', []],
  ])
})

describe('the certification of a row', () => {
  test('may stand below “Cert”', () => {
    const rows = readCsv('Course,Date,Cert,CEUs\nAlpha,3/4/2026,NASM-CPT,0.4\nAlpha,3/4/2026,NASM-CPT,0.2\nAlpha,3/4/2026,ACE-CPT,0.4', two)
    expect(keptOf(rows)).toEqual(['Alpha | 2026-03-04 | cpt 0.4 | ace 0.4', 'Alpha | 2026-03-04 | cpt 0.2'])
    expect(rows.map(({ state }) => state)).toEqual(['ready', 'ask', 'leftOut'])
    expect(usesOf(understood('Course,Date,Cert\nAlpha,3/4/2026,PDF', two))).toEqual(['title', 'completedOn', 'ignore'])
  })

  test.each(['Cert', 'Credential', 'For', 'Credited to', 'Used for', 'Credit for', 'Submitted to', 'Für'])('may stand below “%s”', (heading) => {
    const rows = readCsv(`Course,Date,${heading},CEUs\nAlpha,3/4/2026,NASM,0.4\nBeta,3/5/2026,ACE,0.3\nGamma,3/6/2026,,0.2`, two)
    expect(keptOf(rows)).toEqual(['Alpha | 2026-03-04 | cpt 0.4', 'Beta | 2026-03-05 | ace 0.3', 'Gamma | 2026-03-06'])
    expect(rows.map(({ state }) => state)).toEqual(['ready', 'ready', 'ask'])
  })

  test.each(['Organization', 'Agency', 'Board'])('may stand below “%s”, which is asked', (heading) => {
    const table = understood(`Course,Date,${heading},CEUs\nAlpha,3/4/2026,NASM,0.4\nBeta,3/5/2026,ACE,0.3`, two)
    expect(table.columns[2]).toMatchObject({ use: 'certification', evidence: 'unsure' })
  })

  test('isn’t said by the organization where cells name others, or each certification has its own column', () => {
    expect(usesOf(understood('Course,Date,Organization,CEUs\nAlpha,3/4/2026,NASM,0.4\nBeta,3/5/2026,Iron Academy,0.3', two))[2]).toBe('provider')
    expect(usesOf(understood('Course,Date,Organization,NASM CEUs,ACE CECs\nAlpha,3/4/2026,NASM,0.4,0.3', two))[2]).toBe('provider')
    expect(usesOf(understood('Course,Date,Organization,CEUs\nAlpha,3/4/2026,NASM,0.4', one))[2]).toBe('provider')
  })

  test('isn’t said by the files of certificates, or by yes and no', () => {
    expect(usesOf(understood('Course,Date,Certificate,CEUs\nAlpha,3/4/2026,NASM certificate.pdf,0.4', two))[2]).toBe('ignore')
    expect(usesOf(understood('Course,Date,Used,CEUs\nAlpha,3/4/2026,TRUE,0.4', two))[2]).toBe('ignore')
  })

  test('may be several by its name, which isn’t said to be none', () => {
    const three = portfolio({ credentials: [cpt(), cpt({ id: credentialId('cnc'), name: 'NASM-CNC' }), ace] })
    const rows = readCsv('Course,Date,Certification,CEUs\nAlpha,3/4/2026,NASM,0.4\nBeta,3/5/2026,ACE,0.3', three)
    expect(keptOf(rows)).toEqual(['Alpha | 2026-03-04', 'Beta | 2026-03-05 | ace 0.3'])
    expect(rows[0]?.questions).toEqual([{ kind: 'unclearCertification', text: 'NASM' }])
  })

  test('is the only one that gets credit for the hours', () => {
    const rows = readCsv('Course,Date,Certification,Hours\nAlpha,3/4/2026,NASM-CPT,4\nBeta,3/5/2026,NSCA-CSCS,4\nGamma,3/6/2026,,4', two)
    expect(keptOf(rows)).toEqual(['Alpha | 2026-03-04 | cpt 0.4', 'Beta | 2026-03-05', 'Gamma | 2026-03-06 | cpt 0.4 | ace 0.4'])
    expect(rows.map(({ questions }) => questions)).toEqual([[], [{ kind: 'unknownCertification', text: 'NSCA-CSCS' }], []])
  })

  test('isn’t known yet: the same course with other credit isn’t logged', () => {
    expect(readCsv('Course,Date,CEUs\nAlpha,3/4/2026,0.4\nAlpha,3/4/2026,0.2\nAlpha,3/4/2026,0.4', two).map(({ state }) => state)).toEqual([
      'ask',
      'ask',
      'repeated',
    ])
  })
})

test('whole credit is no question where the course’s name or hours say the same', () => {
  expect(askedOf('Course,Date,Hours,CEUs\nA clinic,3/4/2026,19,1.9\nB clinic,3/5/2026,4,4')).toEqual(['ready', 'ask muchCredit'])
})

test('a table with decimal commas that was exported is no edit where the course has changed since', () => {
  const kept = course({ id: 'k1', title: 'Mobility', hours: '1.5', cost: '10.5', worth: '1.2' })
  const csv = coursesToCsv(portfolio({ credentials: [cpt()], courses: [kept] }), { mark: false, dialect: 'semicolon', categoryWords })
  const changed = { ...kept, title: 'Mobility II' }
  expect(csv).toContain('1,2;')
  expect(readCsv(csv, portfolio({ credentials: [cpt()], courses: [changed] })).map(({ state }) => state)).toEqual(['logged'])
})

test.each([
  [
    '2201984,Dana Reyes,Sleep Basics,Cedar Learning,3/4/2026,0.4\n2201984,Dana Reyes,Core Basics,Iron,4/18/2026,0.2',
    ['ignore', 'ignore', 'title', 'provider', 'completedOn', toCpt],
  ],
  ['482,Dana Reyes,Sleep Basics,3/4/2026,0.4\n482,Dana Reyes,Core Basics,4/18/2026,0.2', ['ignore', 'ignore', 'title', 'completedOn', toCpt]],
])('without headings, a member’s number and name are nothing: %s', (text, uses) => {
  expect(usesOf(understood(text, one))).toEqual(uses)
})

test('groups above the headings aren’t the headings', () => {
  const table = understood('Course Information,,,Credit,\nTitle,Provider,Date,CEUs,Hours\nAlpha,Iron,3/4/2026,0.4,4\nBeta,Iron,3/5/2026,0.2,2', one)
  expect([table.header.row, usesOf(table)]).toEqual([2, ['title', 'provider', 'completedOn', toCpt, 'contactHours']])
})

test('totals and headings in each year’s section say nothing against a column', () => {
  const text =
    '2025,,,\nDate,Course,Provider,CEUs\n3/4/2025,Alpha,Iron,0.4\nSubtotal,,,0.4\n2026,,,\nDate,Course,Provider,CEUs\n3/4/2026,Beta,Iron,0.2\nSubtotal,,,0.2\nGrand total,,,0.6\nCEUs needed,,,1.4'
  expect(
    readCsv(text, one)
      .filter(({ state }) => state !== 'leftOut')
      .map(({ state }) => state),
  ).toEqual(['ready', 'ready'])
})

test('“Still need” is no course', () => {
  expect(readCsv('Date,Course,CEUs\n3/4/2026,Alpha,0.4\n,Still need,0.4\n,Need,1', one).map(({ leftOut }) => leftOut)).toEqual([
    null,
    'total',
    'total',
  ])
})

test.each(['nicht bestanden', 'storniert', 'échoué', 'annulé', 'no aprobado', 'cancelado', 'não concluído', 'Non terminé'])(
  '%s is not completed',
  (status) => {
    expect(readCsv(`Course,Date,Status,CEUs\nAlpha,3/4/2026,${status},0.4\nBeta,3/4/2026,Completed,0.4`, one)[0]?.leftOut).toBe('notCompleted')
  },
)
