import { expect, test } from 'vitest'
import { findingsOf, type SelfCheck } from '../../../src/domain/device/selfCheck'

const empty: SelfCheck = {
  records: { count: 0, different: [], uncopied: 0 },
  proofs: { count: 0, faulty: [] },
  setAside: 0,
  space: { used: 100, records: 0, ofRecords: 0 },
  backup: { at: null, changes: 0 },
}
const inShort = (check: SelfCheck) => findingsOf(check).map(({ about, isFine }) => `${about} ${isFine ? 'fine' : 'faulty'}`)

test('nothing is said about what there is none of', () => {
  expect(inShort(empty)).toEqual(['records fine', 'setAside fine', 'space fine'])
})

test('each fault is found in its own line', () => {
  const records = { count: 2, different: ['CES'], uncopied: null }
  const faulty = { ...empty, records, proofs: { count: 1, faulty: ['CES'] }, setAside: 1, space: null }
  expect(inShort(faulty)).toEqual(['records faulty', 'copy faulty', 'proofs faulty', 'setAside faulty', 'space faulty'])
  const whole = { ...empty, records: { count: 2, different: [], uncopied: 0 }, proofs: { count: 1, faulty: [] } }
  expect(inShort(whole)).toEqual(['records fine', 'copy fine', 'proofs fine', 'setAside fine', 'space fine'])
})

test.each([
  ['without a change since', { at: '2026-11-20T10:00:00.000Z', changes: 0 }, 'backup fine'],
  ['with nine', { at: '2026-11-20T10:00:00.000Z', changes: 9 }, 'backup fine'],
  ['with ten', { at: '2026-11-20T10:00:00.000Z', changes: 10 }, 'backup faulty'],
  ['that was never made, with one', { at: null, changes: 1 }, 'backup fine'],
])('a backup %s: %j', (_, backup, line) => {
  expect(inShort({ ...empty, backup }).at(-1)).toBe(line)
})
