import { describe, expect, test } from 'vitest'
import type { Credential } from '../../../src/domain/records/credential'
import { type CourseDraft, emptyCourseDraft } from '../../../src/domain/forms/courseDraft'
import { withDefaults } from '../../../src/domain/forms/courseDefaults'
import { offerFor, offerKey, takeOffer } from '../../../src/domain/changes/offer'
import { proof } from '../../support/proofs'
import { card, cpt, credentialId, day, portfolio, specialization } from '../../support/portfolio'

const today = day('2026-11-20')

function offer(changes: Partial<CourseDraft>, held: readonly Credential[] = [cpt()]) {
  const portfolioHeld = portfolio({ credentials: held })
  return offerFor(withDefaults({ ...emptyCourseDraft(today), ...changes }, portfolioHeld), portfolioHeld, today)
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

  test.each(['2028-09-30', '2028-10-01', '2030-01-31'])('offers nothing if the card runs to %s', (expiresOn) => {
    expect(offer(logged, [card({ expiresOn: day(expiresOn) })])).toBeNull()
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

test('an offer for another credential is a different one; for another date, it is the same', () => {
  const key = (changes: Partial<CourseDraft>, held?: readonly Credential[]) => {
    const made = offer(changes, held)
    return made === null ? null : offerKey(made)
  }
  const older = card({ expiresOn: day('2026-09-30') })
  const keys = [key({ title: 'CES' }), key({ title: 'PES' }), key({ title: 'CPR' }), key({ title: 'CPR' }, [older])]
  expect(new Set(keys).size).toBe(4)
  expect(key({ title: 'CES', completedOn: '2026-05-03' })).toBe(key({ title: 'CES' }))
})
