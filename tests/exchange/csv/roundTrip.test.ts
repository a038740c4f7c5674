import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importCourses } from '../../../src/domain/changes/importAct'
import type { TableDialect } from '../../../src/domain/files/tableDialect'
import { applyChanges } from '../../../src/domain/records/change'
import type { Kept, Portfolio } from '../../../src/domain/records/portfolio'
import { without } from '../../../src/domain/values/without'
import { guardCell, openCell } from '../../../src/exchange/csv/cell'
import { countingToCsv } from '../../../src/exchange/csv/countingTable'
import { coursesToCsv, type TableOptions } from '../../../src/exchange/csv/courseTable'
import { readCredentials } from '../../../src/exchange/csv/credentialRows'
import { credentialsToCsv } from '../../../src/exchange/csv/credentialTable'
import { writeTable } from '../../../src/exchange/csv/table'
import { readRows } from '../sheet/readRows'
import { recordVersion } from '../../../src/storage/format/version'
import { readReleased } from '../../../src/storage/format/filed'
import { categoryWords } from '../../../src/words/rule/categories'
import { surplusText } from '../../../src/words/counting/surplus'
import v2CardText from '../../fixtures/v2/card.json?raw'
import v2CertificationText from '../../fixtures/v2/certification.json?raw'
import { anyCourses } from '../../domain/arbitraries'
import { amount, awarded, card, ces, courseId, cpt, day, planned, portfolio } from '../../support/portfolio'
import { proof } from '../../support/proofs'
import { readCsv, today } from './csvWorld'

const options = { mark: true, categoryWords }
const anyCell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '1', '.', '＝', 'a', ' ', ';', '"') }),
)

