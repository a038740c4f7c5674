import { describe, expect, test } from 'vitest'
import { plainRule } from '../../../src/domain/rule/plainRule'
import { type RenewalRule } from '../../../src/domain/rule/rule'
import { topics } from '../../../src/domain/rule/issuers/preset'
import { presets } from '../../../src/domain/rule/issuers/presets'
import { dayText } from '../../../src/words/values/dates'
import { ruleDifferences, ruleLines } from '../../../src/words/rule/rules'
import { amount, day, preset } from '../../support/portfolio'

const ruleOf = (id: string) => preset(id, 'certification').rule
const own = plainRule({ required: amount('3'), unitName: 'CECs', hoursPerUnit: null, months: 18 })

/** The text of a rule about a topic; undefined if there's none. */
const said = (rule: RenewalRule, topic: string) => ruleLines(rule).find((line) => line.topic === topic)?.text

describe('a rule in sentences', () => {
  test('for the NASM-CPT', () => {
    expect(ruleLines(ruleOf('nasm-cpt')).map(({ label, text }) => `${label}: ${text}`)).toEqual([
      'Credit: 2.0 CEUs each cycle, 20 contact hours (1 contact hour is 0.1).',
      'Cycle: 2 years from the day on the certificate.',
      'Parts: Education: 1.9 CEUs; CPR/AED: 0.1 CEUs.',
      'CPR/AED card: Must be valid on the day of renewal.',
      'Late window: Education may be finished up to 90 days after the expiry; the application is taken up to 365 days after it.',
      'Late fee: 30 USD up to 90 days, 50 USD up to 365 days.',
      'Renewal fee: 99 USD.',
      'Petition: 25 USD a course.',
      'Carry-over: None known: what is more than a cycle needs is lost.',
      'Several certifications: Not known: give each certification its own credit.',
    ])
  })

  test('for a custom certification', () => {
    expect(ruleLines(own).map(({ label, text }) => `${label}: ${text}`)).toEqual([
      'Credit: 3.0 CECs each cycle.',
      'Cycle: 18 months from the day on the certificate.',
      'CPR/AED card: Not asked for.',
      'Late window: None known.',
      'Renewal fee: Not known.',
      'Petition: Not known.',
      'Carry-over: None known: what is more than a cycle needs is lost.',
      'Several certifications: Not known: give each certification its own credit.',
    ])
  })

  test.each([
    ['credit', 'nfpt-cpt', '2.0 CECs each cycle, 10 contact hours (1 contact hour is 0.2).'],
    ['credit', 'ncsf-cpt', '10.0 CEUs each cycle, 20 contact hours (1 contact hour is 0.5).'],
    ['credit', 'canfitpro-pts', '4.0 CECs each cycle, 8 contact hours (1 contact hour is 0.5).'],
    ['credit', 'afaa-gfi', '15.0 CEUs each cycle, 15 contact hours (1 contact hour is 1.0).'],
    ['credit', 'cscs', '6.0 CEUs each cycle, 60 contact hours (1 contact hour is 0.1).'],
    ['credit', 'nasm-csnc', '1.9 CEUs each cycle, 19 contact hours (1 contact hour is 0.1).'],
    ['cycle', 'canfitpro-pts', '1 year from the day on the certificate.'],
    ['cycle', 'ncsf-cpt', '2 years from the day on the certificate, to the end of that month.'],
    ['cycle', 'acsm-cpt', '3 years, ending on a 31 December.'],
    ['cycle', 'nfpt-cpt', '1 year from the day on the certificate. The first cycle asks for nothing.'],
    [
      'requirements',
      'acsm-cpt',
      'Education: any amount; Committee service: at most 24.0, at most 8.0 a year CECs; CPR/AED: at most 15.0, at most 5.0 a year CECs.',
    ],
    ['requirements', 'afaa-gfi', 'Education: 13.0 CEUs; CPR/AED: 2.0 CEUs; AFAA or NASM courses: at least 2.0 CEUs.'],
    ['requirements', 'neta-pt', 'NETA courses: at least 6.0 CECs.'],
    ['requirements', 'cimspa-practitioner', 'CIMSPA-endorsed: at least 5.0, at most 10.0 CPD points; Not endorsed: at most 5.0 CPD points.'],
    ['requirements', 'issa-cpt', undefined],
    ['cpr', 'issa-cpt', 'Must be valid on the day of renewal, and 30 days beyond.'],
    ['cpr', 'canfitpro-pts', 'Must be valid on the day of renewal, from a class of the last 12 months.'],
    ['cpr', 'nfpt-cpt', 'Not asked for.'],
    ['late', 'acsm-cpt', 'Education must be done by the expiry; the application is taken up to 6 months after it.'],
    ['late', 'canfitpro-pts', 'Education must be done by the expiry; the application is taken up to 30 days after it.'],
    ['late', 'cscs', 'None known.'],
    ['lateFee', 'issa-cpt', '0 USD up to 3 months, 40 USD up to 6 months, 50 USD up to 12 months.'],
    ['lateFee', 'neta-pt', 'not known up to 180 days.'],
    ['lateFee', 'canfitpro-pts', '20 CAD up to 30 days.'],
    ['lateFee', 'cscs', undefined],
    ['fee', 'acsm-ep', '70 USD.'],
    ['fee', 'cimspa-practitioner', 'Not known.'],
    ['petition', 'nfpt-cpt', 'Free.'],
    ['petition', 'neta-pt', '15 USD a course.'],
    ['carryOver', 'nfpt-cpt', 'What is more than a cycle needs goes to the next.'],
    ['carryOver', 'reps-uk', 'Up to 8.0 CPD points go to the next cycle.'],
    ['sharing', 'cscs', 'One course counts for each certification of this issuer.'],
  ])('says about %s for %s: %s', (topic, id, expected) => {
    expect(said(ruleOf(id), topic)).toBe(expected)
  })

  test('for the NSCA says when the cycle ends for everyone, and that less may be required', () => {
    expect(said(ruleOf('cscs'), 'cycle')).toBe(
      `3 years, ending for everyone on ${dayText(day('2026-12-31'))}, and so on. Less for those certified within the cycle: 4.0, 2.0, 1.0, 0.0 CEUs.`,
    )
    expect(said(ruleOf('cscs'), 'requirements')).toMatch(/; At least two categories\.$/)
  })

  test('has at most one line per topic, in order, in full sentences', () => {
    for (const one of presets) {
      if (one.kind !== 'certification') continue
      const lines = ruleLines(one.rule)
      const order = lines.map(({ topic }) => topics.indexOf(topic))
      expect(order).toEqual([...new Set(order)].sort((a, b) => a - b))
      for (const { text } of lines) expect(text).toMatch(/^\S.*[^ ]\.$/)
      for (const { text } of lines) expect(text).not.toMatch(/ {2}|undefined|null|NaN/)
    }
  })

  test('for a late window with education alone mentions no other period', () => {
    const late = { ...own, lateWindow: { education: { days: 90 }, application: { days: 0 }, fees: [] } }
    expect(said(late, 'late')).not.toMatch(/up to {2}/)
  })
})

