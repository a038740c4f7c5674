import { describe, expect, test } from 'vitest'
import { cycleOf } from '../../../src/domain/counting/cycle'
import { countCycle } from '../../../src/domain/counting/counting'
import { creditsOf } from '../../../src/domain/counting/courseCredit'
import { timelineOf } from '../../../src/domain/charts/timeline'
import type { Course } from '../../../src/domain/records/course'
import type { Certification } from '../../../src/domain/records/credential'
import { calendarDays } from '../../../src/domain/reports/calendarDays'
import type { LateWindow, RenewalRule } from '../../../src/domain/rule/rule'
import { nextStepsOf } from '../../../src/domain/status/nextSteps'
import { verdictOf } from '../../../src/domain/status/verdict'
import { certificationStatus, statusesOf } from '../../../src/domain/status/standing'
import { spanText } from '../../../src/words/charts/timeline'
import { ladderLines } from '../../../src/words/counting/ladder'
import { plannedCountText } from '../../../src/words/counting/plannedCounts'
import { renewalTimeText } from '../../../src/words/counting/renewals'
import { surplusText } from '../../../src/words/counting/surplus'
import { countsWhyText } from '../../../src/words/courses/courseDetail'
import { calendarText, calendarTitle } from '../../../src/words/reports/calendar'
import { ruleLines } from '../../../src/words/rule/rules'
import { nextStepTexts } from '../../../src/words/status/nextSteps'
import { nextStepText } from '../../../src/words/status/todo'
import { verdictText } from '../../../src/words/status/verdict'
import { expiryText } from '../../../src/words/values/dates'
import { hold } from '../../support/held'
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
  const verdict = verdictOf(statuses)
  const status = certificationStatus(certification, all, today)
  return {
    standing: status.standing,
    countdown: expiryText(status.daysLeft),
    verdict: verdict === null ? null : Object.values(verdictText(verdict)).join(': '),
    steps: nextStepsOf(statuses, all, today).map((step) => `${step.kind}: ${nextStepTexts(step, today).about}`),
    nextStep: nextStepText(status, today),
    ladder: ladderLines(certification.rule, cycleOf(certification)).filter(
      ({ from, through }) => (from === null || from <= today) && (through === null || today <= through),
    )[0]?.what,
  }
}

const toDo = 'You still need 2.0 CEUs of all by Dec 31, 2026.'
const earn = 'earn: You have 4.0 of 6.0 CEUs.'
const outlook = 'Ask NSCA whether you can still renew.'
const ask = 'Expired Dec 31, 2026. Late renewal isn’t confirmed. Ask NSCA right away.'
const over = `CSCS expired: ${outlook}`
const gone = 'Not confirmed. Ask your issuer.'

describe('a certification whose late window is not known', () => {
  test.each([
    ['2026-12-20', 'urgent', '11 days until expiry', 'Urgent: You still need 2.0 CEUs.', [earn, 'proofMissing'], toDo, 'On time'],
    ['2026-12-31', 'urgent', 'Expires today', 'Urgent: You still need 2.0 CEUs.', [earn, 'proofMissing'], toDo, 'On time'],
    ['2027-01-01', 'expired', 'Expired 1 day ago', over, [`expired: ${outlook}`], ask, gone],
    ['2027-02-01', 'expired', 'Expired 32 days ago', over, [`expired: ${outlook}`], ask, gone],
  ])('on %s is %s', (on, standing, countdown, verdict, steps, nextStep, ladder) => {
    const { steps: found, ...rest } = seen(unknown, on)
    expect(rest).toEqual({ standing, countdown, verdict, nextStep, ladder })
    expect(found.map((text) => (text.startsWith('proofMissing') ? 'proofMissing' : text))).toEqual(steps)
  })

  test('asks the same with everything earned', () => {
    expect(seen(unknown, '2026-12-20', '6.0').nextStep).toBe('All earned. Renew by Dec 31, 2026.')
    expect(seen(unknown, '2027-01-01', '6.0').steps).toEqual([`expired: ${outlook}`])
  })

  test('says so when a renewal after the expiry is recorded', () => {
    expect(renewalTimeText(unknown.rule, cycleOf(unknown), day('2027-01-15'))).toBe(
      '15 days after expiry. No late window is known. Record it only if the issuer renewed it.',
    )
  })
})

