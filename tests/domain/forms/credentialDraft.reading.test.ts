import { describe, expect, test } from 'vitest'
import type { Credential } from '../../../src/domain/records/credential'
import { readCredential } from '../../../src/domain/forms/readCredential'
import {
  type CredentialDraft,
  draftOfCredential,
  emptyCredentialDraft,
  expiryShown,
  isForCard,
  withName,
  withOnlyMatch,
  withPreset,
} from '../../../src/domain/forms/credentialDraft'
import { nextExpiry } from '../../../src/domain/rule/expiry'
import { without } from '../../../src/domain/values/without'
import { amount, card, cpt, credentialId, day, ownCertification, portfolio, preset, specialization } from '../../support/portfolio'

const today = day('2026-11-20')

const nasmCpt = (changes: Partial<CredentialDraft> = {}) => ({ ...withPreset(emptyCredentialDraft, preset('nasm-cpt', 'certification')), ...changes })
const nasmCes = (changes: Partial<CredentialDraft> = {}) => ({
  ...withPreset(emptyCredentialDraft, preset('nasm-ces', 'specialization')),
  ...changes,
})
const cprCard = (changes: Partial<CredentialDraft> = {}) => ({ ...withPreset(emptyCredentialDraft, preset('cpr-aed', 'card')), ...changes })

/** The trainer's own rule, ready to save. */
const own = (changes: Partial<CredentialDraft> = {}): CredentialDraft => ({
  ...emptyCredentialDraft,
  choice: { kind: 'custom' },
  name: 'Kettlebell Coach',
  required: '3',
  unitName: 'CECs',
  certifiedOn: '2026-01-15',
  ...changes,
})

const read = (draft: CredentialDraft, held: readonly Credential[] = []) =>
  readCredential(draft, { today, portfolio: portfolio({ credentials: held }) })

/** The credential without its id, which isn't in the form. */
const saying = (credential: Credential) => ({ ok: true, value: without(credential, 'id') })

const refused = (...errors: readonly unknown[]) => ({ ok: false, error: errors })

describe('a NASM-CPT', () => {
  test('needs only the day on the certificate, and expires two years later', () => {
    expect(read(nasmCpt({ certifiedOn: '2026-01-15' }))).toEqual(saying(cpt()))
  })

  test('needs only the expiry', () => {
    expect(read(nasmCpt({ expiresOn: '2028-01-15' }))).toEqual(saying(cpt({ certifiedOn: null })))
  })

  test('expires on the typed day if both are typed', () => {
    expect(read(nasmCpt({ certifiedOn: '2026-01-15', expiresOn: '2028-01-31' }))).toMatchObject({
      value: { certifiedOn: '2026-01-15', expiresOn: '2028-01-31' },
    })
  })

  test('without any date is refused, at the day on the certificate', () => {
    expect(read(nasmCpt())).toEqual(refused({ field: 'certifiedOn', problem: { kind: 'needsADate' } }))
    expect(read(nasmCpt({ certifiedOn: ' ', expiresOn: ' ' }))).toEqual(refused({ field: 'certifiedOn', problem: { kind: 'needsADate' } }))
  })

  test.each(['2026-01-15', '2026-01-14', '2020-01-15'])('certified on January 15, 2026 cannot expire on %s', (expiresOn) => {
    expect(read(nasmCpt({ certifiedOn: '2026-01-15', expiresOn }))).toEqual(
      refused({ field: 'expiresOn', problem: { kind: 'expiryNotAfterCertification' } }),
    )
  })

  test('that has already expired can be added', () => {
    expect(read(nasmCpt({ certifiedOn: '2020-01-15' }))).toMatchObject({ ok: true, value: { expiresOn: '2022-01-15' } })
  })

  test.each([
    ['2026-02-30', 'unreadable'],
    ['2026-11-21', 'future'],
    ['1949-12-31', 'tooOld'],
  ])('cannot be certified on %s, and that is the only error', (certifiedOn, reason) => {
    expect(read(nasmCpt({ certifiedOn }))).toEqual(refused({ field: 'certifiedOn', problem: { kind: 'date', reason } }))
  })

  test.each([
    ['2028-02-30', 'unreadable'],
    ['0028-01-15', 'tooOld'],
    ['2056-11-21', 'tooFar'],
    ['9999-12-31', 'tooFar'],
  ])('cannot expire on %s', (expiresOn, reason) => {
    expect(read(nasmCpt({ expiresOn }))).toEqual(refused({ field: 'expiresOn', problem: { kind: 'date', reason } }))
  })

  test('can expire 30 years from now', () => {
    expect(read(nasmCpt({ expiresOn: '2056-11-20' })).ok).toBe(true)
  })
})