describe('the differences between two rules', () => {
  test.each(['nasm-cpt', 'cscs', 'nfpt-cpt', 'issa-cpt'])('are none if the rules are the same: %s', (id) => {
    expect(ruleDifferences(ruleOf(id), ruleOf(id))).toEqual([])
  })

  test('are the lines that differ, with both texts', () => {
    const mine = { ...ruleOf('nasm-cpt'), cprCard: null, fees: { currency: 'USD', renewal: amount('199'), petition: amount('25') } }
    expect(ruleDifferences(mine, ruleOf('nasm-cpt'))).toEqual([
      { label: 'CPR/AED card', mine: 'Not asked for.', other: 'Must be valid on the day of renewal.' },
      { label: 'Renewal fee', mine: '199 USD.', other: '99 USD.' },
    ])
  })

  test('include a line that only one of them has', () => {
    expect(ruleDifferences({ ...ruleOf('nccpt-cpt'), lateWindow: null }, ruleOf('nccpt-cpt'))).toEqual([
      {
        label: 'Late window',
        mine: 'None known.',
        other: 'Education must be done by the expiry; the application is taken up to 30 days after it.',
      },
      { label: 'Late fee', mine: 'Nothing.', other: '25 USD up to 30 days.' },
    ])
    expect(ruleDifferences(ruleOf('neta-pt'), { ...ruleOf('neta-pt'), checks: [] })).toEqual([
      { label: 'Parts', mine: 'NETA courses: at least 6.0 CECs.', other: 'Nothing.' },
    ])
  })

  test.each<[string, (rule: RenewalRule) => RenewalRule]>([
    [
      'how much less is asked within the cycle of one category',
      (rule) => ({
        ...rule,
        prorated: rule.prorated.map((step) => ({
          ...step,
          requirement: { ...ruleOf('cscs').requirement, min: step.requirement.min, max: step.requirement.max },
        })),
      }),
    ],
    ['which kinds of courses a part takes', (rule) => ({ ...rule, requirement: takingOnly(rule) })],
  ])('always show a change: %s', (_, change) => {
    expect(ruleDifferences(change(ruleOf('cscs')), ruleOf('cscs'))).not.toEqual([])
  })
})

function takingOnly({ requirement }: RenewalRule): RenewalRule['requirement'] {
  return 'children' in requirement ? { ...requirement, children: requirement.children.map((child) => ({ ...child, categories: [] })) } : requirement
}
