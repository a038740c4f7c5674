import { describe, expect, test } from 'vitest'
import { cycleOf } from '../../../src/domain/counting/cycle'
import { timelineOf } from '../../../src/domain/charts/timeline'
import type { Certification } from '../../../src/domain/records/credential'
import { calendarDays } from '../../../src/domain/reports/calendarDays'
import type { LateWindow, RenewalRule } from '../../../src/domain/rule/rule'
import { attentionsOf } from '../../../src/domain/status/attention'
import { headlineOf } from '../../../src/domain/status/headline'
import { certificationStatus, statusesOf } from '../../../src/domain/status/standing'
import { spanText } from '../../../src/words/charts/timeline'
import { ladderLines } from '../../../src/words/counting/late'
import { nextStepText } from '../../../src/words/counting/progress'
import { renewalTimeText } from '../../../src/words/counting/renewals'
import { calendarText, calendarTitle } from '../../../src/words/reports/calendar'
import { ruleLines } from '../../../src/words/rule/rules'
import { attentionText } from '../../../src/words/status/attention'
import { headlineParts } from '../../../src/words/status/headline'
import { expiryText } from '../../../src/words/values/dates'
import { course, cpt, day, leaf, portfolio } from '../../support/portfolio'

/** Everyone's three years end on December 31, 2026. */
function strengthCoach(lateWindow: LateWindow | null): Certification {
  const rule: RenewalRule = {
    ...cpt().rule,
    cycle: { months: 36, ends: 'fixed', endsOn: day('2026-12-31') },
    requirement: leaf('all', { min: '6' }),
    lateWindow,
    cards: [],
  }
  return cpt({ name: 'CSCS', issuer: 'NSCA', certifiedOn: day('2020-06-01'), expiresOn: day('2026-12-31'), rule })
}

const unknown = strengthCoach(null)
const unconfirmed = strengthCoach({
  education: { days: 0 },
  application: { days: 31 },
  fees: [{ through: { days: 31 }, fee: null }],
  isConfirmed: false,
})

/** Everything the dashboard says of it. */
function seen(certification: Certification, on: string, worth = '4.0') {
  const [today, all] = [day(on), portfolio({ credentials: [certification], courses: [course({ on: '2025-03-01', worth })] })]
  const statuses = statusesOf(all, today)
  const headline = headlineOf(statuses, today)
  const parts = headline === null ? null : headlineParts(headline)
  const status = certificationStatus(certification, all, today)
  return {
    standing: status.standing,
    countdown: expiryText(status.daysLeft),
    headline: parts === null ? null : [parts.number, parts.before, parts.name, parts.after].join(' ').trim(),
    attention: attentionsOf(statuses, all, today).map((attention) => `${attention.kind}: ${attentionText(attention, today).text}`),
    nextStep: nextStepText(status, today),
    ladder: ladderLines(certification.rule, cycleOf(certification)).filter(
      ({ from, through }) => (from === null || from <= today) && (through === null || today <= through),
    )[0]?.text,
  }
}

const toDo = 'Still to do: 2.0 CEUs of all by Dec 31, 2026.'
const ask = 'Expired on Dec 31, 2026. Whether it can still be renewed isn’t confirmed: ask NSCA right away.'
const gone = 'Expired. Whether it can still be renewed isn’t confirmed: ask the issuer.'

describe('a certification whose late window is not known', () => {
  test.each([
    ['2026-12-20', 'urgent', '11 days until expiry', '11 days until CSCS expires', [`gap: ${toDo}`, 'proofMissing'], toDo, 'Renew on time.'],
    ['2026-12-31', 'urgent', 'Expires today', 'Today CSCS expires', [`gap: ${toDo}`, 'proofMissing'], toDo, 'Renew on time.'],
    ['2027-01-01', 'expired', 'Expired 1 day ago', null, [`expired: ${ask}`], ask, gone],
    ['2027-02-01', 'expired', 'Expired 32 days ago', null, [`expired: ${ask}`], ask, gone],
  ])('on %s is %s', (on, standing, countdown, headline, attention, nextStep, ladder) => {
    const { attention: found, ...rest } = seen(unknown, on)
    expect(rest).toEqual({ standing, countdown, headline, nextStep, ladder })
    expect(found.map((text) => (text.startsWith('proofMissing') ? 'proofMissing' : text))).toEqual(attention)
  })

  test('asks the same with everything earned', () => {
    expect(seen(unknown, '2026-12-20', '6.0').nextStep).toBe('Everything is earned. Renew with the issuer by Dec 31, 2026.')
    expect(seen(unknown, '2027-01-01', '6.0').attention).toEqual([`expired: ${ask}`])
  })

  test('says so when a renewal after the expiry is recorded', () => {
    expect(renewalTimeText(unknown.rule, cycleOf(unknown), day('2027-01-15'))).toBe(
      '15 days after the expiry, and no late window is known: record it only if the issuer renewed it.',
    )
  })
})

