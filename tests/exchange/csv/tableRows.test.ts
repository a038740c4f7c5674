import { describe, expect, test } from 'vitest'
import { course, cpt, portfolio } from '../../support/portfolio'
import type { CreditUse } from '../../../src/domain/files/columnUse'
import { finish } from '../../../src/domain/values/steps'
import { questionKey } from '../../../src/exchange/csv/questionKey'
import { settleRows } from '../../../src/exchange/csv/settleRows'
import { storedKeys } from '../../../src/exchange/csv/courseKeys'
import { keptOf, noAnswers, readCsv, readerFor, understood } from './csvWorld'
import { processorTime } from '../../support/processorTime'

const held = portfolio({ credentials: [cpt()] })
const statesOf = (text: string) => readCsv(text, held).map(({ row, state, leftOut }) => `${row.number} ${leftOut ?? state}`)

describe('the header', () => {
  test('is found below other lines, and rows keep their numbers', () => {
    const text =
      'Education record,,,\nTrainer:,Ana Ruiz,,\nPeriod:,01/15/2026 - 01/15/2028,,\n,,,\nCourse,Provider,Date Completed,CEUs\nFoam rolling,Iron,03/14/2026,0.4'
    const table = understood(text, held)
    expect(table.header).toEqual({ row: 5, isFound: true })
    expect(table.headerChoices).toEqual([1, 2, 3, 5, 6])
    expect(readCsv(text, held).map(({ row, state }) => [row.number, state])).toEqual([[6, 'ready']])
  })

  test('is the first with data below it, though a later one has more known headings', () => {
    const text =
      'Class,Date,Credits\nFoam rolling,2026-03-14,0.4\nCourse title,Provider name,Completion date\nMobility,Iron,2026-04-14\nBalance,2026-05-14,0.2'
    expect(understood(text, held).header.row).toBe(1)
    expect(statesOf(text)).toEqual(['2 ready', '3 heading', '4 fix', '5 ask'])
  })

  test('in a language that isn’t known is the words above dates', () => {
    const table = understood('Kurssi,Päivä,Tunnit\nPerusteet,14.3.2026,6', held)
    expect([table.header.row, table.columns.map(({ use, evidence }) => `${use} ${evidence}`)]).toEqual([
      1,
      ['title unsure', 'completedOn unsure', 'ignore none'],
    ])
  })

  test('can be chosen', () => {
    const text = 'Class,Date\nCourse,Date\nFoam rolling,2026-03-14'
    expect(understood(text, held, { header: 2 })).toMatchObject({ header: { row: 2, isFound: false }, body: [{ number: 3 }] })
    expect(understood(text, held, { header: null })).toMatchObject({ header: { row: null }, body: [{ number: 1 }, { number: 2 }, { number: 3 }] })
  })
})

describe('a row that is no course is left out with its reason:', () => {
  test('sums, in many words', () => {
    const text =
      'Course,Date,CEUs\nTotal Body Conditioning,2026-03-14,0.4\nTotal,,0.4\nGRAND TOTAL:,2026-11-01,0.4\nTotal CEUs earned this cycle,,0.4\nCEUs still needed,,1.5\nRemaining,2028-01-15,1.5\nSumme,,0.4\n,,0.4\nSum It Up: Budgeting,2026-03-15,0.1\nBalance,2026-03-16,0.1'
    expect(statesOf(text)).toEqual(['2 ready', '3 total', '4 total', '5 total', '6 total', '7 total', '8 total', '9 total', '10 ready', '11 ready'])
  })

  test('repeated headings, years and labels between courses', () => {
    const text = 'Course,Date,CEUs\n2025,,\nFoam rolling,2025-03-14,0.4\nCourse,Date,CEUs\nIn person:,,\nMobility,2026-03-14,0.4'
    expect(statesOf(text)).toEqual(['2 divider', '3 ready', '4 heading', '5 divider', '6 ready'])
  })

  test('a line that says how to fill in the columns, which tells the order of the dates', () => {
    const text = 'Course,Date,CEUs\n(name),(dd/mm/yyyy),(number)\nFoam rolling,03/04/2026,0.4'
    expect(statesOf(text)).toEqual(['2 heading', '3 ready'])
    expect(keptOf(readCsv(text, held))).toEqual(['Foam rolling | 2026-04-03 | cpt 0.4'])
  })

  test('other headings below the first make the rows below them a question', () => {
    const text = 'Course,Date,CEUs\nFoam rolling,2026-03-14,0.4\nTraining,Completed,Credits\nMobility,2026-04-14,0.4'
    expect(readCsv(text, held).map(({ questions }) => questions)).toEqual([[], [], [{ kind: 'otherHeading' }]])
  })

  test('a course that wasn’t completed, by its status', () => {
    const text =
      'Title,Event Date,Registration Status,Credits\nA,2026-03-04,Attended,0.4\nB,2026-03-05,Cancelled,0.4\nC,2026-03-06,Rejected,0.4\nD,,In progress,\nE,2026-03-07,60%,0.4'
    expect(statesOf(text)).toEqual(['2 ready', '3 notCompleted', '4 rejected', '5 notCompleted', '6 notCompleted'])
  })
})

