import { describe, expect, test } from 'vitest'
import { editCredential, mergePeriod } from '../../../src/domain/changes/credentialAct'
import { asOf } from '../../../src/domain/counting/asOf'
import { cardOn, keepingPeriod, withoutPeriod } from '../../../src/domain/records/cardPeriods'
import { addressesIn, recordsNaming } from '../../../src/domain/records/proofAddresses'
import { applyChanges, invert } from '../../../src/domain/records/change'
import { without } from '../../../src/domain/values/without'
import { auditPack } from '../../../src/domain/reports/auditPack'
import { proof } from '../../support/proofs'
import { card, cpt, day, portfolio } from '../../support/portfolio'

const first = card({ certifiedOn: day('2024-09-10'), expiresOn: day('2026-09-30'), number: '111', proofs: [proof('a')] })
const period = { certifiedOn: '2024-09-10', expiresOn: '2026-09-30', number: '111', proofs: [proof('a')] }
const renewal = { certifiedOn: day('2026-09-10'), expiresOn: day('2028-09-30') }
const second = keepingPeriod(first, { ...first, ...renewal, number: '222', proofs: [proof('a'), proof('b')] })

describe('a card that now runs longer', () => {
  test('keeps its former days, number and certificates as history', () => {
    expect(second).toMatchObject({ ...renewal, number: '222', proofs: [proof('b')], periods: [period] })
    const bare = keepingPeriod(card(), card({ expiresOn: day('2030-09-30') }))
    expect(bare.periods).toStrictEqual([{ certifiedOn: '2026-09-10', expiresOn: '2028-09-30' }])
  })

  test('adds to the history, oldest first', () => {
    const third = keepingPeriod(second, { ...second, certifiedOn: day('2028-08-01'), expiresOn: day('2030-08-31') })
    expect(third.periods?.map(({ expiresOn }) => expiresOn)).toEqual(['2026-09-30', '2028-09-30'])
    expect(third.proofs).toBeUndefined()
    expect(third.periods?.[1]).toEqual({ ...renewal, number: '222', proofs: [proof('b')] })
    expect(withoutPeriod(third, third.periods?.[1] ?? first)).toMatchObject({ expiresOn: '2030-08-31', proofs: [proof('b')], periods: [period] })
    expect([day('2025-01-01'), day('2027-01-01'), day('2029-01-01')].map((on) => cardOn(third, on))).toEqual([first, second, third])
  })

  test.each([
    ['the same day', '2026-09-30'],
    ['an earlier day', '2026-09-10'],
  ])('has no history if it ends on %s: that is a correction', (_, expiresOn) => {
    const corrected = { ...first, expiresOn: day(expiresOn) }
    expect(keepingPeriod(first, corrected)).toEqual(corrected)
  })

  test('does so when the form is saved, and one Undo restores it', () => {
    const held = portfolio({ credentials: [first] })
    const input = without({ ...first, ...renewal }, 'id')
    const act = editCredential(first, input)(held, { today: day('2026-11-20'), newId: () => 'new' })
    if (!act.ok) throw new Error('the edit is possible')
    const edited = applyChanges(held, act.value.changes, day('2026-11-20'))
    expect(edited.credentials).toMatchObject([{ ...renewal, periods: [period] }])
    expect(applyChanges(edited, invert(act.value.changes), day('2026-11-20')).credentials).toEqual([first])
  })

  test('can be a correction after all: the certificates go back to the card', () => {
    const [old] = second.periods ?? []
    if (old === undefined) throw new Error('there is an earlier card')
    const merged = { ...first, ...renewal, number: '222', proofs: [proof('a'), proof('b')] }
    expect(withoutPeriod(second, old)).toEqual(merged)
    expect(mergePeriod(second, old).changes).toEqual([{ kind: 'credential', before: second, after: merged }])
  })
})

describe('the certificates of earlier cards', () => {
  test('are still named by a record', () => {
    const records = portfolio({ credentials: [second] })
    expect([...addressesIn(records)]).toEqual([proof('b').sha256, proof('a').sha256])
    expect([...recordsNaming(records).values()]).toEqual(['CPR/AED card', 'CPR/AED card'])
  })
})

describe('on another day', () => {
  test.each([
    ['2026-09-10', '2028-09-30', '222'],
    ['2026-09-09', '2026-09-30', '111'],
  ])('%s, the card is the one of that day', (on, expiresOn, number) => {
    expect(cardOn(second, day(on))).toMatchObject({ expiresOn, number })
    expect(asOf(portfolio({ credentials: [second] }), day(on), day('2026-11-20')).credentials).toMatchObject([{ expiresOn, number }])
  })

  test('the earliest card has no history of its own', () => {
    expect(cardOn(second, day('2025-01-01'))).toEqual(first)
  })

  test('a card of unknown day follows the end of the one before', () => {
    const undated = { ...second, certifiedOn: null }
    expect(cardOn(undated, day('2026-09-30')).expiresOn).toBe('2026-09-30')
    expect(cardOn(undated, day('2026-10-01')).expiresOn).toBe('2028-09-30')
  })
})

test('the audit pack has the card that was good on the day of the renewal', () => {
  const renewed = cpt({
    certifiedOn: day('2022-01-15'),
    expiresOn: day('2028-01-15'),
    renewals: [
      {
        renewedOn: day('2026-01-10'),
        fee: null,
        start: day('2024-01-16'),
        expiry: day('2026-01-15'),
        nextStart: day('2026-01-16'),
        rule: cpt().rule,
        ruleEdited: false,
        credited: [],
        carried: [],
      },
    ],
  })
  const records = portfolio({ credentials: [renewed, second] })
  const names = (renewal: (typeof renewed.renewals)[number] | null) =>
    auditPack(renewed, records, day('2026-11-20'), renewal).proofs.map(({ proof: { name }, day: on }) => [name, on])
  expect(names(null)).toEqual([['b.pdf', '2026-09-10']])
  expect(names(renewed.renewals[0] ?? null)).toEqual([['a.pdf', '2024-09-10']])
})