describe('a specialization and a card', () => {
  test('a specialization needs no date and never expires', () => {
    expect(read(nasmCes())).toEqual(saying(specialization({ certifiedOn: null })))
  })

  test('a specialization can have the day on the certificate and a printed expiry', () => {
    expect(read(nasmCes({ certifiedOn: '2026-05-03' }))).toMatchObject({ value: { certifiedOn: '2026-05-03', expiresOn: null } })
    expect(read(nasmCes({ expiresOn: '2028-05-03' }))).toMatchObject({ value: { certifiedOn: null, expiresOn: '2028-05-03' } })
  })

  test('a card runs through the end of the month, two years later', () => {
    expect(read(cprCard({ certifiedOn: '2026-09-10' }))).toEqual(saying(card()))
  })

  test('a card needs a date', () => {
    expect(read(cprCard())).toEqual(refused({ field: 'certifiedOn', problem: { kind: 'needsADate' } }))
  })
})

describe('a card whose issuer was asked', () => {
  const sameDay = { months: 24, ends: 'anniversary' } as const
  const heldDays = { certifiedOn: day('2026-09-10'), expiresOn: day('2028-09-30') }

  test('is the Red Cross’s own card, valid to the day', () => {
    const answered = cprCard({ certifiedOn: '2026-09-10', cardIssuer: 'redCross' })
    expect(read(answered)).toMatchObject({
      ok: true,
      value: { presetId: 'red-cross-cpr', name: 'CPR/AED card', expiresOn: '2028-09-10', cycle: sameDay },
    })
  })

  test('of another issuer needs the printed day, and says so from then on', () => {
    const answered = cprCard({ certifiedOn: '2026-09-10', cardIssuer: 'other' })
    expect(read(answered)).toMatchObject({ ok: false })
    const printed = { presetId: 'cpr-aed', expiresOn: '2027-09-12', cycle: { ...sameDay, isPrinted: true } }
    expect(read({ ...answered, expiresOn: '2027-09-12' })).toMatchObject({ ok: true, value: printed })
  })

  test('can be answered for a held card, whose proposed expiry follows', () => {
    const held = card(heldDays)
    const answered: CredentialDraft = { ...draftOfCredential(held), cardIssuer: 'redCross' }
    expect(read(answered, [held])).toMatchObject({
      ok: true,
      value: { presetId: 'red-cross-cpr', expiresOn: '2028-09-10', cycle: sameDay },
    })
  })
})

