import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTextSheet } from '../../../src/exchange/sheet/textSheet'
import { readRows } from './readRows'

const cellsOf = (text: string) => {
  const rows = readRows(text)
  return rows.ok ? rows.value.map(({ cells }) => cells) : rows.error
}

test.each([
  [
    'commas',
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'semicolons and decimal commas',
    'a;b\n1,9;2,5',
    [
      ['a', 'b'],
      ['1,9', '2,5'],
    ],
  ],
  [
    'tabs, as when pasted',
    'a\tb\r\n1\t2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'quoted line breaks',
    'a,b\n"one\ntwo",2',
    [
      ['a', 'b'],
      ['one\ntwo', '2'],
    ],
  ],
  [
    'quoted quotes',
    'a,b\n"say ""hi""",2',
    [
      ['a', 'b'],
      ['say "hi"', '2'],
    ],
  ],
  ['rows of different lengths', 'a,b\n1\n1,2,3', [['a', 'b'], ['1'], ['1', '2', '3']]],
  [
    'empty rows',
    'a,b\n\n,\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'Excel’s separator line',
    'sep=;\r\na;b\r\n1;2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'old Mac line breaks',
    'a,b\r1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
])('a table with %s', (_, text, cells) => {
  expect(cellsOf(text)).toEqual(cells)
})

test('more than 50,000 rows are rejected', () => {
  expect(cellsOf('a\n'.repeat(50_001))).toBe('tooManyRows')
})

test('a table with thousands of filled columns is rejected, and empty columns at the end are left out', () => {
  expect(cellsOf(`Course,Date${',x'.repeat(50_000)}`)).toBe('tooManyColumns')
  expect(cellsOf(`Course,Date${','.repeat(50_000)}\nA,2026-05-03${','.repeat(50_000)}`)).toEqual([
    ['Course', 'Date'],
    ['A', '2026-05-03'],
  ])
})

test('millions of empty rows are rejected before they fill the memory', () => {
  expect(cellsOf(`a,b\n${'\n'.repeat(200_000)}`)).toBe('tooManyRows')
  expect(cellsOf(`a,b\n${'\n'.repeat(199_998)}`)).toEqual([['a', 'b']])
})

describe('the sign between the cells is found', () => {
  test.each([
    [
      'below lines with other signs',
      'Credit log, 2026, spring\nCoach, Robin, NY\nPhone, Fax, Mail\n\nCourse;Date;CEUs\nA;2026-05-03;0,4\nB;2026-05-04;0,2',
      3,
      ';',
    ],
    ['with a decimal comma in each row', 'Course;Hours;CEUs\nA;4,5;0,45\nB;2,5;0,25\nC;1,5;0,15', 3, ';'],
    ['with commas in the titles', 'Course\tDate\tCEUs\nHips, knees, ankles\t2026-05-03\t0.4\nNeck, back\t2026-05-04\t0.2', 3, '\t'],
    ['with tags divided by semicolons', 'Course,Tags,Date,CEUs\nA,live; weekend,2026-05-03,0.4\nB,online; night,2026-05-04,0.2', 4, ','],
    ['with quoted cells that hold it', 'Course,Date\n"Hips, knees, ankles",2026-05-03\n"Neck, back",2026-05-04', 2, ','],
    ['as bars', 'Course|Date|CEUs\nA, B|2026-05-03|0.4\nC|2026-05-04|0.2', 3, '|'],
    ['as tabs below a title with semicolons', 'CEUs; all; years; of mine\nCourse\tDate\nA\t2026-05-03\nB\t2026-05-04', 2, '\t'],
    ['with a date in words', 'Course;Date\nA;Monday, May 4, 2026\nB;Tuesday, May 5, 2026', 2, ';'],
  ])('%s', (_, text, width, sign) => {
    const rows = readRows(text)
    const last = text.split('\n').at(-1)?.split(sign)
    expect(rows.ok && rows.value.at(-1)?.cells.length).toBe(width)
    if (last?.[0]?.startsWith('"') === false) expect(rows.ok && rows.value.at(-1)?.cells).toEqual(last)
  })

  test('as the file itself says, in quotes or not', () => {
    expect(cellsOf('sep=|\na;b|c\n1|2')).toEqual([
      ['a;b', 'c'],
      ['1', '2'],
    ])
    expect(cellsOf('"sep=\t"\r\na\tb')).toEqual([['a', 'b']])
  })
})

test('line breaks of different systems divide rows in the same file', () => {
  expect(cellsOf('a,b\r\n1,2\n3,4\r5,6')).toEqual([
    ['a', 'b'],
    ['1', '2'],
    ['3', '4'],
    ['5', '6'],
  ])
})

describe('a table copied as Markdown', () => {
  test('is read with its line numbers', () => {
    const sheet = readTextSheet('| Course | CEUs |\n| --- | ---: |\n| Hips \\| knees | 0.4 |\n| Neck | 0.2 |\n')
    expect(sheet.ok && sheet.value.rows).toEqual([
      { number: 1, cells: ['Course', 'CEUs'] },
      { number: 3, cells: ['Hips | knees', '0.4'] },
      { number: 4, cells: ['Neck', '0.2'] },
    ])
  })

  test('has the text of its links', () => {
    expect(cellsOf('| Name | CEUs |\n| --- | --- |\n| [Sleep](https://notes.example.invalid/x) | 0.4 |\n| [Neck] (two days) | 0.2 |')).toEqual([
      ['Name', 'CEUs'],
      ['Sleep', '0.4'],
      ['[Neck] (two days)', '0.2'],
    ])
  })

  test('may have no bars at the sides and no spaces', () => {
    expect(cellsOf('Course|CEUs\n---|:---:\nNeck|0.2')).toEqual([
      ['Course', 'CEUs'],
      ['Neck', '0.2'],
    ])
  })
})

test('any text is read or rejected without an exception', () => {
  const signs = fc.constantFrom('a', ',', ';', '"', '""', '\n', '\r', '\t', '|', '-', '1', ' ', "'", '=', 'é')
  fc.assert(
    fc.property(fc.string({ unit: signs }), (text) => void readTextSheet(text)),
    { numRuns: 1000 },
  )
})
