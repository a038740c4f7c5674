import { describe, expect, test } from 'vitest'
import { cardIssuerShown } from '../../../src/domain/forms/cardIssuerDraft'
import {
  type CredentialDraft,
  cycleOfDraft,
  emptyCredentialDraft,
  draftOfCredential,
  expiryShown,
  isCustom,
  neverExpires,
  paperOfDraft,
  removedBefore,
  ruleOfDraft,
  withExpiryLeft,
  withName,
  withOnlyMatch,
  withPreset,
} from '../../../src/domain/forms/credentialDraft'
import { card, cpt, day, ownCertification, portfolio, preset, renewal, specialization } from '../../support/portfolio'

const shown = (draft: CredentialDraft) => expiryShown(draft, day('2026-11-20'))
const nasmCpt = preset('nasm-cpt', 'certification')
const typed = (name: string) => withName(emptyCredentialDraft, name)
const chosen = (draft: CredentialDraft) => (draft.choice?.kind === 'preset' ? draft.choice.preset.id : (draft.choice?.kind ?? null))

describe('choosing the credential', () => {
  test.each([
    ['NASM-CPT', 'nasm-cpt'],
    ['nasm-cpt ', 'nasm-cpt'],
    ['Certified Personal Trainer', null],
    ['Certified Sports Nutrition Coach', 'nasm-csnc'],
    ['NASM-CES', 'nasm-ces'],
    ['CPR/AED card', 'cpr-aed'],
    ['NASM', null],
    ['cpt', null],
    ['', null],
  ])('typing “%s” chooses %s', (name, expected) => {
    expect(chosen(typed(name))).toBe(expected)
  })

  test.each([
    ['nasm cpt', 'nasm-cpt', 'NASM-CPT'],
    ['CES', 'nasm-ces', 'NASM-CES'],
    ['corrective', 'nasm-ces', 'NASM-CES'],
    ['heartsaver', 'cpr-aed', 'CPR/AED card'],
    ['wellness nasm', 'nasm-cwc', 'NASM-CWC'],
    ['dietitian nutritionist', 'cdr-rd', 'RDN'],
  ])('leaving “%s” chooses the only match, %s', (name, expected, shown) => {
    const draft = withOnlyMatch(typed(name))
    expect([chosen(draft), draft.name]).toEqual([expected, shown])
  })

  test.each(['', '   ', 'NASM', 'personal nasm', 'specialization', 'Kettlebell Coach'])(
    'leaving “%s” chooses nothing: there are no matches, or several',
    (name) => {
      expect(withOnlyMatch(typed(name))).toEqual(typed(name))
    },
  )

  test('typing more after a choice clears it', () => {
    expect(chosen(withName(withPreset(emptyCredentialDraft, nasmCpt), 'NASM-CP'))).toBeNull()
  })

  test('the trainer’s own certification stays chosen while its name is typed and on leaving', () => {
    const own = withName({ ...emptyCredentialDraft, choice: { kind: 'custom' } }, 'nasm cpt')
    expect(chosen(own)).toBe('custom')
    expect(chosen(withName(own, '  '))).toBeNull()
    expect(withOnlyMatch(own)).toEqual(own)
  })
})

describe('the expiry in the form', () => {
  const form = (id: 'nasm-cpt' | 'nasm-ces' | 'cpr-aed', changes: Partial<CredentialDraft>): CredentialDraft => {
    const kinds = { 'nasm-cpt': 'certification', 'nasm-ces': 'specialization', 'cpr-aed': 'card' } as const
    return { ...withPreset(emptyCredentialDraft, preset(id, kinds[id])), ...changes }
  }

  test('is two years later for a NASM-CPT', () => {
    expect(shown(form('nasm-cpt', { certifiedOn: '2026-01-15' }))).toBe('2028-01-15')
  })

  test('is the end of the month two years later for a card', () => {
    expect(shown(form('cpr-aed', { certifiedOn: '2026-09-10' }))).toBe('2028-09-30')
  })

  test('is empty for a specialization', () => {
    expect(shown(form('nasm-ces', { certifiedOn: '2026-05-03' }))).toBe('')
    expect(neverExpires(form('nasm-ces', {}))).toBe(true)
    expect(neverExpires(form('nasm-cpt', {}))).toBe(false)
  })

  test('is what was typed, once there is something', () => {
    expect(shown(form('nasm-cpt', { certifiedOn: '2026-01-15', expiresOn: '2028-01-31' }))).toBe('2028-01-31')
  })

  test('after a renewal, follows the cycle of the rule it was renewed by, even if the rule has changed since', () => {
    const longer = { ...nasmCpt.rule, cycle: { months: 36, ends: 'anniversary' } } as const
    const draft = draftOfCredential(cpt({ rule: longer, renewals: [renewal()], expiresOn: day('2030-01-15') }))
    expect([draft.expiresOn, shown(draft)]).toEqual([null, '2030-01-15'])
  })

  test.each(['', '2026-02-30', '2026-'])('is empty while the day on the certificate is “%s”', (certifiedOn) => {
    expect(shown(form('nasm-cpt', { certifiedOn }))).toBe('')
  })

  test.each([
    ['36', '2029-01-15'],
    [' 6 ', '2026-07-15'],
    ['', ''],
    ['0', ''],
    ['121', ''],
    ['1.5', ''],
  ])('follows the months in the trainer’s own rule: “%s”', (months, expected) => {
    expect(shown({ ...emptyCredentialDraft, choice: { kind: 'custom' }, certifiedOn: '2026-01-15', months })).toBe(expected)
  })

  test('follows no cycle while the months cannot be read', () => {
    expect(cycleOfDraft({ ...emptyCredentialDraft, choice: { kind: 'custom' }, months: 'two' })).toBeNull()
  })
})

