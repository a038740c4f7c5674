import { describe, expect, test } from 'vitest'
import type { Card, Credential } from '../../../src/domain/records/credential'
import type { Problem } from '../../../src/domain/forms/fieldError'
import { type CourseDraft, emptyCourseDraft } from '../../../src/domain/forms/courseDraft'
import type { CardIssuer } from '../../../src/domain/rule/cardIssuer'
import { withDefaults } from '../../../src/domain/forms/courseDefaults'
import { cardQuestion } from '../../../src/domain/changes/cardQuestion'
import { offerFor, offerKey, takeOffer } from '../../../src/domain/changes/offer'
import { proof } from '../../support/proofs'
import { card, cpt, credentialId, day, portfolio, specialization } from '../../support/portfolio'

const today = day('2026-11-20')

function offer(changes: Partial<CourseDraft>, held: readonly Credential[] = [cpt()]) {
  const portfolioHeld = portfolio({ credentials: held })
  const draft = { ...emptyCourseDraft(today), ...changes }
  return offerFor(withDefaults(draft, portfolioHeld), portfolioHeld, today, draft.card)
}

function keyOf(changes: Partial<CourseDraft>, held: readonly Credential[] = [cpt()]) {
  const made = offer(changes, held)
  return made === null ? null : offerKey(made, withDefaults({ ...emptyCourseDraft(today), ...changes }, portfolio({ credentials: held })).category)
}

describe('logging the CES', () => {
  const logged = { title: 'CES', completedOn: '2026-05-03' }
  const expected = { kind: 'recordSpecialization', presetId: 'nasm-ces', name: 'NASM-CES', certifiedOn: '2026-05-03' }

  test('offers to record it as held', () => {
    expect(offer(logged)).toEqual(expected)
  })

  test('offers that even without a certification', () => {
    expect(offer(logged, [])).toEqual(expected)
  })

  test('offers that on the same day, too', () => {
    expect(offer({ ...logged, completedOn: '2026-11-20' })).toEqual({ ...expected, certifiedOn: '2026-11-20' })
  })

  test('offers nothing if it is already held', () => {
    expect(offer(logged, [cpt(), specialization()])).toBeNull()
  })

  test('offers nothing if it is held under another name', () => {
    expect(offer(logged, [specialization({ name: 'Corrective' })])).toBeNull()
  })

  test.each(['', '2026-02-30', '2026-11-21'])('offers nothing while the date is “%s”', (completedOn) => {
    expect(offer({ ...logged, completedOn })).toBeNull()
  })
})

