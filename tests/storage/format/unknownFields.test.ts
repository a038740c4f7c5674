import { expect, test } from 'vitest'
import type { Change } from '../../../src/domain/records/change'
import { createFakeKeyValue } from '../../support/fakeKeyValue'
import { card, certification, course, courseKey, credentialKey, edited, savedText, specialization } from '../../support/records'
import { courseIn, diskWith, openRecordStore, today } from '../../support/world'

// A later version may add fields. An older one that edits the record must keep them.

test('fields this version does not know survive load, edit and save in a course and its awards', () => {
  const record = {
    ...course('a'),
    badges: ['p1'],
    number: 'CEP-7',
    awards: [{ credentialId: 'c', amount: 190, ticked: ['e'], verified: { by: 'NASM' } }],
  }
  const disk = diskWith([courseKey('a'), savedText(record)])
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk) })
  expect(recordStore.commit([edited(courseIn(recordStore.portfolio(), 'a'), { title: 'Renamed' })], today).ok).toBe(true)
  expect(savedAt(disk, courseKey('a'))).toEqual({ ...record, title: 'Renamed' })
})

test('fields this version does not know survive load, edit and save in a credential and deep in its rule', () => {
  const known = certification('c')
  const record = {
    ...known,
    wallet: 'https://example.org/badge',
    stepsDone: [{ stepId: 'y', dueOn: '2027-12-31', doneOn: '2027-03-01', receipt: 7 }],
    rule: {
      ...known.rule,
      fees: { currency: 'USD', renewal: 99_00, petition: null, others: [{ label: 'Members', fee: 0, note: 'price' }], exam: 349_00 },
      checks: [
        { kind: 'provider', id: 'p', label: 'NASM courses', min: 10, providers: ['NASM'], note: 'check' },
        { kind: 'ticked', id: 'e', label: 'Evidence based', min: 10, note: 'ticked check' },
      ],
      caps: [{ id: 'd', label: 'Distance learning', max: 50, note: 'cap' }],
      cards: [{ topic: 'firstAid', validOn: 'cycleEnd', daysBeyond: 0, issuedWithinMonths: null, note: 'card' }],
      carryOver: { max: null, of: ['e'], note: 'carry-over' },
      yearly: [{ id: 'y', label: 'Fee', on: '12-31', fee: null, note: 'step' }],
      prorated: [{ fromMonth: 12, requirement: known.rule.requirement, fee: null, note: 'prorated' }],
      handbook: { pages: 48 },
      unit: { ...known.rule.unit, short: 'CEU' },
      cycle: { ...known.rule.cycle, grace: 1 },
      lateWindow: {
        education: { days: 90, note: 'span' },
        application: { days: 365 },
        fees: [{ through: { days: 90 }, fee: 30_00, note: 'fee' }],
        isConfirmed: false,
        grace: 1,
      },
      requirement: {
        ...known.rule.requirement,
        note: 'root',
        children: [{ id: 'e', label: 'Education', min: 200, max: null, categories: ['course'], note: 'leaf' }],
      },
    },
  }
  const disk = diskWith([credentialKey('c'), savedText(record)])
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk) })
  const [before] = recordStore.portfolio().credentials
  if (before === undefined) throw new Error('the credential is there')
  const change: Change = { kind: 'credential', before, after: { ...before, name: 'Renamed' } }
  expect(recordStore.commit([change], today).ok).toBe(true)
  expect(savedAt(disk, credentialKey('c'))).toEqual({ ...record, name: 'Renamed' })
})

test.each([
  ['specialization', { ...specialization('s'), level: 2 }],
  [
    'card',
    {
      ...card('s'),
      level: 2,
      cycle: { months: 24, ends: 'monthEnd', grace: 1 },
      periods: [{ certifiedOn: null, expiresOn: '2025-01-31', number: '111', color: 'red' }],
    },
  ],
])('fields this version does not know survive in a %s', (_, record) => {
  const disk = diskWith([credentialKey('s'), savedText(record)])
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk) })
  const [before] = recordStore.portfolio().credentials
  if (before === undefined) throw new Error('the credential is there')
  expect(recordStore.commit([{ kind: 'credential', before, after: { ...before, name: 'Renamed' } }], today).ok).toBe(true)
  expect(savedAt(disk, credentialKey('s'))).toEqual({ ...record, name: 'Renamed' })
})

test('fields this version does not know survive deleting and bringing back', () => {
  const record = { ...course('a'), badges: ['p1'] }
  const disk = diskWith([courseKey('a'), savedText(record)])
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk) })
  const open = courseIn(recordStore.portfolio(), 'a')
  recordStore.commit([{ kind: 'course', before: open, after: null }], today)
  const [gone] = openRecordStore({ storage: createFakeKeyValue(disk) }).portfolio().deleted
  expect(gone).toEqual({ kind: 'course', record, deletedOn: '2027-03-15' })
  recordStore.commit([{ kind: 'course', before: null, after: open }], today)
  expect(savedAt(disk, courseKey('a'))).toEqual(record)
})

function savedAt(disk: ReadonlyMap<string, string>, key: string): unknown {
  const { record } = JSON.parse(disk.get(key) ?? 'null') as { record: unknown }
  return record
}
