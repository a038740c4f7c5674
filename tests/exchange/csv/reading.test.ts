import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ces, cpt, ownCertification, portfolio } from '../../support/portfolio'
import { hold } from '../../support/held'
import { readCsv, understood, usesOf } from './csvWorld'
import { readRows } from '../sheet/readRows'

const held = portfolio({ credentials: [cpt()] })

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
    ['with a thousandth', 'CES,2026-05-03,0.001', 'award:cpt', 'amount'],
    ['with a ratio', 'CES,2026-05-03,1.5/2', 'award:cpt', 'amount'],
    ['with a word for credit', 'CES,2026-05-03,two', 'award:cpt', 'amount'],
    ['with half a million letters for credit', `CES,2026-05-03,1${'x'.repeat(500_000)}1`, 'award:cpt', 'amount'],
    ['with a name of 201 letters', `${'x'.repeat(201)},2026-05-03,1.9`, 'title', 'tooLong'],
  ])('%s cannot be imported and says which column is wrong', (_, line, field, kind) => {
    const [row] = readCsv(`Course,Date,CEUs\n${line}`, held)
    expect(row?.state).toBe('fix')
    expect(row?.course).toBeNull()
    expect(row?.problems).toEqual([{ field, problem: expect.objectContaining({ kind }) as unknown }])
  })

  test('whose amounts say more than is kept asks, or leaves the cost out', () => {
    const [row] = readCsv('Course,Date,CEUs,Hours,Cost\nA,2026-05-03,0.125,2 sessions of 3 hours,2 x $50', held)
    expect(row?.state).toBe('ask')
    expect(row?.course).toMatchObject({ awards: [{ amount: 13 }], contactHours: 300, cost: null })
    expect(row?.questions).toEqual([
      { kind: 'extraText', use: 'contactHours' },
      { kind: 'rounded', use: 'award:cpt' },
    ])
    expect(row?.remarks).toEqual([{ kind: 'leftOutCell', use: 'cost', text: '2 x $50' }])
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

  test('that already exists is logged, and twice in the file it’s repeated', () => {
    const text = 'Course,Date,CEUs\n ces ,2026-05-03,1.9\nNew,2026-05-04,0.5\nNEW,5/4/2026,0.50'
    expect(readCsv(text, portfolio({ credentials: [cpt()], courses: [ces()] })).map(({ state }) => state)).toEqual(['logged', 'ready', 'repeated'])
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