describe('logging a CPR class', () => {
  const logged = { title: 'Heartsaver', category: 'cpr', completedOn: '2026-09-10' } as const
  const dates = { certifiedOn: '2026-09-10', expiresOn: '2028-09-30' }

  test('offers a card that runs through the end of the month, two years later', () => {
    expect(offer(logged)).toEqual({ kind: 'recordCard', presetId: 'cpr-aed', name: 'CPR/AED card', ...dates })
  })

  test('offers a card of the Red Cross that ends to the day', () => {
    const expected = { kind: 'recordCard', presetId: 'red-cross-cpr', certifiedOn: '2026-09-10', expiresOn: '2028-09-10' }
    expect(offer({ ...logged, provider: 'American Red Cross' })).toMatchObject(expected)
  })

  test('offers to move the expiry of another provider’s card', () => {
    const held = card({ presetId: 'red-cross-cpr', expiresOn: day('2026-12-01'), cycle: { months: 24, ends: 'anniversary' } })
    expect(offer(logged, [held])).toMatchObject({ kind: 'moveExpiry', expiresOn: '2028-09-10' })
    expect(offer({ ...logged, provider: 'American Heart Association' }, [held])).toMatchObject({ kind: 'moveExpiry', expiresOn: '2028-09-30' })
  })

  test('offers a card of its own if the one held also covers first aid', () => {
    const held = card({ presetId: 'red-cross-first-aid-cpr', covers: ['cpr', 'firstAid'], expiresOn: day('2026-12-01') })
    expect(offer(logged, [held])).toMatchObject({ kind: 'recordCard', presetId: 'cpr-aed' })
  })

  test('offers a card for both if the class teaches both', () => {
    const both = { ...logged, title: 'Adult First Aid/CPR/AED', provider: 'American Red Cross' }
    expect(offer(both)).toMatchObject({ kind: 'recordCard', presetId: 'red-cross-first-aid-cpr', expiresOn: '2028-09-10' })
  })

  test('offers a first-aid card of the Red Cross that ends to the day', () => {
    const firstAid = { title: 'Standard First Aid', category: 'firstAid', provider: 'American Red Cross', completedOn: '2026-09-10' } as const
    expect(offer(firstAid)).toMatchObject({ kind: 'recordCard', presetId: 'red-cross-first-aid', expiresOn: '2028-09-10' })
  })

  test('offers a first-aid card for a first-aid class', () => {
    expect(offer({ title: 'First aid', category: 'firstAid', completedOn: '2026-09-10' })).toMatchObject({
      kind: 'recordCard',
      presetId: 'first-aid',
    })
  })

  test('offers no card that has already expired', () => {
    expect(offer({ ...logged, completedOn: '2024-10-31' })).toBeNull()
    expect(offer({ ...logged, completedOn: '2024-11-01' })).toMatchObject({ kind: 'recordCard', expiresOn: '2026-11-30' })
  })

  test('offers a card for the class in the catalog without a chosen category', () => {
    expect(offer({ title: 'cpr', completedOn: '2026-09-10' })).toMatchObject({ kind: 'recordCard', ...dates })
  })

  test('offers to move the expiry of an older card', () => {
    const older = card({ certifiedOn: day('2024-09-12'), expiresOn: day('2026-09-30') })
    expect(offer(logged, [older])).toEqual({ kind: 'moveExpiry', card: older, ...dates })
  })

  test('offers to move the card of the same issuer, whatever other card is held', () => {
    const older = card({ expiresOn: day('2026-09-30') })
    const other = card({ id: credentialId('other'), presetId: 'red-cross-cpr', expiresOn: day('2027-12-01') })
    for (const held of [
      [older, other],
      [other, older],
    ])
      expect(offer({ ...logged, provider: 'American Heart Association' }, held)).toEqual({ kind: 'moveExpiry', card: older, ...dates })
  })

  test('takes a provider of only spaces for none', () => {
    const held = card({ presetId: 'red-cross-cpr', expiresOn: day('2026-12-01'), cycle: { months: 24, ends: 'anniversary' } })
    expect(offer({ ...logged, provider: ' ' }, [held])).toMatchObject({ kind: 'moveExpiry', expiresOn: '2028-09-10' })
  })

  test.each(['2028-09-30', '2028-10-01', '2030-01-31'])('offers nothing if the card runs to %s', (expiresOn) => {
    expect(offer(logged, [card({ expiresOn: day(expiresOn) })])).toBeNull()
  })
})