test('a cell comes back unchanged, and none starts a formula', () => {
  fc.assert(
    fc.property(anyCell, (text) => {
      expect(openCell(guardCell(text))).toBe(text)
      if (!/^[+-]?\d+([.,]\d+)?$/.test(text)) expect(guardCell(text)).not.toMatch(/^\s*[=+\-@\t\r\n＝＋－＠]/)
      expect(guardCell(text)).not.toMatch(/[;\t\r\n][ "]*[=+\-@＝＋－＠]/)
    }),
    { numRuns: 1000 },
  )
})

test.each([
  ['=1+1', "'=1+1"],
  ['+49 170', "'+49 170"],
  ['-5', '-5'],
  ['-5,25', '-5,25'],
  ['@SUM(A1)', "'@SUM(A1)"],
  ["'=x", "''=x"],
  [' =1+1', "' =1+1"],
  ['Level 1;=1+1', "Level 1;'=1+1"],
  ['Level 1\n=1+1', "Level 1\n'=1+1"],
  ['Level 1; "=1+1"', 'Level 1; "\'=1+1"'],
  ["it's", "it's"],
])('%j is written as %j', (text, cell) => {
  expect(guardCell(text)).toBe(cell)
})

const anyDialect = fc.constantFrom<TableDialect>('comma', 'semicolon')

test('a table comes back unchanged', () => {
  const anyTable = fc.array(
    fc.array(anyCell, { minLength: 2, maxLength: 4 }).filter((row) => row.some((cell) => cell.trim() !== '')),
    { minLength: 1, maxLength: 6 },
  )
  fc.assert(
    fc.property(anyTable, fc.boolean(), anyDialect, (table, mark, dialect) => {
      const whole = [['Course', 'Provider, school, or club, if any', 'Completed on'], ...table]
      const rows = readRows(writeTable(whole, mark, dialect))
      expect(rows.ok && rows.value.map(({ cells }) => cells)).toEqual(whole)
    }),
  )
})

/** The portfolio to import into: the same, without its courses. */
function reimported(before: Portfolio, style: Partial<TableOptions> = {}): Portfolio {
  const empty = { ...before, courses: [], planned: [] }
  const rows = readCsv(coursesToCsv(before, { ...options, ...style }), empty)
  const act = importCourses(rows.flatMap(({ course }) => (course === null ? [] : [course])))(empty, { today, newId: () => 'new' })
  return act.ok ? applyChanges(empty, act.value.changes, today) : empty
}

const anyTitle = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => /[\p{L}\p{N}]/u.test(text))

test('courses exported and imported again are the same records', () => {
  fc.assert(
    fc.property(anyCourses, fc.array(anyTitle, { minLength: 14, maxLength: 14 }), anyDialect, (courses, titles, dialect) => {
      const before = portfolio({ credentials: [cpt()], courses: courses.map((course, index) => ({ ...course, title: titles[index] ?? 'x' })) })
      const after = reimported(before, { dialect })
      expect([...after.courses].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([...before.courses].sort((a, b) => (a.id < b.id ? -1 : 1)))
    }),
    { numRuns: 60 },
  )
})

test('numbers, links, notes and ticks come back too', () => {
  const texts = { number: '=7', link: 'https://example.org/?a=1;b=2', note: '- Paid\n- by "us"\n=1+1' }
  const full = { ...awarded(ces(), { ticked: ['evidence'] }), ...texts }
  const before = portfolio({ credentials: [cpt()], courses: [full] })
  expect(reimported(before).courses).toEqual([full])
  expect(readCsv(coursesToCsv(before, options), before).map(({ state }) => state)).toEqual(['logged'])
})

test('planned courses, submissions and unknown fields come back too, and certificates if they’re asked for', () => {
  const proofs = [{ sha256: 'a'.repeat(64), name: 'CES.pdf', type: 'application/pdf', size: 20, addedOn: '2026-05-03' }]
  // safe: a stored proof and a field of a later version
  const full = {
    ...ces(),
    proofs,
    medal: 'gold',
    awards: [{ credentialId: 'gone', amount: 5, submission: { state: 'sent', on: '2026-06-01' } }],
  } as unknown as ReturnType<typeof ces>
  const before = portfolio({ credentials: [cpt()], courses: [full], planned: [planned()] })
  expect(reimported(before, { withProofs: true })).toMatchObject({ courses: [full], planned: [planned()] })
  expect(reimported(before)).toMatchObject({ courses: [without(full, 'proofs')], planned: [planned()] })
  expect(reimported(before).courses[0]).not.toHaveProperty('proofs')
  const table = coursesToCsv(before, options)
  expect([table.includes('CES.pdf'), table.includes('aaaa')]).toEqual([false, false])
  // Where the course is, it's the same, and keeps its certificate when the table changes it.
  expect(readCsv(table, before).map(({ state }) => state)).toEqual(['logged', 'logged'])
  expect(readCsv(table.replace('CES,,', 'CES,Changed,'), before)[0]?.course).toEqual({ ...full, provider: 'Changed' })
})

test('a table for where the decimal sign is a comma has semicolons and decimal commas', () => {
  const course = { ...ces(), id: courseId('a'), title: 'Strength, power; speed', contactHours: amount('1.5'), cost: amount('1299.5') }
  const [heading, row] = coursesToCsv(portfolio({ credentials: [cpt()], courses: [course] }), { ...options, dialect: 'semicolon' }).split('\r\n')
  expect(heading).toMatch(/^\uFEFFCourse;Provider;Completed on;/)
  expect(row).toMatch(/^"Strength, power; speed";.*;1,5;1299,5.*;1,9;0;a;/)
  expect(countingToCsv(portfolio({ credentials: [cpt()], courses: [ces()] }), surplusText, { mark: false, dialect: 'semicolon' })).toContain(
    ';1,9;1,9;0',
  )
})

test('a credential keeps its certificates here, and those of the cards before it, when a table brings it back', () => {
  const held = { ...card(), proofs: [proof('a')], periods: [{ certifiedOn: null, expiresOn: day('2024-05-01'), proofs: [proof('b')] }] }
  const table = credentialsToCsv([held], { mark: true })
  expect(table).not.toMatch(/a\.pdf|b\.pdf|aaaa|bbbb/)
  const rows = readRows(table)
  const read = (here: readonly Kept[]) =>
    rows.ok ? readCredentials(rows.value, { readRecord: readReleased, recordVersion }, here)?.entries[0] : null
  expect(read([{ kind: 'credential', record: held }])?.kept.record).toEqual(held)
  expect(read([])?.kept.record).toEqual({ ...card(), periods: [{ certifiedOn: null, expiresOn: '2024-05-01' }] })
})

describe('a table imported a second time', () => {
  const held = portfolio({ credentials: [cpt()], courses: [ces()] })

  test('adds nothing', () => {
    expect(readCsv(coursesToCsv(held, options), held).map(({ state }) => state)).toEqual(['logged'])
  })

  test('applies what was changed in it, with a remark', () => {
    const [row] = readCsv(coursesToCsv(held, options).replace('CES,,', 'CES,Changed,'), held)
    expect(row).toMatchObject({ state: 'ready', remarks: [{ kind: 'replaces' }], course: { id: 'ces', provider: 'Changed', awards: ces().awards } })
  })

  test('applies a changed number, an added link and a deleted note', () => {
    const noted = portfolio({ credentials: [cpt()], courses: [{ ...ces(), number: 'CEP-7', note: 'Paid' }] })
    const table = coursesToCsv(noted, options).replace(',CEP-7,,Paid,', ',CEP-8,example.org,,')
    const [row] = readCsv(table, noted)
    expect(row?.course).toEqual({ ...ces(), number: 'CEP-8', link: 'https://example.org' })
  })

  test('does not undo what has changed here since', () => {
    const table = coursesToCsv(held, options)
    const proofs = [proof('a')]
    const later = portfolio({ credentials: [cpt()], courses: [{ ...ces(), provider: 'NASM', proofs }] })
    expect(readCsv(table, later).map(({ state }) => state)).toEqual(['logged'])
    const [row] = readCsv(table.replace('CES,,', 'Corrective exercise,,'), later)
    expect(row?.course).toEqual({ ...ces(), title: 'Corrective exercise', provider: 'NASM', proofs })
  })

  test('finds a course by its id alone', () => {
    const [row] = readCsv('Course,Completed on,Id\nRenamed,2026-05-03,ces', held)
    expect(row).toMatchObject({ state: 'ready', remarks: [{ kind: 'replaces' }], course: { ...ces(), title: 'Renamed' } })
    expect(readCsv('Course,Completed on,Id\nCES,2026-05-03,ces', held).map(({ state }) => state)).toEqual(['logged'])
  })

  test('reads a cell that a spreadsheet has reformatted', () => {
    const [row] = readCsv(coursesToCsv(held, options).replace('2026-05-03', '5/3/2026').replace(/1\.9/, '"1,90"'), held)
    expect(row?.state).toBe('logged')
  })
})

test('an invalid record in the last column is just text', () => {
  const rows = readCsv(
    'Course,Date,Details for Recert\nA,2026-05-03,"{""__proto__"":{""polluted"":true}}"\nB,2026-05-04,{\nC,2026-05-05,"{""id"":7}"',
    portfolio({ credentials: [cpt()] }),
  )
  expect(rows.map(({ state, course }) => [state, course?.id])).toEqual([
    ['ready', ''],
    ['ready', ''],
    ['ready', ''],
  ])
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
})

test('the export has the byte-order mark and line ends that Excel needs', () => {
  const text = coursesToCsv(portfolio({ credentials: [cpt()], courses: [{ ...ces(), id: courseId('a'), title: '=HYPERLINK("http://x")' }] }), options)
  expect(
    text.startsWith(
      '\uFEFFCourse,Provider,Completed on,Planned for,Category,Contact hours,Cost,Course number,Link,Note,NASM-CPT CEUs,Certificates,Id,Details for Recert\r\n',
    ),
  ).toBe(true)
  expect(text).toContain('"\'=HYPERLINK(""http://x"")"')
  expect(coursesToCsv(portfolio(), { ...options, mark: false }).startsWith('Course')).toBe(true)
})

test('the counting table says what counted and why the rest did not', () => {
  const rows = readRows(
    countingToCsv(portfolio({ credentials: [cpt()], courses: [ces(), { ...ces(), id: courseId('pes'), title: 'PES' }] }), surplusText, {
      mark: false,
    }),
  )
  expect(rows.ok && rows.value.map(({ cells }) => [cells[4], ...cells.slice(8, 11), cells[11] !== ''])).toEqual([
    ['Course', 'Credit', 'Counted', 'Surplus', true],
    ['CES', '1.9', '1.9', '0.0', false],
    ['PES', '1.9', '0.0', '1.9', true],
  ])
})

test('credentials are exported with their dates and the whole record', () => {
  const numbered = cpt({ number: '1186900' })
  const rows = readRows(credentialsToCsv([numbered], { mark: true }))
  const record = rows.ok ? rows.value[1]?.cells : undefined
  expect(record?.slice(0, 8)).toEqual([
    'NASM-CPT',
    'certification',
    'Certified Personal Trainer',
    'National Academy of Sports Medicine',
    '1186900',
    '2026-01-15',
    '2028-01-15',
    'cpt',
  ])
  expect(JSON.parse(record?.[8] ?? '')).toEqual(numbered)
})

test('a table of credentials that version 2 wrote is read', () => {
  const records = [v2CertificationText, v2CardText].map((text) => (JSON.parse(text) as { record: { name: string } }).record)
  const heading = ['Credential', 'Kind', 'Full name', 'Issuer', 'Certified on', 'Expires on', 'Id', 'Details for Recert']
  const rows = readRows(writeTable([heading, ...records.map((record) => [record.name, '', '', '', '', '', '', JSON.stringify(record)])], true))
  const read = rows.ok ? readCredentials(rows.value, { readRecord: readReleased, recordVersion }, []) : null
  expect(read?.setAside).toEqual([])
  expect(read?.entries.map(({ kept }) => kept.record)).toMatchObject([
    { name: 'NASM-CPT', rule: { cards: [{ topic: 'cpr', daysBeyond: 30 }], repeats: true } },
    { name: 'CPR/AED card', covers: ['cpr'] },
  ])
})