test('a score isn’t a progress', () => {
  const statesOf = (heading: string) =>
    readCsv(`Course,Date,CEUs,${heading}\nA clinic,2026-03-04,0.4,92%\nB clinic,2026-03-05,0.4,Passed`, held).map(({ state }) => state)
  expect(statesOf('Result')).toEqual(['ask', 'ready'])
  expect(statesOf('Progress')).toEqual(['leftOut', 'ready'])
  expect(statesOf('Completion status')).toEqual(['leftOut', 'ready'])
})

test('a row with a day and a name like a sum is asked about, unless the name is nothing else', () => {
  const rows = readCsv(
    'Course,Provider,Date,CEUs\nRequired Course,Iron Academy,2026-04-03,0.1\nTotal Hours,,2026-04-04,0.2\nTOTAL,,2026-11-01,0.6\nRemaining,,2028-01-15,1.4\nRequired Course,,,1.9',
    held,
  )
  expect(rows.map(({ state, leftOut }) => leftOut ?? state)).toEqual(['ask', 'ask', 'total', 'total', 'total'])
  expect(rows[0]?.questions).toEqual([{ kind: 'maybeTotal' }])
})

test('a course to come is offered as planned, and a status that may mean anything is asked about', () => {
  const rows = readCsv('Title,Date,Status\nA,2027-03-04,Registered\nB,2026-03-04,Under review\nC,2026-03-05,', held)
  expect(keptOf(rows)[0]).toBe('A | planned 2027-03-04')
  expect(rows.map(({ questions }) => questions)).toEqual([
    [{ kind: 'asPlanned' }],
    [{ kind: 'unknownStatus', text: 'Under review' }],
    [{ kind: 'unknownStatus', text: '' }],
  ])
})

test('the years that two digits stand for are told where dates have them', () => {
  expect(understood('Course,Date\nA,3/4/26', held).shortYears).toEqual([1947, 2046])
  expect(understood('Course,Date\nA,3/4/2026\nB,2026-03-04', held).shortYears).toBeNull()
})

test('a row whose quotes were mended says so', () => {
  const table = understood('Course,Date\nA,2026-03-04\nB,2026-03-05', held)
  const rows = table.body.map((row) => ({ ...row, hasMendedQuotes: row.number === 3 }))
  expect(rows.map(readerFor(table, held)).map(({ remarks }) => remarks)).toEqual([[], [{ kind: 'mendedQuotes' }]])
})

describe('merged cells', () => {
  test('at the left are filled with the value above, marked', () => {
    const rows = readCsv('Provider,Course,Date,CEUs\nIron,A,2026-03-04,0.4\n,B,2026-03-05,0.2\nCedar,C,2026-03-06,0.3', held)
    expect(rows.map(({ course }) => course?.provider)).toEqual(['Iron', 'Iron', 'Cedar'])
    expect(rows.map(({ remarks }) => remarks)).toEqual([[], [{ kind: 'carried', use: 'provider' }], []])
  })

  test('with a day are asked about', () => {
    const rows = readCsv('Date,Course,CEUs\n2026-03-04,A,0.4\n,B,0.2', held)
    expect(keptOf(rows)).toEqual(['A | 2026-03-04 | cpt 0.4', 'B | 2026-03-04 | cpt 0.2'])
    expect(rows[1]).toMatchObject({ state: 'ask', questions: [{ kind: 'carriedDay' }] })
  })

  test('elsewhere are counted, and filled if the trainer says so', () => {
    const text = 'Course,Provider,Date\nA,Iron,2026-03-04\nB,,2026-03-05\n,,2026-03-06'
    expect(understood(text, held).columns.map(({ gaps }) => gaps)).toEqual([0, 2, 0])
    expect(readCsv(text, held).map(({ state, course }) => [state, course?.provider])).toEqual([
      ['ready', 'Iron'],
      ['ready', ''],
      ['fix', undefined],
    ])
    expect(readCsv(text, held, { fillDown: new Set([1]) })[1]).toMatchObject({ course: { provider: 'Iron' }, remarks: [{ kind: 'carried' }] })
  })
})