describe('who issued the card of a CPR class', () => {
  const logged = { title: 'Heartsaver', category: 'cpr', completedOn: '2026-09-10' } as const
  const question = (changes: Partial<CourseDraft>, held: readonly Credential[] = [cpt()]) => {
    const [draft, portfolioHeld] = [{ ...emptyCourseDraft(today), ...logged, ...changes }, portfolio({ credentials: held })]
    return cardQuestion(draft, withDefaults(draft, portfolioHeld), portfolioHeld, today)
  }
  const answered = (issuer: CardIssuer, printedOn: string | null = null) => ({ ...logged, card: { issuer, printedOn } })
  const generic = card({ expiresOn: day('2026-12-01') })
  const redCross = card({ presetId: 'red-cross-cpr', expiresOn: day('2026-12-01'), cycle: { months: 24, ends: 'anniversary' } })

  test('is asked if neither the provider nor a held card says it', () => {
    expect(question({})).toEqual({ issuer: null, printedOn: null, problem: null })
    expect(question({ provider: 'Strong Gym' })).toEqual({ issuer: null, printedOn: null, problem: null })
    expect(question({}, [generic])).toEqual({ issuer: null, printedOn: null, problem: null })
    expect(question({ category: 'firstAid' })).toEqual({ issuer: null, printedOn: null, problem: null })
    // Only the Heart Association's card would run longer.
    expect(question({}, [card({ expiresOn: day('2028-09-15') })])).not.toBeNull()
  })

  test('has no answer while no card of another issuer would run longer than the one held', () => {
    const held = [card({ expiresOn: day('2028-09-15') })]
    expect(question(answered('other'), held)).toEqual({ issuer: 'other', printedOn: '', problem: null })
  })

  test.each<[string, Partial<CourseDraft>, readonly Credential[]]>([
    ['the Red Cross gave the class', { provider: 'American Red Cross' }, [cpt()]],
    ['the Heart Association gave it', { provider: 'AHA, City Training Center' }, [cpt()]],
    ['the card held is from the Red Cross', {}, [redCross]],
    ['the same with a provider of only spaces', { provider: ' ' }, [redCross]],
    ['the card held runs longer than any for this class', {}, [card({ expiresOn: day('2028-09-30') })]],
    ['the class gives no card that is still good', { completedOn: '2024-10-31' }, [cpt()]],
    ['it is no class for a card', { category: 'course' }, [cpt()]],
    ['the day cannot be read', { completedOn: '' }, [cpt()]],
  ])('is not asked if %s', (_, changes, held) => {
    expect(question(changes, held)).toBeNull()
  })

  test('decides the expiry that’s proposed, and fills in the provider', () => {
    expect(offer(answered('heart'))).toMatchObject({ presetId: 'cpr-aed', expiresOn: '2028-09-30' })
    expect(offer(answered('redCross'))).toMatchObject({ presetId: 'red-cross-cpr', expiresOn: '2028-09-10' })
    expect(offer({ ...answered('redCross'), provider: 'Strong Gym' })).toMatchObject({ presetId: 'red-cross-cpr', expiresOn: '2028-09-10' })
    expect(offer({ ...answered('redCross'), category: 'firstAid' })).toMatchObject({ presetId: 'red-cross-first-aid', expiresOn: '2028-09-10' })
    const provider = (issuer: CardIssuer) => withDefaults({ ...emptyCourseDraft(today), ...answered(issuer) }, portfolio()).provider
    expect([provider('heart'), provider('redCross'), provider('other')]).toEqual(['American Heart Association', 'American Red Cross', ''])
    expect(question(answered('redCross'))).toEqual({ issuer: 'redCross', printedOn: null, problem: null })
  })

  test('if it’s someone else, the printed day is the expiry: the same day until it’s typed', () => {
    expect(question(answered('other'))).toEqual({ issuer: 'other', printedOn: '2028-09-10', problem: null })
    expect(offer(answered('other'))).toMatchObject({ presetId: 'cpr-aed', expiresOn: '2028-09-10' })
    expect(question(answered('other', '2027-09-12'))).toEqual({ issuer: 'other', printedOn: '2027-09-12', problem: null })
    expect(offer(answered('other', '2027-09-12'))).toMatchObject({ presetId: 'cpr-aed', expiresOn: '2027-09-12' })
    expect(offer(answered('other', ''))).toMatchObject({ expiresOn: '2028-09-10' })
    expect(offer(answered('other', '2026-11-19'))).toBeNull()
    expect(offer(answered('heart', '2027-09-12'))).toMatchObject({ expiresOn: '2028-09-30' })
  })

  test.each<[string, Problem, Card?]>([
    ['2028-02-30', { kind: 'date', reason: 'unreadable' }],
    ['zzz', { kind: 'date', reason: 'unreadable' }],
    ['1949-12-31', { kind: 'date', reason: 'tooOld' }],
    ['2056-11-21', { kind: 'date', reason: 'tooFar' }],
    ['2026-11-19', { kind: 'date', reason: 'past' }],
    ['2026-12-01', { kind: 'expiryNotAfterLast', expiry: day('2026-12-01') }, generic],
  ])('nothing is offered while the printed day is “%s”, and the question says why', (printedOn, problem, card) => {
    const held = card === undefined ? [] : [card]
    expect(offer(answered('other', printedOn), held)).toBeNull()
    expect(question(answered('other', printedOn), held)).toEqual({ issuer: 'other', printedOn, problem })
  })

  test('the printed day of a class taken today has to be later', () => {
    const today = answered('other', '2026-11-20')
    expect(question({ ...today, completedOn: '2026-11-20' })?.problem).toEqual({ kind: 'expiryNotAfterCertification' })
    expect(question(today)?.problem).toBeNull()
  })

  test('is kept by the card, and known the next time', () => {
    const taken = (issuer: CardIssuer, held: readonly Credential[]) => {
      const made = offer(answered(issuer), held)
      return made === null ? null : takeOffer(made, portfolio({ credentials: held }), credentialId('new')).after
    }
    const printed = { months: 24, ends: 'anniversary', isPrinted: true }
    expect(taken('other', [])).toMatchObject({ presetId: 'cpr-aed', expiresOn: '2028-09-10', cycle: printed })
    expect(taken('other', [generic])).toMatchObject({ presetId: 'cpr-aed', expiresOn: '2028-09-10', cycle: printed })
    expect(taken('redCross', [generic])).toMatchObject({ presetId: 'red-cross-cpr', expiresOn: '2028-09-10', cycle: redCross.cycle })
    expect(taken('heart', [generic])).toMatchObject({ presetId: 'cpr-aed', expiresOn: '2028-09-30', cycle: generic.cycle })
    expect(question({}, [card({ expiresOn: day('2026-12-01'), cycle: { months: 24, ends: 'anniversary', isPrinted: true } })])).toEqual({
      issuer: 'other',
      printedOn: '2028-09-10',
      problem: null,
    })
  })

  test('keeps the tick, also if the Red Cross has one card for what the class teaches', () => {
    const keysOf = (changes: Partial<CourseDraft>) =>
      (['heart', 'redCross', 'other'] as const).map((issuer) => keyOf({ ...answered(issuer), ...changes }))
    expect(keysOf({})).toEqual(['recordCard cpr', 'recordCard cpr', 'recordCard cpr'])
    const both = { title: 'First Aid/CPR/AED', category: 'firstAid' } as const
    expect(offer({ ...answered('redCross'), ...both })).toMatchObject({ presetId: 'red-cross-first-aid-cpr' })
    expect(keysOf(both)).toEqual(['recordCard firstAid', 'recordCard firstAid', 'recordCard firstAid'])
  })
})

