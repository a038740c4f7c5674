import { defaultSettings } from '../../../../src/domain/device/settings'
import { withPresetNoted } from '../../../../src/domain/status/presetNews'
import { recordVersion } from '../../../../src/storage/format/version'
import { amount, card, course, cpt, credentialId, day, leaf, planned } from '../../../support/portfolio'
import { attestation, fee } from '../../../support/yearly'

type Records = Readonly<Record<string, string>>

const kept = {
  'credential/typical-cpt': { ...cpt(), id: 'typical-cpt' },
  'credential/typical-card': { ...card({ certifiedOn: null, expiresOn: day('2027-01-05') }), id: 'typical-card' },
  'course/typical-workshop': course({ id: 'typical-workshop', title: 'Mobility workshop', on: '2026-03-10', worth: { 'typical-cpt': '0.4' } }),
  'course/typical-ces': {
    ...course({ id: 'typical-ces', title: 'CES', provider: 'NASM', category: 'specialization', on: '2026-05-03', worth: { 'typical-cpt': '1.9' } }),
    contactHours: 1900,
    cost: 89900,
  },
}

/** The storage of a trainer in the middle of a cycle: a certification, the card, and two courses. */
export const typicalRecords: Records = storageOf(kept)

const { rule } = cpt()

/** The same, for an issuer that wants something each year, says when renewal opens, and has other prices; and a planned course. */
export const demandingRecords: Records = storageOf({
  ...kept,
  'credential/typical-cpt': {
    ...cpt({
      rule: {
        ...rule,
        yearly: [fee('08-31'), attestation('12-31')],
        opens: { months: 3 },
        fees: { ...rule.fees, others: [{ label: 'Members', fee: amount('65') }] },
      },
      stepsDone: [{ stepId: 'fee', dueOn: day('2026-08-31'), doneOn: day('2026-08-03') }],
    }),
    id: 'typical-cpt',
  },
  'course/typical-plan': planned({ id: 'typical-plan', title: 'PES', on: '2027-03-01', category: 'specialization', worth: { 'typical-cpt': '1.9' } }),
})

const outdatedRule = { ...rule, requirement: leaf('education', { min: '1.9', max: '1.9' }), cards: [] }

/** The same, from before the preset required CPR/AED; the rule was changed by the trainer or not, and the preset's change is news. */
export const outdatedRecords = (ruleEdited: boolean): Records => {
  const outdated = cpt({ id: credentialId('typical-cpt'), ruleEdited, rule: outdatedRule })
  const settings = { ...defaultSettings, presetNotes: withPresetNoted(outdated, outdatedRule, []) }
  return { ...storageOf({ ...kept, 'credential/typical-cpt': outdated }), 'recert/settings': JSON.stringify({ v: 1, settings }) }
}

/** As the storage has records, by their place in it. */
export function storageOf(records: Readonly<Record<string, object>>): Records {
  return Object.fromEntries(
    Object.entries(records).map(([place, record]) => [
      `recert/${place}`,
      JSON.stringify({ v: recordVersion, rev: 1, savedAt: '2026-11-20T17:00:00.000Z', deletedOn: null, record }),
    ]),
  )
}