describe('the trainer’s own certification', () => {
  test('requires what was typed', () => {
    expect(read(own())).toEqual(saying(ownCertification()))
  })

  test.each([
    ['required', { required: '' }, { kind: 'amount', reason: 'empty' }],
    ['required', { required: '0' }, { kind: 'amount', reason: 'zero' }],
    ['required', { required: '-3' }, { kind: 'amount', reason: 'negative' }],
    ['required', { required: 'three' }, { kind: 'amount', reason: 'notANumber' }],
    ['required', { required: '1001' }, { kind: 'amount', reason: 'tooLarge' }],
    ['unitName', { unitName: ' ' }, { kind: 'empty' }],
    ['unitName', { unitName: 'x'.repeat(21) }, { kind: 'tooLong', limit: 20, length: 21 }],
    ['hoursPerUnit', { hoursPerUnit: '0' }, { kind: 'amount', reason: 'zero' }],
    ['hoursPerUnit', { hoursPerUnit: 'ten' }, { kind: 'amount', reason: 'notANumber' }],
    ['months', { months: '' }, { kind: 'empty' }],
    ['months', { months: '0' }, { kind: 'months', most: 120 }],
    ['months', { months: '121' }, { kind: 'months', most: 120 }],
    ['months', { months: '2.5' }, { kind: 'months', most: 120 }],
    ['months', { months: '-24' }, { kind: 'months', most: 120 }],
    ['months', { months: 'two years' }, { kind: 'months', most: 120 }],
    ['name', { name: '  ' }, { kind: 'empty' }],
    ['name', { name: 'x'.repeat(10_000) }, { kind: 'tooLong', limit: 200, length: 10_000 }],
  ])('is refused at %s for %j', (field, changes, problem) => {
    expect(read(own(changes))).toEqual(refused({ field, problem }))
  })

  test.each(['1', '120', ' 36 '])('can have a cycle of “%s” months', (months) => {
    expect(read(own({ months })).ok).toBe(true)
  })

  test.each(['Фитнес-тренер', 'مدرب شخصي', '🏋️ Coach'])('can be called %s', (name) => {
    expect(read(own({ name }))).toMatchObject({ ok: true, value: { name } })
  })

  test('can define how many hours a unit is', () => {
    expect(read(own({ hoursPerUnit: ' ' }))).toMatchObject({ value: { rule: { unit: { hoursPerUnit: null } } } })
    expect(read(own({ hoursPerUnit: '10' }))).toMatchObject({ value: { rule: { unit: { name: 'CECs', hoursPerUnit: amount('10') } } } })
  })

  test('takes a comma as the decimal mark', () => {
    expect(read(own({ required: '1,5' }))).toMatchObject({ value: { rule: { requirement: { min: amount('1.5') } } } })
  })

  test('reports several errors in field order', () => {
    const parsed = read(
      own({ name: '', required: '0', unitName: '', hoursPerUnit: '0', months: '0', certifiedOn: '2026-02-30', expiresOn: '2028-02-30' }),
    )
    expect(parsed.ok ? [] : parsed.error.map(({ field }) => field)).toEqual([
      'name',
      'required',
      'unitName',
      'hoursPerUnit',
      'months',
      'certifiedOn',
      'expiresOn',
    ])
  })
})

describe('the name', () => {
  test('that is not in the list is refused until it becomes the trainer’s own certification', () => {
    const draft = { ...emptyCredentialDraft, name: 'Kettlebell Coach', certifiedOn: '2026-01-15' }
    expect(read(draft)).toEqual(refused({ field: 'name', problem: { kind: 'unknownPreset' } }))
  })

  test.each(['Kettlebell Coach', 'KETTLEBELL COACH', '  kettlebell coach '])('“%s” is refused if Kettlebell Coach is held', (name) => {
    expect(read(own({ name }), [ownCertification()])).toEqual(refused({ field: 'name', problem: { kind: 'nameTaken' } }))
  })

  test('of a preset that is already held is refused', () => {
    expect(read(nasmCpt({ certifiedOn: '2026-01-15' }), [cpt()])).toEqual(refused({ field: 'name', problem: { kind: 'nameTaken' } }))
  })

  test('of an edited credential is refused if another one has it by now', () => {
    const other = cpt({ id: credentialId('other') })
    expect(read(draftOfCredential(cpt()), [other])).toEqual(refused({ field: 'name', problem: { kind: 'nameTaken' } }))
  })

  test('of the credential itself does not count as taken', () => {
    expect(read(draftOfCredential(ownCertification()), [ownCertification()]).ok).toBe(true)
  })
})

describe('the number', () => {
  test('is saved without the spaces around it, and left out if it is empty', () => {
    expect(read(nasmCpt({ certifiedOn: '2026-01-15', number: ' 1186900 ' }))).toEqual(saying(cpt({ number: '1186900' })))
    expect(read(nasmCpt({ certifiedOn: '2026-01-15', number: '  ' }))).toEqual(saying(cpt()))
    expect(read(nasmCes({ number: 'C-7' }))).toMatchObject({ ok: true, value: { number: 'C-7' } })
    expect(read(cprCard({ certifiedOn: '2026-09-10', number: '226' }))).toMatchObject({ ok: true, value: { number: '226' } })
    expect(read(own({ number: 'K-1' }))).toMatchObject({ ok: true, value: { number: 'K-1' } })
  })

  test('can have 60 characters', () => {
    expect(read(nasmCpt({ certifiedOn: '2026-01-15', number: '1'.repeat(60) })).ok).toBe(true)
    expect(read(nasmCpt({ certifiedOn: '2026-01-15', number: '1'.repeat(61) }))).toEqual(
      refused({ field: 'number', problem: { kind: 'tooLong', limit: 60, length: 61 } }),
    )
  })

  test.each<Credential>([cpt({ number: '1186900' }), specialization({ number: 'C-7' }), card({ number: '226' })])(
    'of a $kind stays while something else is edited, and is removed by clearing it',
    (base) => {
      expect(read({ ...draftOfCredential(base), name: 'Renamed' }, [base])).toEqual(saying({ ...base, name: 'Renamed' }))
      expect(read({ ...draftOfCredential(base), number: '' }, [base])).toEqual({ ok: true, value: without(base, 'id', 'number') })
    },
  )
})

