import { expect, test } from 'vitest'
import { ces, cpt, planned } from '../../support/portfolio'
import { read } from './backupWorld'

const entry = (record: object) => ({ rev: 1, savedAt: '2026-11-20T10:00:00Z', deletedOn: null, record })
const file = (fields: object) =>
  new Blob([JSON.stringify({ format: 'recert', version: 3, exportedAt: '2026-11-20T10:00:00Z', recordVersion: 3, ...fields })])
const [half, other] = ['\ud83d', { ...ces(), id: 'other', title: 'Other' }]

test.each([
  ['half a character in its id', { ...ces(), id: `x${half}` }, 'halfCharacter'],
  ['half a character in its title', { ...ces(), title: `CES ${half}` }, 'halfCharacter'],
  ['half a character in a field of a later version', { ...ces(), medals: [{ from: half }] }, 'halfCharacter'],
  ['half a character in the name of such a field', { ...ces(), [half]: 1 }, 'halfCharacter'],
  ['a day in the year 9999', { ...ces(), completedOn: '9999-12-31' }, 'year'],
  ['a day in 1899', { ...ces(), completedOn: '1899-12-31' }, 'year'],
  ['a planned day in 2200', { ...planned(), plannedFor: '2200-01-01' }, 'year'],
  [
    'a certificate added in 0001',
    { ...ces(), proofs: [{ sha256: 'a'.repeat(64), name: 'x', type: 'image/png', size: 1, addedOn: '0001-01-01' }] },
    'year',
  ],
  ['a submission in 2500', { ...ces(), awards: [{ credentialId: 'cpt', amount: 1, submission: { state: 'sent', on: '2500-01-01' } }] }, 'year'],
  ['an id of 201 characters', { ...ces(), id: 'x'.repeat(201) }, 'longText'],
  ['a credential’s id of 201 characters', { ...ces(), awards: [{ credentialId: 'x'.repeat(201), amount: 1 }] }, 'longText'],
  ['a title of 1,001 characters', { ...ces(), title: 'x'.repeat(1001) }, 'longText'],
  ['a note of 4,001 characters', { ...ces(), note: 'x'.repeat(4001) }, 'longText'],
  ['half a megabyte of anything', { ...ces(), medals: 'x'.repeat(500_000) }, 'tooLarge'],
  ['a day that isn’t in the calendar', { ...ces(), completedOn: '2026-02-30' }, 'shape'],
])('a course with %s is set aside with the reason, and the others are read', async (_, record, fault) => {
  const { entries, setAside } = await read(file({ courses: [entry(record), entry(other)] }))
  expect(entries.map(({ kept }) => kept.record.id)).toEqual(['other'])
  expect(setAside.map((each) => each.fault)).toEqual([fault])
})

test('so is a certification with a day far off in its history', async () => {
  const { entries, setAside } = await read(file({ credentials: [entry({ ...cpt(), expiresOn: '3000-01-01' }), entry({ ...cpt(), id: 'two' })] }))
  expect([entries.length, setAside]).toEqual([1, [{ name: 'NASM-CPT', fault: 'year' }]])
})

test('the first and the last year, the longest texts that forms take, and the longest of all, are read', async () => {
  const courses = [
    { ...ces(), completedOn: '1900-01-01', title: '💪'.repeat(200), note: '💪'.repeat(2000) },
    { ...planned(), id: 'later', plannedFor: '2199-12-31' },
    { ...ces(), id: 'x'.repeat(200), title: 'x'.repeat(1000), note: 'x'.repeat(4000) },
  ]
  expect((await read(file({ courses: courses.map(entry) }))).setAside).toEqual([])
})

test('a record with a version of its own is read as of that version, and one of a newer version is set aside', async () => {
  const old = {
    id: 'old',
    title: 'Of version 1',
    provider: '',
    completedOn: '2026-05-03',
    category: 'course',
    contactHours: null,
    cost: null,
    awards: [],
  }
  const courses = [
    { ...entry(old), recordVersion: 1 },
    { ...entry(ces()), recordVersion: 3 },
    { ...entry({ ...ces(), id: 'newer', title: 'Newer' }), recordVersion: 4 },
  ]
  const { entries, setAside } = await read(file({ recordVersion: 1, courses }))
  expect(entries.map(({ kept }) => kept.record.id)).toEqual(['old', 'ces'])
  expect(setAside).toEqual([{ name: 'Newer', fault: 'shape' }])
})

test('a title that looks like a day isn’t one', async () => {
  expect((await read(file({ courses: [entry({ ...ces(), title: '9999-12-31' })] }))).entries).toHaveLength(1)
})

test('two different records with the same id are both set aside, and the same one twice is one', async () => {
  const { entries, setAside } = await read(file({ courses: [entry(ces()), entry({ ...ces(), title: 'Twin' }), entry(other), entry(other)] }))
  expect(entries.map(({ kept }) => kept.record.id)).toEqual(['other'])
  expect(setAside.toSorted((a, b) => a.name.localeCompare(b.name))).toEqual([
    { name: 'CES', fault: 'sameId' },
    { name: 'Twin', fault: 'sameId' },
  ])
})

test('a record that isn’t JSON costs only itself', async () => {
  const text = (await file({ courses: [entry(ces()), entry(other)] }).text()).replace('"amount":190', '"amount":19O')
  const { entries, setAside } = await read(new Blob([text]))
  expect([entries.map(({ kept }) => kept.record.id), setAside]).toEqual([['other'], [{ name: '', fault: 'shape' }]])
})

test('a name is cut, and has no half characters', async () => {
  const { setAside } = await read(file({ courses: [entry({ ...ces(), title: `${half}${'long '.repeat(100)}`, awards: 1 })] }))
  expect(setAside).toEqual([{ name: `\ufffd${'long '.repeat(11)}long…`, fault: 'shape' }])
})

test('a day that the file says it was made on is a day, or none', async () => {
  const madeAt = async (exportedAt: string) => (await read(file({ exportedAt }))).madeAt
  expect(await madeAt('2026-11-20T10:00:00.000Z')).toBe('2026-11-20T10:00:00.000Z')
  expect(await madeAt('2026-11-20')).toBe('2026-11-20')
  for (const odd of ['9999-01-01T10:00:00Z', 'Nov 1 2026', `2026 (${'x'.repeat(1000)})`, '+275760-09-13']) expect(await madeAt(odd)).toBeNull()
})
