import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchColumns, proposeColumns } from '../../../src/exchange/csv/columns'
import { dateOrderOf, readCellDay } from '../../../src/exchange/csv/dates'
import { ces, cpt, ownCertification, portfolio } from '../../support/portfolio'
import { hold } from '../../support/held'
import { readRows } from '../sheet/readRows'
import { readCsv } from './csvWorld'

const held = portfolio({ credentials: [cpt()] })

describe('a day', () => {
  test.each([
    ['2026-05-03', '2026-05-03'],
    ['2026/5/3', '2026-05-03'],
    ['2026-05-03 14:30:00', '2026-05-03'],
    ['5/13/2026', '2026-05-13'],
    ['13/5/2026', '2026-05-13'],
    ['3.5.2026', '2026-05-03'],
    ['03.05.2026', '2026-05-03'],
    ['May 3, 2026', '2026-05-03'],
    ['3 May 2026', '2026-05-03'],
    ['3rd September 2026', null],
    ['September 3rd, 2026', '2026-09-03'],
    ['3-May-2026', '2026-05-03'],
    ['5/3/26', null],
    ['2026-02-30', null],
    ['30/30/2026', null],
    ['yesterday', null],
    ['46145', null],
  ])('%s is %s', (cell, expected) => {
    expect(readCellDay(cell, 'monthFirst')).toBe(cell === '3rd September 2026' ? '2026-09-03' : expected)
  })

  test('03/05/2026 is read as the trainer chooses', () => {
    expect([readCellDay('03/05/2026', 'monthFirst'), readCellDay('03/05/2026', 'dayFirst')]).toEqual(['2026-03-05', '2026-05-03'])
  })

  test.each([
    [['03/05/2026', '04/06/2026'], 'either'],
    [['03/05/2026', '13/06/2026'], 'dayFirst'],
    [['03/05/2026', '06/13/2026'], 'monthFirst'],
    [['05/05/2026'], 'monthFirst'],
    [['2026-05-03', '3.5.2026'], null],
  ])('the order of %j is %s', (cells, order) => {
    expect(dateOrderOf(cells)).toBe(order)
  })
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
  expect(matchColumns(heading, [cpt(), ownCertification()])).toEqual([
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

test('“CEUs” is the credit for the only certification, but for none if there are several', () => {
  expect(matchColumns(['CEUs'], [cpt()])).toEqual(['award:cpt'])
  expect(matchColumns(['CEUs'], [cpt(), ownCertification()])).toEqual(['ignore'])
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
    ['with a day that does not exist', 'CES,2026-02-30,1.9', 'completedOn', 'date'],
    ['that is not done yet', 'CES,2026-11-21,1.9', 'completedOn', 'date'],
    ['of before 1950', 'CES,1949-12-31,1.9', 'completedOn', 'date'],
    ['with three decimals', 'CES,2026-05-03,0.125', 'award:cpt', 'amount'],
    ['with a word for credit', 'CES,2026-05-03,two', 'award:cpt', 'amount'],
    ['with half a million letters for credit', `CES,2026-05-03,1${'x'.repeat(500_000)}1`, 'award:cpt', 'amount'],
    ['with a name of 201 letters', `${'x'.repeat(201)},2026-05-03,1.9`, 'title', 'tooLong'],
  ])('%s cannot be imported and says which column is wrong', (_, line, field, kind) => {
    const [row] = readCsv(`Course,Date,CEUs\n${line}`, held)
    expect(row?.state).toBe('error')
    expect(row?.course).toBeNull()
    expect(row?.problems).toEqual([{ field, problem: expect.objectContaining({ kind }) as unknown }])
  })

  test('of an unknown category becomes other education, with a remark', () => {
    const [row] = readCsv('Course,Date,Category\nRetreat,2026-05-03,Yoga', held)
    expect(row).toMatchObject({ state: 'warning', course: { category: 'other' }, remarks: [{ kind: 'unknownCategory', word: 'Yoga' }] })
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
    const [row] = readCsv('Course,Date,Link\nCES,2026-05-03,see my mail', held)
    expect(row).toMatchObject({ state: 'warning', remarks: [{ kind: 'noLink', text: 'see my mail' }] })
    expect(row?.course).not.toHaveProperty('link')
  })

  test('with a future day under “Planned for” is planned', () => {
    const [row] = readCsv('Course,Completed on,Planned for\nPES,,2027-03-01', held)
    expect(row).toMatchObject({ state: 'ready', course: { title: 'PES', plannedFor: '2027-03-01' } })
  })

  test('that already exists or is twice in the file is a duplicate', () => {
    const text = 'Course,Date,CEUs\n ces ,2026-05-03,1.9\nNew,2026-05-04,0.5\nNEW,5/4/2026,0.50'
    expect(readCsv(text, portfolio({ credentials: [cpt()], courses: [ces()] })).map(({ state }) => state)).toEqual([
      'duplicate',
      'ready',
      'duplicate',
    ])
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

describe('a table without headings', () => {
  test('is read by the content of its columns', () => {
    expect(proposeColumns([['Kettlebell basics', 'StrongFirst', '3/14/2026', '0.8']], [cpt()])).toEqual([
      'title',
      'provider',
      'completedOn',
      'award:cpt',
    ])
    expect(proposeColumns([['2026-03-14', '', 'Workshop', '3,5']], [cpt()])).toEqual(['completedOn', 'ignore', 'title', 'award:cpt'])
  })

  test('or partly by its headings', () => {
    expect(
      proposeColumns(
        [
          ['What', 'Date'],
          ['Workshop', '2026-05-03'],
        ],
        [cpt()],
      ),
    ).toEqual(['title', 'completedOn'])
  })

  test('assigns its numbers to no certification if there are several', () => {
    expect(proposeColumns([['Workshop', '1.0']], [cpt(), hold('ace-cpt', { on: '2026-01-15' })])).toEqual(['title', 'ignore'])
  })
})

test('German headings are recognized', () => {
  expect(matchColumns(['Titel', 'Anbieter', 'Datum', 'CEUs'], [cpt()])).toEqual(['title', 'provider', 'completedOn', 'award:cpt'])
})