describe('editing a credential', () => {
  test.each([
    ['a NASM-CPT', cpt()],
    ['a NASM-CPT with another expiry printed', cpt({ expiresOn: day('2028-01-31') })],
    ['a NASM-CPT with an expiry only', cpt({ certifiedOn: null })],
    ['a NASM-CPT under another name', cpt({ name: 'My CPT' })],
    ['a NASM-CPT with an older rule', cpt({ rule: { ...cpt().rule, lateWindow: null } })],
    ['a specialization', specialization()],
    ['a specialization with a printed expiry', specialization({ expiresOn: day('2028-05-03') })],
    ['a card', card()],
    ['the trainer’s own certification', ownCertification()],
    ['a certification from a preset this version does not know', cpt({ name: 'ACE-CPT', presetId: 'ace-cpt' })],
    ['a specialization from a preset this version does not know', specialization({ presetId: 'ace-x' })],
  ])('leaves it the same if nothing is changed: %s', (_, credential) => {
    expect(read(draftOfCredential(credential), [credential])).toEqual(saying(credential))
  })

  test('changes its name and keeps its rule', () => {
    const draft = { ...draftOfCredential(cpt()), name: 'My CPT' }
    expect(read(draft, [cpt()])).toEqual(saying(cpt({ name: 'My CPT' })))
  })

  test('moves its expiry along with the day on the certificate, unless another one was printed', () => {
    const moved = { ...draftOfCredential(cpt()), certifiedOn: '2026-02-01' }
    expect(read(moved, [cpt()])).toMatchObject({ value: { expiresOn: '2028-02-01' } })
    const printed = cpt({ expiresOn: day('2028-01-31') })
    const kept = { ...draftOfCredential(printed), certifiedOn: '2026-01-20' }
    expect(read(kept, [printed])).toMatchObject({ value: { expiresOn: '2028-01-31' } })
  })

  test('cannot remove both dates', () => {
    const draft = { ...draftOfCredential(cpt()), certifiedOn: '', expiresOn: null }
    expect(read(draft, [cpt()])).toEqual(refused({ field: 'certifiedOn', problem: { kind: 'needsADate' } }))
  })
})

describe('a certification that has been renewed', () => {
  const renewal = {
    renewedOn: day('2026-01-10'),
    fee: null,
    start: day('2024-01-15'),
    expiry: day('2026-01-15'),
    nextStart: day('2026-01-16'),
    rule: cpt().rule,
    ruleEdited: false,
    credited: [],
    carried: [],
  }
  const renewedCpt = (expiresOn = '2028-01-15') => cpt({ certifiedOn: day('2024-01-15'), expiresOn: day(expiresOn), renewals: [renewal] })
  const edited = (changes: Partial<CredentialDraft>, base = renewedCpt()) => read({ ...draftOfCredential(base), ...changes }, [base])

  test('saved without changes stays the same', () => {
    const twice = cpt({ ...renewedCpt(), renewals: [{ ...renewal, renewedOn: day('2024-01-10') }, renewal] })
    for (const base of [renewedCpt(), renewedCpt('2028-01-31'), twice]) expect(edited({}, base)).toEqual(saying(base))
  })

  test.each(['2026-01-15', '2026-01-14', '2024-06-01'])('cannot expire on %s, which is not after the last cycle', (expiresOn) => {
    expect(edited({ expiresOn })).toEqual(refused({ field: 'expiresOn', problem: { kind: 'expiryNotAfterLast', expiry: '2026-01-15' } }))
  })

  test('can expire on any later day', () => {
    expect(edited({ expiresOn: '2026-01-16' })).toMatchObject({ ok: true, value: { expiresOn: '2026-01-16' } })
  })

  test.each([
    ['left empty', { expiresOn: '' }],
    ['left to Recert', { expiresOn: null }],
    ['left empty, as is the day on the certificate', { expiresOn: '', certifiedOn: '' }],
  ])('calculates its expiry from the last one if it is %s, not from the certificate', (_, changes) => {
    expect(edited(changes, renewedCpt('2028-01-31'))).toMatchObject({ ok: true, value: { expiresOn: '2028-01-15' } })
  })

  test('keeps its expiry, whatever day is on the certificate', () => {
    expect(edited({ certifiedOn: '2023-11-11' })).toMatchObject({ ok: true, value: { certifiedOn: '2023-11-11', expiresOn: '2028-01-15' } })
  })
})

