import { expect, test } from 'vitest'
import { hold } from '../../support/held'
import { cpt, credentialId, portfolio } from '../../support/portfolio'
import { readCsv, understood } from './csvWorld'

const one = portfolio({ credentials: [cpt()] })
const two = portfolio({ credentials: [cpt(), hold('ace-cpt', { on: '2026-02-01', id: credentialId('ace') })] })

/** The days, hours and problems of a table's rows. */
const read = (text: string) =>
  readCsv(text, one).map(({ state, course, problems }) => {
    const day = course !== null && 'completedOn' in course ? course.completedOn : problems.map(({ problem }) => JSON.stringify(problem)).join()
    return [state, day, course?.contactHours ?? null]
  })

test.each([
  ['Course,Year,Month,Day', 'A clinic,2026,3,4', '2026-03-04'],
  ['Course,Day,Month,Year', 'A clinic,4th,March,2026', '2026-03-04'],
  ['Kurs;Tag;Monat;Jahr', 'Kurs A;4;Mär;26', '2026-03-04'],
  ['Course,Completed (Month),Completed (Day),Completed (Year)', 'A clinic,03,04,2026', '2026-03-04'],
  ['Course,Start Year,Start Month,Start Day,End Year,End Month,End Day', 'A clinic,2026,3,3,2026,3,4', '2026-03-04'],
])('a day in several columns is read as one: %s', (heading, row, day) => {
  expect(read(`${heading}\n${row}`)).toEqual([['ready', day, null]])
})

test('the row says that several columns were read as one, and the others aren’t called lost', () => {
  const text = 'Course,Year,Month,Day\nA clinic,2026,3,4\nB clinic,2026,4,18'
  expect(readCsv(text, one)[0]?.remarks).toEqual([{ kind: 'joined', use: 'completedOn' }])
  expect(understood(text, one).columns.map(({ use, evidence, flag }) => [use, evidence, flag])).toEqual([
    ['title', 'heading', null],
    ['completedOn', 'heading', null],
    ['ignore', 'joined', null],
    ['ignore', 'joined', null],
  ])
})

test('a month without a day is asked for the day, and a mended first cell says it alone', () => {
  const missing = JSON.stringify({ kind: 'date', reason: 'noDay' })
  expect(read('Course,Month,Year\nA clinic,March,2026\nB clinic,2026-03-04,2026')).toEqual([
    ['fix', missing, null],
    ['ready', '2026-03-04', null],
  ])
})

test('a column with whole days goes before its year and month in others, and days on which courses began aren’t joined', () => {
  expect(read('Course,Year,Month,Date\nA clinic,2026,3,2026-03-04')).toEqual([['ready', '2026-03-04', null]])
  expect(read('Course,Start Year,Start Month,Start Day\nA clinic,2026,3,3')[0]?.[0]).toBe('fix')
})

test('hours and minutes in two columns are one duration', () => {
  expect(read('Course,Date,Hours,Minutes\nA clinic,2026-03-04,1,30\nB clinic,2026-03-05,0,45\nC clinic,2026-03-06,2,')).toEqual([
    ['ready', '2026-03-04', 150],
    ['ready', '2026-03-05', 75],
    ['ready', '2026-03-06', 200],
  ])
  expect(read('Course,Date,Time Spent (Hours),Time Spent (Minutes)\nA clinic,2026-03-04,4,15')).toEqual([['ready', '2026-03-04', 425]])
})

test('minutes that may be the same duration once more, or another, aren’t added', () => {
  for (const text of ['Hours,Minutes\nA,2026-03-04,2,120', 'Contact Hours,Minutes\nA,2026-03-04,2,30'])
    expect(readCsv(`Course,Date,${text}`, one)[0]?.questions).toEqual([{ kind: 'columnUnsure', use: 'contactHours' }])
})

test('a mark for each certification says which of them a row’s credit is for', () => {
  const rows = readCsv('Course,Date,CEUs,NASM,ACE\nA clinic,2026-03-04,0.4,x,x\nB clinic,2026-03-05,0.2,,✓\nC clinic,2026-03-06,0.2,,', two)
  expect(rows.map(({ course }) => course?.awards.map(({ credentialId, amount }) => `${credentialId} ${amount}`))).toEqual([
    ['cpt 40', 'ace 40'],
    ['ace 20'],
    [],
  ])
  expect(rows[2]?.questions).toEqual([{ kind: 'whichCertification' }])
})