test.each([{ title: 'Webinar' }, { title: 'CNC' }, { title: '' }])('logging $title offers nothing', ({ title }) => {
  expect(offer({ title })).toBeNull()
})

describe('accepting an offer', () => {
  const taken = (changes: Partial<CourseDraft>, held?: readonly Credential[]) => {
    const made = offer(changes, held)
    return made === null ? null : takeOffer(made, portfolio({ credentials: held ?? [] }), credentialId('new'))
  }

  test('adds the specialization, which never expires', () => {
    expect(taken({ title: 'CES', completedOn: '2026-05-03' })).toEqual({
      kind: 'credential',
      before: null,
      after: specialization({ id: credentialId('new') }),
    })
  })

  test('adds the card', () => {
    expect(taken({ title: 'CPR', completedOn: '2026-09-10' })).toEqual({ kind: 'credential', before: null, after: card({ id: credentialId('new') }) })
  })

  test('adds a Red Cross first aid card that also renews to the day', () => {
    const logged = { title: 'Standard First Aid', category: 'firstAid', provider: 'American Red Cross', completedOn: '2026-09-10' } as const
    expect(taken(logged)).toMatchObject({
      after: { name: 'Red Cross First Aid', expiresOn: '2028-09-10', cycle: { months: 24, ends: 'anniversary' }, covers: ['firstAid'] },
    })
  })

  test('uses another name if a credential already has that one', () => {
    const named = (name: string) => cpt({ presetId: null, name })
    expect(taken({ title: 'CES' }, [named('nasm-ces')])).toMatchObject({ after: { name: 'NASM-CES (2)', presetId: 'nasm-ces' } })
    expect(taken({ title: 'CPR' }, [named('CPR/AED card')])).toMatchObject({ after: { name: 'CPR/AED card (2)', presetId: 'cpr-aed' } })
  })

  test('moves both dates of the card, and keeps the card before in its history', () => {
    const before = { certifiedOn: day('2024-09-12'), expiresOn: day('2026-09-30'), number: '111', proofs: [proof('a')] }
    const older = card({ name: 'Red Cross', ...before })
    expect(taken({ title: 'CPR', completedOn: '2026-09-10' }, [older])).toEqual({
      kind: 'credential',
      before: older,
      after: card({ name: 'Red Cross', periods: [before] }),
    })
  })
})

test('the card of a course that is in no category of classes is known by its preset', () => {
  expect(keyOf({ title: 'CPR', category: 'course', completedOn: '2026-09-10' })).toBe('recordCard cpr-aed')
})

test('an offer for another credential is a different one; for another date, it is the same', () => {
  const older = card({ expiresOn: day('2026-09-30') })
  const keys = [keyOf({ title: 'CES' }), keyOf({ title: 'PES' }), keyOf({ title: 'CPR' }), keyOf({ title: 'CPR' }, [older])]
  expect(new Set(keys).size).toBe(4)
  expect(keyOf({ title: 'CES', completedOn: '2026-05-03' })).toBe(keyOf({ title: 'CES' }))
})
