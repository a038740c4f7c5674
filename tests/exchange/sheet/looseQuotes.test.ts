import { describe, expect, test } from 'vitest'
import { readTextSheet } from '../../../src/exchange/sheet/textSheet'

const heading = 'Course,Provider,Date,CEUs'
const row = (course: string, day: string) => `${course},Iron House,2026-05-0${day},0.4`

/** The first cell of each row below the heading. */
function coursesOf(...lines: readonly string[]): readonly (string | undefined)[] | string {
  const sheet = readTextSheet([heading, ...lines].join('\n'))
  return sheet.ok ? sheet.value.rows.slice(1).map(({ cells }) => (cells.length === 4 ? cells[0] : cells.join('¦'))) : sheet.error
}

function mendedIn(...lines: readonly string[]): readonly number[] | null {
  const sheet = readTextSheet([heading, ...lines].join('\n'))
  return sheet.ok ? sheet.value.mended : null
}

describe('quotes that aren’t escaped never hide rows', () => {
  test.each([
    ['around the first words', [row('"Power" Yoga', '1'), row('Neck', '2'), row('"Core" Work', '3')], ['"Power" Yoga', 'Neck', '"Core" Work']],
    ['as inches', [row('Band 12" loops', '1'), row('Box 24"', '2')], ['Band 12" loops', 'Box 24"']],
    ['as feet and inches', [row('Athletes over 6\'2"', '1'), row('5\'10" and up', '2')], ['Athletes over 6\'2"', '5\'10" and up']],
    ['opened only', [row('"Power Yoga', '1'), row('Neck', '2'), row('Core', '3')], ['"Power Yoga', 'Neck', 'Core']],
    ['opened, and closed rows later', [row('"Power Yoga', '1'), row('Neck', '2'), row('Box 24"', '3')], ['"Power Yoga', 'Neck', 'Box 24"']],
    [
      'in a quoted cell with a comma',
      ['"The "best" squat, front","Iron House",2026-05-01,0.4', row('Neck', '2')],
      ['The "best" squat, front', 'Neck'],
    ],
    [
      'where every cell is in quotes',
      [
        '"5\'10" and up","Iron House","2026-05-01","0.4"',
        '"The "best" squat","Iron House","2026-05-01","0.4"',
        '""Core"","Iron House","2026-05-01","0.4"',
      ],
      ['5\'10" and up', 'The "best" squat', '"Core"'],
    ],
    ['beside cells with right quotes', ['"Power" Yoga,"Iron, House",2026-05-01,"0.4"', row('Neck', '2')], ['"Power" Yoga', 'Neck']],
  ])('%s', (_, lines, courses) => {
    expect(coursesOf(...lines)).toEqual(courses)
  })

  test('even if a total at the end has fewer cells', () => {
    const lines = [row('"Power Yoga', '1'), row('Neck', '2'), row('Core', '3'), row('Hips', '4'), row('Feet', '5'), 'Total,0.4', row('Box 24"', '6')]
    expect(coursesOf(...lines)).toEqual(['"Power Yoga', 'Neck', 'Core', 'Hips', 'Feet', 'Total¦0.4', 'Box 24"'])
  })

  test('and the rows are named', () => {
    expect(mendedIn(row('"Power" Yoga', '1'), row('Neck', '2'), row('"Core" Work', '3'))).toEqual([2, 4])
    expect(mendedIn(row('Band 12" loops', '1'))).toEqual([])
  })
})

describe('right quotes are read as they are meant', () => {
  test.each([
    ['a note over lines', ['Yoga,Iron House,2026-05-01,"0.4\nas printed\n\non the card"', row('Neck', '2')], ['Yoga', 'Neck']],
    ['a title over lines', ['"Yoga,\nPower",Iron House,2026-05-01,0.4'], ['Yoga,\nPower']],
    ['a note over lines beside a bad quote', ['Yoga,"Iron\nHouse",2026-05-01,0.4', row('"Core" Work', '2')], ['Yoga', '"Core" Work']],
    ['doubled quotes', ['"The ""best"" squat",Iron House,2026-05-01,0.4'], ['The "best" squat']],
    ['spaces after a quote', ['"Yoga" ,Iron House,2026-05-01,0.4', 'Neck,"Iron\nHouse" ,2026-05-01,0.4'], ['Yoga', 'Neck']],
  ])('%s', (_, lines, courses) => {
    expect(coursesOf(...lines)).toEqual(courses)
  })
})

test('a file of bad quotes takes no longer than another', () => {
  const line = '"a"b,'.repeat(39_000)
  expect(readTextSheet(`${line}\n`.repeat(10))).toEqual({ ok: false, error: 'tooManyColumns' })
  expect(readTextSheet(`${heading}\n${'"a,b,"",c\n'.repeat(40_000)}`).ok).toBe(true)
  expect(readTextSheet(`${heading}\n${'"""a\n'.repeat(40_000)}`).ok).toBe(true)
})

test.each([
  [
    'two columns',
    'Course,Date\n"Foam Rolling,2026-03-04\nMobility Lab,2026-04-18\nBand 12",2026-06-01',
    ['"Foam Rolling', 'Mobility Lab', 'Band 12"'],
  ],
  ['two rows', 'Course;Date\n"Foam Rolling;4. März 2026\nMobility Lab";18. April 2026', ['"Foam Rolling', 'Mobility Lab"']],
  ['the day first', 'Date,Course\nMar 4,"Foam Rolling\nApr 18,Mobility Lab"\nMay 2,Neck', ['Mar 4', 'Apr 18', 'May 2']],
])('a quote that’s opened and closed in another row hides no row with a day of its own: %s', (_, text, first) => {
  const sheet = readTextSheet(text)
  expect(sheet.ok && sheet.value.rows.slice(1).map(({ cells }) => cells[0])).toEqual(first)
})

test('a cell of several lines without days of their own stays one', () => {
  const sheet = readTextSheet('Course,Date\n"Foam Rolling,\nsecond part",2026-03-04\nNeck,2026-04-18')
  expect(sheet.ok && sheet.value.rows.map(({ cells }) => cells[0])).toEqual(['Course', 'Foam Rolling,\nsecond part', 'Neck'])
})