test('a cleared expiry goes back to the calculated day on leaving the field', () => {
  const typedExpiry = { ...withPreset(emptyCredentialDraft, nasmCpt), certifiedOn: '2026-01-15', expiresOn: '' }
  expect(shown(typedExpiry)).toBe('')
  expect(shown(withExpiryLeft(typedExpiry))).toBe('2028-01-15')
  expect(withExpiryLeft({ ...typedExpiry, expiresOn: '2028-01-31' }).expiresOn).toBe('2028-01-31')
})

test('the form has a rule only for the trainer’s own certification, new or held', () => {
  expect(isCustom({ ...emptyCredentialDraft, choice: { kind: 'custom' } })).toBe(true)
  expect(isCustom(draftOfCredential(ownCertification()))).toBe(true)
  expect(isCustom(withPreset(emptyCredentialDraft, nasmCpt))).toBe(false)
  expect(isCustom(draftOfCredential(cpt()))).toBe(false)
  expect(isCustom(draftOfCredential(specialization({ presetId: null })))).toBe(false)
  expect(isCustom(emptyCredentialDraft)).toBe(false)
})

const own = { ...emptyCredentialDraft, choice: { kind: 'custom' } } as const

test('the number is on a card or a policy if that is what was chosen or is held, and otherwise on a certificate', () => {
  const chosen = [nasmCpt, preset('cpr-aed', 'card'), preset('liability-insurance', 'card')].map((one) => withPreset(emptyCredentialDraft, one))
  expect([emptyCredentialDraft, own, ...chosen].map(paperOfDraft)).toEqual(['certificate', 'certificate', 'certificate', 'card', 'policy'])
  expect([cpt(), card(), card({ covers: ['insurance'] })].map(draftOfCredential).map(paperOfDraft)).toEqual(['certificate', 'card', 'policy'])
})

test('the rule shown is that of the certification chosen or held; nothing else has one', () => {
  const { rule } = ownCertification()
  expect(ruleOfDraft(withPreset(emptyCredentialDraft, nasmCpt))).toEqual({ presetId: 'nasm-cpt', rule: nasmCpt.rule })
  expect(ruleOfDraft(draftOfCredential(cpt({ rule })))).toMatchObject({ presetId: 'nasm-cpt', rule })
  const others = [emptyCredentialDraft, own, withPreset(emptyCredentialDraft, preset('cpr-aed', 'card')), draftOfCredential(card())]
  expect(others.map(ruleOfDraft)).toEqual([null, null, null, null])
})

describe('who issued a card', () => {
  const chosenCard = (id: string) => withPreset(emptyCredentialDraft, preset(id, 'card'))

  test.each(['cpr-aed', 'first-aid'])('is asked for %s, which any issuer’s card can be', (id) => {
    expect(cardIssuerShown(chosenCard(id))).toEqual({ issuer: null })
    expect(cardIssuerShown({ ...chosenCard(id), cardIssuer: 'redCross' })).toEqual({ issuer: 'redCross' })
  })

  test.each(['red-cross-cpr', 'red-cross-first-aid', 'red-cross-first-aid-cpr', 'liability-insurance'])('is not asked for %s', (id) => {
    expect(cardIssuerShown(chosenCard(id))).toBeNull()
  })

  test('is asked only for a card', () => {
    expect([emptyCredentialDraft, withPreset(emptyCredentialDraft, nasmCpt), draftOfCredential(cpt())].map(cardIssuerShown)).toEqual([
      null,
      null,
      null,
    ])
    expect(cardIssuerShown(draftOfCredential(card({ presetId: 'red-cross-cpr' })))).toBeNull()
  })

  test('is asked for a card that has been held for long, too, and shows what was answered', () => {
    const held = (changes: Parameters<typeof card>[0]) => cardIssuerShown(draftOfCredential(card(changes)))
    expect(held({ expiresOn: day('2028-09-30') })).toEqual({ issuer: 'heart' })
    expect(held({ expiresOn: day('2028-09-10') })).toEqual({ issuer: null })
    expect(held({ cycle: { months: 24, ends: 'anniversary', isPrinted: true } })).toEqual({ issuer: 'other' })
  })

  test('decides the proposed expiry; one of another issuer’s has to be typed', () => {
    const draft = { ...chosenCard('cpr-aed'), certifiedOn: '2026-09-10' }
    expect(shown(draft)).toBe('2028-09-30')
    expect((['heart', 'redCross', 'other'] as const).map((cardIssuer) => shown({ ...draft, cardIssuer }))).toEqual(['2028-09-30', '2028-09-10', ''])
    expect(shown({ ...draft, cardIssuer: 'other', expiresOn: '2027-09-12' })).toBe('2027-09-12')
  })
})

describe('adding what was recently removed', () => {
  const removed = (record = cpt(), on = '2026-11-01') => ({ kind: 'credential', record, deletedOn: day(on) }) as const
  const draft = withPreset(emptyCredentialDraft, nasmCpt)

  test('finds the last one removed of its kind', () => {
    const again = removed(cpt({ name: 'My CPT' }), '2026-11-02')
    expect(removedBefore(draft, portfolio({ deleted: [removed(), again] }))).toBe(again)
  })

  test('finds nothing of another kind, and nothing before a choice', () => {
    expect(removedBefore(draft, portfolio({ deleted: [removed(cpt({ presetId: 'ace-cpt' }))] }))).toBeNull()
    expect(removedBefore(emptyCredentialDraft, portfolio({ deleted: [removed(cpt({ presetId: null }))] }))).toBeNull()
  })
})
