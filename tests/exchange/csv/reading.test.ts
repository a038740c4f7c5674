import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRows } from '../../../src/exchange/csv/table'
import { readText } from '../../../src/exchange/csv/text'
import { ces, cpt, ownCertification, portfolio } from '../../support/portfolio'
import { hold } from '../../support/held'
import { readCsv, understood, usesOf } from './csvWorld'

const bytes = (text: string) => new TextEncoder().encode(text)
const cellsOf = (text: string) => {
  const rows = readRows(text)
  return rows.ok ? rows.value.map(({ cells }) => cells) : rows.error
}
const held = portfolio({ credentials: [cpt()] })

describe('a file', () => {
  test.each([
    ['UTF-8', bytes('Café;1'), 'Café;1'],
    ['UTF-8 with a byte-order mark', bytes('\uFEFFCafé'), 'Café'],
    ['Windows-1252', new Uint8Array([0x43, 0x61, 0x66, 0xe9, 0x3b, 0x31]), 'Café;1'],
    ['UTF-16 as from Excel', new Uint8Array([0xff, 0xfe, 0x43, 0, 0xe9, 0]), 'Cé'],
    ['big-endian UTF-16', new Uint8Array([0xfe, 0xff, 0, 0x43, 0, 0xe9]), 'Cé'],
  ])('in %s is read', (_, file, text) => {
    expect(readText(file)).toEqual({ ok: true, value: text })
  })

  test.each([
    ['empty', new Uint8Array(), 'empty'],
    ['a workbook', bytes('PK\u0003\u0004...'), 'notText'],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'notText'],
    ['a PDF', bytes('%PDF-1.7'), 'notText'],
    ['binary', bytes('a\0b'), 'notText'],
    ['one line of 9 MB', bytes('x'.repeat(9_000_000)), 'longLine'],
    ['a line of 9 MB below others', bytes(`Course,Date\nA,${'x'.repeat(9_000_000)}`), 'longLine'],
    ['11 MB', new Uint8Array(11_000_000).fill(0x0a), 'tooLarge'],
    ['only spaces', bytes(' \n '), 'empty'],
  ])('that is %s is rejected', (_, file, problem) => {
    expect(readText(file)).toEqual({ ok: false, error: problem })
  })
})

test('a table with a hundred thousand columns is rejected', () => {
  expect(readRows(`Course,Date${','.repeat(100_000)}`)).toEqual({ ok: false, error: 'tooManyColumns' })
})

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

test('millions of empty rows are rejected before they fill the memory', () => {
  expect(cellsOf(`a,b\n${'\n'.repeat(200_000)}`)).toBe('tooManyRows')
  expect(cellsOf(`a,b\n${'\n'.repeat(199_998)}`)).toEqual([['a', 'b']])
})

test('an unclosed quote puts the rest into one cell, and the row says so', () => {
  const [row] = readCsv(`Course,Date\nCES,2026-05-03\n"PES,2026-08-01\n${'CPR,2026-09-10\n'.repeat(20)}`, held).slice(1)
  expect(row?.state).toBe('fix')
  expect(row?.problems.map(({ field }) => field)).toEqual(['title', 'completedOn'])
})

test('columns are matched by their headings', () => {
  const heading = [
    'Title',
    'Organization',
    'Completion Date',
    'Type',
    'Hours',
    'Price',
    'NASM-CPT CEUs',
    'Kettlebell Coach',
    'Approval No.',
    'URL',
    'Notes',
    'Name',
  ]
  expect(usesOf(understood(heading.join(','), portfolio({ credentials: [cpt(), ownCertification()] })))).toEqual([
    'title',
    'provider',
    'completedOn',
    'category',
    'contactHours',
    'cost',
    'award:cpt',
    'award:own',
    'number',
    'link',
    'note',
    'ignore',
  ])
})

test('“CEUs” is the credit for the only certification; if there are several, it has to be said for which', () => {
  const two = portfolio({ credentials: [cpt(), ownCertification()] })
  expect(usesOf(understood('Course,Date,CEUs', held))).toEqual(['title', 'completedOn', 'award:cpt'])
  expect(usesOf(understood('Course,Date,CEUs', two))).toEqual(['title', 'completedOn', 'credit'])
  expect(understood('Course,Date,CEUs', two).creditFor).toBeNull()
})