describe('optional cells', () => {
  test('that can’t be read never keep a course out', () => {
    const text =
      'Course,Date,Hours,Cost,CEUs,Provider,Link\nA,2026-03-04,N/A,ask,0.4,Iron,see my mail\nB,2026-03-05,2 days,"$1,299",0.2,Iron,\nC,2026-03-06,—,Free,0.2,Iron,'
    const rows = readCsv(text, held)
    expect(rows.map(({ state, course }) => [state, course?.contactHours, course?.cost])).toEqual([
      ['ready', null, null],
      ['ready', null, 129900],
      ['ready', null, 0],
    ])
    expect(rows.map(({ remarks }) => remarks)).toEqual([
      [
        { kind: 'leftOutCell', use: 'contactHours', text: 'N/A' },
        { kind: 'leftOutCell', use: 'cost', text: 'ask' },
        { kind: 'noLink', text: 'see my mail' },
      ],
      [{ kind: 'leftOutCell', use: 'contactHours', text: '2 days' }],
      [],
    ])
  })

  test('that are too long are left out, and only a course’s name must fit', () => {
    const long = 'x'.repeat(200_000)
    const rows = readCsv(`Course,Date,Provider,Note,Hours,CEUs\nA clinic,2026-03-04,${long},${long},${long},0.4\n${long},2026-03-05,Iron,,,0.4`, held)
    expect(rows.map(({ state }) => state)).toEqual(['ready', 'fix'])
    expect(rows[0]?.remarks.map((remark) => ('text' in remark ? remark.text.length : 0))).toEqual([61, 61, 61])
    expect(rows[1]?.problems).toEqual([{ field: 'title', problem: { kind: 'tooLong', limit: 200, length: 200_000 } }])
  })
})

test('a cell is edited in place, and only its row is read again', () => {
  const table = understood('Course,Date,CEUs\nA,2026-03-04,0.4\nA,Aug 2025,0.4', held)
  const read = readerFor(table, held)
  const [first, second] = table.body
  if (first === undefined || second === undefined) throw new Error('no rows')
  const before = [read(first), read(second)]
  const settle = (rows: typeof before) => finish(settleRows(rows, storedKeys(held), noAnswers)).map(({ state, sameAs }) => [state, sameAs])
  expect(settle(before)).toEqual([
    ['ready', null],
    ['fix', null],
  ])
  const mended = read({ ...second, cells: ['A', '3/4/26', '0.4'] })
  expect(settle([...before.slice(0, 1), mended])).toEqual([
    ['ready', null],
    ['repeated', 2],
  ])
  expect(mended.kept.get('completedOn')).toEqual({ source: '3/4/26', value: { kind: 'day', day: '2026-03-04' }, isConverted: true })
})

test('a course with the name and day of another, but other credit, is asked about', () => {
  const rows = readCsv('Course,Date,CEUs\nA,2026-03-04,0.4\nA,2026-03-04,0.4\nA,2026-03-04,0.2', held)
  expect(rows.map(({ state, sameAs }) => [state, sameAs])).toEqual([
    ['ready', null],
    ['repeated', 2],
    ['ask', null],
  ])
  expect(rows[2]?.questions).toEqual([{ kind: 'alike' }])
})

test('a course with the name, day and credit of another, but a different provider, is asked about', () => {
  const rows = readCsv('Course,Provider,Date,CEUs\nA,Iron,2026-03-04,0.4\nA,Cedar,2026-03-04,0.4\nA,cedar,2026-03-04,0.4\nA,,2026-03-04,0.4', held)
  expect(rows.map(({ state, sameAs, questions }) => [state, sameAs, questions])).toEqual([
    ['ready', null, []],
    ['ask', null, [{ kind: 'otherProvider' }]],
    ['repeated', 3, []],
    ['repeated', 2, []],
  ])
  const stored = portfolio({ credentials: [cpt()], courses: [course({ id: 'a', title: 'A', on: '2026-03-04', worth: '0.4', provider: 'Iron' })] })
  expect(readCsv('Course,Provider,Date,CEUs\nA,Cedar,2026-03-04,0.4\nA,Iron,2026-03-04,0.4', stored).map(({ state }) => state)).toEqual([
    'ask',
    'logged',
  ])
})

test('questions are confirmed for all rows, or for one row', () => {
  const table = understood('Course,Date,CEUs\nA,2026-03-04,4 hrs\nB,2026-03-05,2 hrs\nC,2026-03-06,~0.2', held)
  const rows = table.body.map(readerFor(table, held))
  const use = 'award:cpt' as CreditUse // safe: the certification's id
  const states = (kinds: readonly ('hoursAsCredit' | 'approximate')[], numbers: readonly number[]) =>
    finish(settleRows(rows, storedKeys(held), { questions: new Set(kinds.map((kind) => questionKey({ kind, use }))), rows: new Set(numbers) })).map(
      ({ state }) => state,
    )
  expect(states([], [])).toEqual(['ask', 'ask', 'ask'])
  expect(states(['hoursAsCredit'], [])).toEqual(['ready', 'ready', 'ask'])
  expect(states([], [3])).toEqual(['ask', 'ready', 'ask'])
})

test('fifty rows of cells of 200,000 characters are understood and read without a standstill', () => {
  for (const piece of ['1/', 'may ', ' ', '1,', '-', 'Total ']) {
    const cell = piece.repeat(200_000 / piece.length)
    const text = `Course,Date,CEUs,Hours,Cost,Status,X\n${`"${cell}","${cell}","${cell}","${cell}","${cell}","${cell}",x\n`.repeat(50)}`
    const worked = processorTime()
    expect(readCsv(text, held).map(({ state }) => state)).not.toContain('ready')
    expect(worked()).toBeLessThan(4000)
  }
})
