import { expect, test } from 'vitest'
import { withDefaults } from '../../../src/domain/forms/courseDefaults'
import { changeAward, emptyCourseDraft } from '../../../src/domain/forms/courseDraft'
import { isCardClass } from '../../../src/domain/rule/category'
import type { CertificationPreset } from '../../../src/domain/rule/issuers/preset'
import { presets } from '../../../src/domain/rule/issuers/presets'
import { leavesOf } from '../../../src/domain/rule/rule'
import { cpt, credentialId, day, portfolio, preset } from '../../support/portfolio'

// Worked out by hand from what the issuers print. Empty: the class counts, but what it gives isn't printed.

const proposed: Readonly<Record<string, { readonly cpr: string; readonly firstAid: string }>> = {
  'nasm-cpt': { cpr: '0.1', firstAid: '' },
  'afaa-gfi': { cpr: '2.0', firstAid: '' },
  'afaa-pft': { cpr: '2.0', firstAid: '' },
  cscs: { cpr: '', firstAid: '' },
  'nsca-cpt': { cpr: '', firstAid: '' },
  'nsca-csps': { cpr: '', firstAid: '' },
  'nsca-tsac-f': { cpr: '', firstAid: '' },
  'acsm-cpt': { cpr: '5.0', firstAid: '5.0' },
  'acsm-gei': { cpr: '5.0', firstAid: '5.0' },
  'acsm-ep': { cpr: '5.0', firstAid: '5.0' },
  'acsm-cep': { cpr: '5.0', firstAid: '5.0' },
  'nfpt-cpt': { cpr: '', firstAid: '' },
  'ncsf-cpt': { cpr: '2.0', firstAid: '' },
  'ncsf-sns': { cpr: '2.0', firstAid: '' },
  'ncsf-csc': { cpr: '2.0', firstAid: '' },
  'cimspa-practitioner': { cpr: '', firstAid: '' },
  'nasm-pt-certificate': { cpr: '0.1', firstAid: '' },
  aea: { cpr: '3.0', firstAid: '' },
  'npcp-ncpt': { cpr: '3.0', firstAid: '' },
  nafta: { cpr: '2.0', firstAid: '3.0' },
  ausactive: { cpr: '1.0', firstAid: '4.0' },
  'ausactive-12': { cpr: '1.0', firstAid: '4.0' },
}

const today = day('2026-11-20')
const held = (id: string) => portfolio({ credentials: [cpt({ presetId: id, rule: preset(id, 'certification').rule })] })

function proposal(id: string, category: 'cpr' | 'firstAid'): string | undefined {
  const draft = { ...emptyCourseDraft(today), title: 'Class of four hours', category, contactHours: '4' }
  return withDefaults(draft, held(id)).awards[0]?.amount
}

test('every preset that takes a class for a card is listed here', () => {
  const taking = presets
    .filter((one): one is CertificationPreset => one.kind === 'certification')
    .filter(({ rule }) => leavesOf(rule.requirement).some(({ categories }) => categories.some(isCardClass)))
  expect(Object.keys(proposed)).toEqual(taking.map(({ id }) => id))
})

test.each(Object.entries(proposed))('at %s, Recert proposes %j for a class, however long it was', (id, expected) => {
  expect({ cpr: proposal(id, 'cpr'), firstAid: proposal(id, 'firstAid') }).toEqual(expected)
})

test.each([
  ['npcp-ncpt', 'cprAed', 'cprAed'],
  ['npcp-ncpt', 'business', ''],
  ['nasm-cpt', 'education', ''],
])('at %s, a CPR/AED class put under “%s” shows “%s”', (id, chosen, expected) => {
  const draft = changeAward({ ...emptyCourseDraft(today), category: 'cpr' }, credentialId('cpt'), { requirementId: chosen })
  expect(withDefaults(draft, held(id)).awards[0]?.requirementId).toBe(expected)
})