describe('a certification whose expiry the issuer prints', () => {
  const printed = (id: string, changes: Partial<CredentialDraft> = {}) => ({
    ...withPreset(emptyCredentialDraft, preset(id, 'certification')),
    ...changes,
  })

  test.each(['cdr-rd', 'cdr-dtr', 'nchec-ches', 'nchec-mches', 'fitness-alberta-pt'])(
    '%s is asked for it: the certificate’s day isn’t enough',
    (id) => {
      expect(expiryShown(printed(id, { certifiedOn: '2022-09-01' }), today)).toBe('')
      expect(read(printed(id, { certifiedOn: '2022-09-01' }))).toEqual(refused({ field: 'expiresOn', problem: { kind: 'needsExpiry' } }))
    },
  )

  test('keeps the typed day, and the next one follows from it', () => {
    const saved = read(printed('cdr-rd', { certifiedOn: '2022-09-01', expiresOn: '2028-05-31' }))
    expect(saved).toMatchObject({ ok: true, value: { certifiedOn: '2022-09-01', expiresOn: '2028-05-31' } })
    expect(nextExpiry(day('2028-05-31'), preset('cdr-rd', 'certification').rule.cycle)).toBe('2033-05-31')
    expect(nextExpiry(day('2026-03-31'), preset('nchec-ches', 'certification').rule.cycle)).toBe('2031-03-31')
    expect(nextExpiry(day('2026-09-30'), preset('nchec-mches', 'certification').rule.cycle)).toBe('2031-09-30')
  })
})

test('a preset typed in its own way is saved under its own name', () => {
  expect(read(withName({ ...emptyCredentialDraft, certifiedOn: '2026-01-15' }, 'nasm-cpt'))).toMatchObject({ value: { name: 'NASM-CPT' } })
})

describe('a card without a printed day', () => {
  test('ends with the month that is printed, even if it isn’t the usual one', () => {
    expect(read(cprCard({ certifiedOn: '2026-09-10', expiresMonth: '08/2028' }))).toMatchObject({ value: { expiresOn: '2028-08-31' } })
  })

  test.each(['', '2028-09-30'])('does not end with “%s”', (expiresMonth) => {
    expect(read(cprCard({ expiresMonth }))).toEqual(refused({ field: 'expiresOn', problem: { kind: 'monthOnly' } }))
  })

  test('is the only thing with a month: the one of a certification means nothing', () => {
    expect(read(nasmCpt({ certifiedOn: '2026-01-15', expiresMonth: '09/2028' }))).toEqual(saying(cpt()))
  })
})

test('an own certification is opened with its basics, and saved with new ones', () => {
  const held = ownCertification({ rule: { ...ownCertification().rule, unit: { name: 'CECs', hoursPerUnit: amount('10') } } })
  const draft = draftOfCredential(held)
  expect(draft).toMatchObject({ required: '3.0', unitName: 'CECs', hoursPerUnit: '10', months: '24' })
  const saved = read({ ...draft, required: '4', hoursPerUnit: '' }, [held])
  expect(saved).toMatchObject({ value: { rule: { requirement: { min: 400 }, unit: { name: 'CECs', hoursPerUnit: null } } } })
})

test('a name of only spaces matches no preset', () => {
  expect(withOnlyMatch({ ...emptyCredentialDraft, name: ' ' }).choice).toBeNull()
})

test.each([
  ['a new card', cprCard(), true],
  ['a held one', draftOfCredential(card()), true],
  ['a new certification', nasmCpt(), false],
  ['a held one', draftOfCredential(cpt()), false],
  ['nothing yet', emptyCredentialDraft, false],
])('the form of %s is for a card: %s', (_, draft, expected) => {
  expect(isForCard(draft)).toBe(expected)
})