describe('a certification whose late window is not confirmed', () => {
  const perhaps = 'Expired Dec 31, 2026. Late renewal until Jan 31, 2027 isn’t confirmed. Ask NSCA right away.'
  const open = 'You may still apply (not confirmed). Ask your issuer.'

  test.each([
    ['2026-12-31', 'urgent', 'Urgent: You still need 2.0 CEUs.', toDo, 'On time'],
    ['2027-01-01', 'expired', over, perhaps, open],
    ['2027-01-31', 'expired', over, perhaps, open],
    ['2027-02-01', 'expired', over, ask, gone],
  ])('on %s is %s', (on, standing, verdict, nextStep, ladder) => {
    expect(seen(unconfirmed, on)).toMatchObject({ standing, verdict, nextStep, ladder })
  })

  test('says so when a renewal after the expiry is recorded', () => {
    const said = (on: string) => renewalTimeText(unconfirmed.rule, cycleOf(unconfirmed), day(on))
    expect(said('2027-01-15')).toBe('15 days after expiry, in a late window that isn’t confirmed. The late fee isn’t known.')
    expect(said('2027-02-01')).toBe('32 days after expiry, past a late window that isn’t confirmed. Record it only if the issuer renewed it.')
  })

  test('says so in the calendar', () => {
    const all = portfolio({ credentials: [unconfirmed] })
    const last = calendarDays(all, day('2027-01-01'), []).map((each) => [each.on, calendarTitle(each), calendarText(each, day('2027-01-01'))])
    expect(last).toEqual([
      ['2027-01-31', 'CSCS: last day to renew late, not confirmed', 'Expired on Dec 31, 2026. Not confirmed: check with the issuer.'],
    ])
  })

  test('says so on the timeline', () => {
    const spans = timelineOf(portfolio({ credentials: [unconfirmed] }), day('2026-12-20'), () => null)?.lanes[0]?.spans ?? []
    expect(spans.map((span) => spanText(span, { name: 'CSCS' }))).toContain('CSCS, late window, not confirmed: Jan 1, 2027 to Jan 31, 2027')
  })
})

describe('a course completed after an expiry that no confirmed late window follows', () => {
  const inDoubt = 'It’s not confirmed that National Strength and Conditioning Association still takes it for that cycle'
  const [late, muchLater] = [course({ on: '2027-01-20', worth: '1' }), course({ on: '2030-02-01', worth: '1' })]

  /** Why it doesn't count: in a sentence, and in the course's own table. */
  function reasons(certification: Certification, of: Course) {
    const [credits] = creditsOf(portfolio({ credentials: [certification], courses: [of] }))
    const credit = credits?.of(of)
    if (credits === undefined || !credit) throw new Error('it gives no credit')
    return [surplusText(credit.count, certification, credits.count.cycle), countsWhyText({ ...credits, credit })]
  }

  test.each([
    ['cscs', 'CSCS', 'National Strength and Conditioning Association'],
    ['afaa-gfi', 'AFAA-GFI', 'Athletics and Fitness Association of America'],
    ['ace-cpt', 'ACE-CPT', 'American Council on Exercise'],
    ['issa-cpt', 'ISSA-CPT', 'International Sports Sciences Association'],
  ])('perhaps still counts for %s', (preset, name, issuer) => {
    const [sentence, line] = reasons(hold(preset, { on: '2024-12-31', until: '2026-12-31' }), late)
    expect(sentence).toContain(
      `Doesn’t count for ${name} now: taken after Dec 31, 2026. It’s not confirmed that ${issuer} still takes it for that cycle. If not, it belongs to the next one, from Jan 1, 2027 to Dec 31, `,
    )
    expect(line).toBe(`Taken after Dec 31, 2026. It isn’t confirmed whether ${issuer} still takes it.`)
  })

  test('belongs to a later cycle if that’s long ago', () => {
    expect(reasons(hold('cscs', { on: '2024-06-01' }), muchLater)[0]).toBe(
      `Doesn’t count for CSCS now: taken after Dec 31, 2026. ${inDoubt}. If not, it belongs to a later one.`,
    )
  })

  test('is in doubt while it’s planned, too, if its own cycle isn’t known', () => {
    const certification = hold('cscs', { on: '2024-06-01' })
    const forecast = countCycle(certification, [late])
    const [entry] = forecast.courses
    if (entry === undefined) throw new Error('it has no entry')
    expect(plannedCountText(certification, forecast, entry, { later: null, waits: false })).toBe(`CSCS: this is after Dec 31, 2026. ${inDoubt}.`)
  })
})

describe('a certification that can’t be renewed late', () => {
  const nothing = (isConfirmed: boolean) => strengthCoach({ education: { days: 0 }, application: { days: 0 }, fees: [], isConfirmed })
  const lateLine = ({ rule }: Certification) => ruleLines(rule).find(({ topic }) => topic === 'late')?.text

  test('has lapsed if the issuer says so', () => {
    expect(seen(nothing(true), '2027-01-01')).toMatchObject({
      standing: 'lapsed',
      nextStep: 'Expired Dec 31, 2026. Your issuer doesn’t renew late. Ask your issuer how to recertify.',
      ladder: 'Too late to renew. Ask your issuer how to recertify.',
      steps: ['lapsed: Too late to renew. Ask NSCA how to recertify.'],
    })
    expect(lateLine(nothing(true))).toBe('This issuer doesn’t accept late renewals.')
    expect(renewalTimeText(nothing(true).rule, cycleOf(nothing(true)), day('2027-01-01'))).toBe(
      '1 day after expiry. This issuer doesn’t renew late. Record it only if it did.',
    )
  })

  test('has only expired if that isn’t confirmed', () => {
    expect(seen(nothing(false), '2027-01-01')).toMatchObject({ standing: 'expired', nextStep: ask, ladder: gone })
    expect(lateLine(nothing(false))).toBe('None known, but not confirmed. Ask the issuer.')
  })
})