describe('a row', () => {
  test('with all fields is ready', () => {
    const [row] = readCsv('Course;Provider;Date;Category;Hours;Cost;CEUs\nCES;NASM;3.5.2026;Specialization;19;$1,299.50;1,9', held)
    expect(row).toMatchObject({
      state: 'ready',
      course: {
        title: 'CES',
        provider: 'NASM',
        completedOn: '2026-05-03',
        category: 'specialization',
        contactHours: 1900,
        cost: 129950,
        awards: [{ credentialId: 'cpt', amount: 190 }],
      },
    })
  })

  test.each([
    ['without a name', ',2026-05-03,1.9', 'title', 'empty'],
    ['without a day', 'CES,,1.9', 'completedOn', 'empty'],
    ['with a day that does not exist', 'CES,2026-02-30,1.9', 'completedOn', 'shortMonth'],
    ['with no date', 'CES,soon,1.9', 'completedOn', 'date'],
    ['that is not done yet', 'CES,2026-11-21,1.9', 'completedOn', 'date'],
    ['of before 1950', 'CES,1949-12-31,1.9', 'completedOn', 'date'],
    ['with three decimals', 'CES,2026-05-03,0.125', 'award:cpt', 'amount'],
    ['with a word for credit', 'CES,2026-05-03,two', 'award:cpt', 'amount'],
    ['with half a million letters for credit', `CES,2026-05-03,1${'x'.repeat(500_000)}1`, 'award:cpt', 'amount'],
    ['with a name of 201 letters', `${'x'.repeat(201)},2026-05-03,1.9`, 'title', 'tooLong'],
  ])('%s cannot be imported and says which column is wrong', (_, line, field, kind) => {
    const [row] = readCsv(`Course,Date,CEUs\n${line}`, held)
    expect(row?.state).toBe('fix')
    expect(row?.course).toBeNull()
    expect(row?.problems).toEqual([{ field, problem: expect.objectContaining({ kind }) as unknown }])
  })

  test('of an unknown category becomes other education, with a remark', () => {
    const [row] = readCsv('Course,Date,Category\nRetreat,2026-05-03,Yoga', held)
    expect(row).toMatchObject({ state: 'ready', course: { category: 'other' }, remarks: [{ kind: 'unknownCategory', word: 'Yoga' }] })
  })

  test('with a number, a link and a note keeps them', () => {
    const [row] = readCsv('Course,Date,Course number,Link,Note\nCES,2026-05-03, CEP-7 ,www.example.org/ces,"Paid by the studio.\r\nBring ID. "', held)
    expect(row).toMatchObject({
      state: 'ready',
      course: { number: 'CEP-7', link: 'https://www.example.org/ces', note: 'Paid by the studio.\nBring ID.' },
    })
  })

  test('with empty cells for them has none of them', () => {
    const [row] = readCsv('Course,Date,Course number,Link,Note\nCES,2026-05-03,, ,', held)
    expect(Object.keys(row?.course ?? {}).filter((key) => ['number', 'link', 'note'].includes(key))).toEqual([])
  })

  test('whose link is no web address is imported without it, with a remark', () => {
    const [row] = readCsv('Course,Date,Link\nFoam rolling,2026-05-03,see my mail', held)
    expect(row).toMatchObject({ state: 'ready', remarks: [{ kind: 'noLink', text: 'see my mail' }] })
    expect(row?.course).not.toHaveProperty('link')
  })

  test('with a future day under “Planned for” is planned', () => {
    const [row] = readCsv('Course,Completed on,Planned for\nPES,,2027-03-01', held)
    expect(row).toMatchObject({ state: 'ready', course: { title: 'PES', plannedFor: '2027-03-01' } })
  })

  test('that already exists or is twice in the file is a duplicate', () => {
    const text = 'Course,Date,CEUs\n ces ,2026-05-03,1.9\nNew,2026-05-04,0.5\nNEW,5/4/2026,0.50'
    expect(readCsv(text, portfolio({ credentials: [cpt()], courses: [ces()] })).map(({ state }) => state)).toEqual(['logged', 'ready', 'logged'])
  })

  test('without a credit column gets the known credit of the course', () => {
    const [row] = readCsv('Course,Date\nCorrective Exercise Specialization (CES),2026-05-03', held)
    expect(row).toMatchObject({ course: { provider: 'NASM', category: 'specialization', awards: [{ credentialId: 'cpt', amount: 190 }] } })
  })
})

test('an endlessly nested record in the last column is just text', () => {
  const nested = `${JSON.stringify(ces()).slice(0, -1)},"medals":${'['.repeat(40_000)}${']'.repeat(40_000)}}`
  const [row] = readCsv(`Course,Date,Details for Recert\nA,2026-05-03,"${nested.replaceAll('"', '""')}"`, held)
  expect([row?.state, row?.course?.id]).toEqual(['ready', ''])
})

test('any text is read or rejected without an exception', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ',', ';', '"', '\n', '\r', '\t', '1', '.', '/', '{', '}', "'", '=', '-', ' ', 'é', '\u{1F4AA}') }),
      (text) => {
        const rows = readRows(`Course,Date,CEUs\n${text}`)
        if (rows.ok && rows.value.length > 0) readCsv(`Course,Date,CEUs\n${text}`, held)
      },
    ),
    { numRuns: 500 },
  )
})

test('any bytes are read or rejected without an exception', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (file) => {
      const text = readText(file)
      if (text.ok) readRows(text.value)
    }),
  )
})

describe('a table without headings', () => {
  test('is read by the content of its columns, and nothing is imported before that is confirmed', () => {
    const text = 'Kettlebell basics,StrongFirst,3/14/2026,0.8'
    const { header, columns } = understood(text, held)
    expect(header).toEqual({ row: null, isFound: true })
    expect(columns.map(({ use, evidence }) => [use, evidence])).toEqual([
      ['title', 'unsure'],
      ['provider', 'unsure'],
      ['completedOn', 'unsure'],
      ['award:cpt', 'unsure'],
    ])
    expect(readCsv(text, held).map(({ state }) => state)).toEqual(['ask'])
    expect(usesOf(understood('2026-03-14,,Workshop,"3,5"', held))).toEqual(['completedOn', 'ignore', 'title', 'award:cpt'])
  })

  test('assigns its numbers to no certification if there are several', () => {
    const two = portfolio({ credentials: [cpt(), hold('ace-cpt', { on: '2026-01-15' })] })
    expect(usesOf(understood('Workshop,1.0', two))).toEqual(['title', 'credit'])
  })
})

test('German headings are recognized', () => {
  expect(usesOf(understood('Titel,Anbieter,Datum,CEUs', held))).toEqual(['title', 'provider', 'completedOn', 'award:cpt'])
})
