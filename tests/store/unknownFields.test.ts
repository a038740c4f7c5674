import { expect, test } from 'vitest'
import { draftOfCourse } from '../../src/domain/forms/courseDraft'
import { draftOfCredential } from '../../src/domain/forms/credentialDraft'
import { createFakeKeyValue } from '../support/fakeKeyValue'
import { card, certification, course, courseKey, credentialKey, savedText, specialization } from '../support/records'
import { courseIn, diskWith, editCourse, editCredential, openTab } from '../support/world'

// Fields added by a later version must survive this version's forms.

const issued = certification('c')
const ruled = { ...issued, wallet: 'badge', rule: { ...issued.rule, handbook: { pages: 48 }, unit: { ...issued.rule.unit, short: 'CEU' } } }

test.each([
  ['certification', ruled],
  ['certification of one’s own', { ...ruled, presetId: null, rule: { ...ruled.rule, lateWindow: null, note: 'own' } }],
  ['specialization', { ...specialization('c'), level: 2 }],
  ['card', { ...card('c'), cycle: { months: 24, ends: 'monthEnd', grace: 1 } }],
])('a %s edited in its form keeps fields this version does not know', (_, record) => {
  const disk = diskWith([credentialKey('c'), savedText(record)])
  const { state } = openTab({ storage: createFakeKeyValue(disk) })
  const [base] = state().portfolio.credentials
  if (base === undefined) throw new Error('the credential is there')
  const typed = { ...draftOfCredential(base), name: 'Renamed' }
  expect(editCredential(state(), base, typed)).toEqual({ ok: true, value: undefined })
  expect(recordAt(disk, credentialKey('c'))).toEqual({ ...record, name: 'Renamed' })
})

test('a course edited in its form keeps fields this version does not know', () => {
  const record = { ...course('a'), badges: ['p1'], awards: [{ credentialId: 'not held any more', amount: 190, verified: true }] }
  const disk = diskWith([courseKey('a'), savedText(record)])
  const { state } = openTab({ storage: createFakeKeyValue(disk) })
  const base = courseIn(state().portfolio, 'a')
  expect(editCourse(state(), base, { ...draftOfCourse(base, state().portfolio), title: 'Renamed' }).ok).toBe(true)
  expect(recordAt(disk, courseKey('a'))).toEqual({ ...record, title: 'Renamed' })
})

function recordAt(disk: ReadonlyMap<string, string>, key: string): unknown {
  const { record } = JSON.parse(disk.get(key) ?? 'null') as { record: unknown }
  return record
}