describe('a certification whose late window is not confirmed', () => {
  const perhaps = 'Expired on Dec 31, 2026. It may still be renewed until Jan 31, 2027, but that isn’t confirmed: ask NSCA right away.'
  const open = 'Not confirmed, ask the issuer: Expired. You can still apply if all education was done by the expiry. Late fee: not known.'

  test.each([
    ['2026-12-31', 'urgent', 'Today CSCS expires', toDo, 'Renew on time, without a late fee.'],
    ['2027-01-01', 'expired', null, perhaps, open],
    ['2027-01-31', 'expired', null, perhaps, open],
    ['2027-02-01', 'expired', null, ask, gone],
  ])('on %s is %s', (on, standing, headline, nextStep, ladder) => {
    expect(seen(unconfirmed, on)).toMatchObject({ standing, headline, nextStep, ladder })
  })

  test('says so when a renewal after the expiry is recorded', () => {
    const said = (on: string) => renewalTimeText(unconfirmed.rule, cycleOf(unconfirmed), day(on))
    expect(said('2027-01-15')).toBe('15 days after the expiry, in a late window that isn’t confirmed: the late fee is not known.')
    expect(said('2027-02-01')).toBe(
      '32 days after the expiry, and beyond a late window that isn’t confirmed: record it only if the issuer renewed it.',
    )
  })

  test('says so in the calendar', () => {
    const all = portfolio({ credentials: [unconfirmed] })
    const last = calendarDays(all, day('2027-01-01'), []).map((each) => [each.on, calendarTitle(each), calendarText(each, day('2027-01-01'))])
    expect(last).toEqual([
      ['2027-01-31', 'CSCS: last day to renew late, not confirmed', 'After the expiry on Dec 31, 2026. Not confirmed: ask the issuer.'],
    ])
  })

  test('says so on the timeline', () => {
    const spans = timelineOf(portfolio({ credentials: [unconfirmed] }), day('2026-12-20'), () => null)?.lanes[0]?.spans ?? []
    expect(spans.map((span) => spanText(span, { name: 'CSCS' }))).toContain('CSCS, late window, not confirmed: Jan 1, 2027 to Jan 31, 2027')
  })
})

describe('a certification that can’t be renewed late', () => {
  const nothing = (isConfirmed: boolean) => strengthCoach({ education: { days: 0 }, application: { days: 0 }, fees: [], isConfirmed })
  const lateLine = ({ rule }: Certification) => ruleLines(rule).find(({ topic }) => topic === 'late')?.text

  test('has lapsed if the issuer says so', () => {
    expect(seen(nothing(true), '2027-01-01')).toMatchObject({
      standing: 'lapsed',
      nextStep: 'Expired on Dec 31, 2026. This issuer renews nothing late. Ask the issuer how to certify again.',
      ladder: 'Lapsed: this issuer renews nothing late.',
    })
    expect(lateLine(nothing(true))).toBe('This issuer renews nothing late.')
    expect(renewalTimeText(nothing(true).rule, cycleOf(nothing(true)), day('2027-01-01'))).toBe(
      '1 day after the expiry, and this issuer renews nothing late: record it only if the issuer renewed it.',
    )
  })

  test('has only expired if that isn’t confirmed', () => {
    expect(seen(nothing(false), '2027-01-01')).toMatchObject({ standing: 'expired', nextStep: ask, ladder: gone })
    expect(lateLine(nothing(false))).toBe('None known, but that isn’t confirmed: ask the issuer.')
  })
})
