import { describe, expect, test } from 'vitest'
import { isCertificationStatus, statusesOf } from '../../../src/domain/status/standing'
import { verdictOf, worstFirst } from '../../../src/domain/status/verdict'
import type { Certification } from '../../../src/domain/records/credential'
import { card, course, credentialId, day, ownCertification, portfolio } from '../../support/portfolio'

const named = (name: string, expiresOn: string): Certification =>
  ownCertification({ id: credentialId(name), name, certifiedOn: null, expiresOn: day(expiresOn) })

const expired = named('expired', '2027-05-31')
const urgent = named('urgent', '2027-07-01')
const behind = named('behind', '2028-01-15')
const onTrack = named('on track', '2029-05-01')
const complete = named('complete', '2028-02-01')
const completeSoon = named('complete soon', '2027-06-20')

const courses = [course({ on: '2026-09-01', worth: { complete: '3', 'complete soon': '3' } })]

const statuses = (...credentials: readonly Certification[]) => statusesOf(portfolio({ credentials, courses }), day('2027-06-01'))

describe('the verdict is the worst state of any certification', () => {
  test.each([
    ['expired', [complete, expired, behind], ['expired']],
    ['needsWork', [complete, behind, onTrack, urgent], ['urgent', 'behind']],
    ['onTrack', [complete, onTrack], ['on track']],
    ['complete', [complete, completeSoon], ['complete soon', 'complete']],
  ] as const)('%s', (state, held, names) => {
    const verdict = verdictOf(statuses(...held))
    expect(verdict?.state).toBe(state)
    expect(verdict?.found.map(({ credential }) => credential.name)).toEqual(names)
    expect((verdict?.found.length ?? 0) + (verdict?.others.length ?? 0)).toBe(held.length)
  })

  test('and there is none without a certification', () => {
    expect(verdictOf(statusesOf(portfolio({ credentials: [card()] }), day('2027-06-01')))).toBeNull()
  })
})

test('the worst comes first, and the rest by the nearest expiry', () => {
  const all = statuses(complete, onTrack, behind, completeSoon, urgent, expired).filter(isCertificationStatus)
  expect(worstFirst(all).map(({ credential }) => credential.name)).toEqual(['expired', 'urgent', 'behind', 'complete soon', 'complete', 'on track'])
  expect(all.map(({ credential }) => credential.name)).toEqual(['complete soon', 'urgent', 'expired', 'behind', 'complete', 'on track'])
  // What's wrong stays in its order.
  expect(worstFirst(all.toReversed()).map(({ credential }) => credential.name)).toEqual([
    'expired',
    'behind',
    'urgent',
    'complete soon',
    'complete',
    'on track',
  ])
})
