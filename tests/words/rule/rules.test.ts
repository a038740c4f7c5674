import { describe, expect, test } from 'vitest'
import { plainRule } from '../../../src/domain/rule/plainRule'
import { type RenewalRule } from '../../../src/domain/rule/rule'
import { topics } from '../../../src/domain/rule/issuers/preset'
import { presets } from '../../../src/domain/rule/issuers/presets'
import { dayText } from '../../../src/words/values/dates'
import { ruleLines } from '../../../src/words/rule/rules'
import { amount, day, group, leaf, preset } from '../../support/portfolio'

const ruleOf = (id: string) => preset(id, 'certification').rule
const own = plainRule({ required: amount('3'), unitName: 'CECs', hoursPerUnit: null, months: 18 })

/** The text of a rule about a topic; undefined if there's none. */
const said = (rule: RenewalRule, topic: string) => ruleLines(rule).find((line) => line.topic === topic)?.text

describe('a rule in sentences', () => {
  test('for the NASM-CPT', () => {
    expect(ruleLines(ruleOf('nasm-cpt')).map(({ label, text }) => `${label}: ${text}`)).toEqual([
      'Credit: 2.0 CEUs per cycle (20 contact hours). 1 contact hour earns 0.1.',
      'Cycle: 2 years from certification.',
      'Parts: Education: 1.9 CEUs; CPR/AED: 0.1 CEU.',
      'Cards: CPR/AED card: valid on the day you renew.',
      'Late window: Finish education up to 90 days after expiry. Apply up to 12 months after it.',
      'Late fee: $30 up to 90 days, then $50 up to 12 months.',
      'Renewal fee: Unknown. In an older guide: $99. At one third party: $129. At another third party: $199. Recertify for Life, once: $399.',
      'Petition: $25 per course.',
      'Carry-over: None known. Surplus is lost.',
      'Several certifications: Not known. Enter credit for each certification separately.',
    ])
  })

  test('for a custom certification', () => {
    expect(ruleLines(own).map(({ label, text }) => `${label}: ${text}`)).toEqual([
      'Credit: 3.0 CECs per cycle.',
      'Cycle: 18 months from certification.',
      'Cards: None required.',
      'Late window: Unknown. Ask the issuer.',
      'Renewal fee: Unknown.',
      'Petition: Unknown.',
      'Carry-over: None known. Surplus is lost.',
      'Several certifications: Not known. Enter credit for each certification separately.',
    ])
  })

  test('with an hour of one', () => {
    const anHour = plainRule({ required: amount('1'), unitName: 'hours', hoursPerUnit: amount('1'), months: 12 })
    expect(said(anHour, 'credit')).toBe('1.0 hour per cycle (1 contact hour). 1 contact hour earns 1.0.')
  })

  test.each([
    ['credit', 'nfpt-cpt', '2.0 CECs per cycle (10 contact hours). 1 contact hour earns 0.2.'],
    ['credit', 'ncsf-cpt', '10.0 CEUs per cycle (20 contact hours). 1 contact hour earns 0.5.'],
    ['credit', 'canfitpro-pts', '4.0 CECs per cycle (8 contact hours). 1 contact hour earns 0.5.'],
    ['credit', 'afaa-gfi', '15.0 CEUs per cycle (15 contact hours). 1 contact hour earns 1.0.'],
    ['credit', 'cscs', '6.0 CEUs per cycle (60 contact hours). 1 contact hour earns 0.1.'],
    ['credit', 'nasm-csnc', '1.9 CEUs per cycle (19 contact hours). 1 contact hour earns 0.1.'],
    ['cycle', 'canfitpro-pts', '1 year from certification.'],
    ['cycle', 'ncsf-cpt', '2 years from certification, through the end of that month.'],
    ['cycle', 'acsm-cpt', '3 years, ending December 31.'],
    ['cycle', 'nfpt-cpt', '1 year from certification. The first cycle requires no credit.'],
    [
      'requirements',
      'acsm-cpt',
      'Education: any amount; Committee service: at most 24.0 CECs, at most 8.0 a year; CPR/AED and first aid: at most 15.0 CECs, at most 5.0 a year, at most 5.0 a course, from Jan 1, 2025.',
    ],
    ['requirements', 'afaa-gfi', 'Education: 13.0 CEUs; CPR/AED: 2.0 CEUs; AFAA or NASM courses: at least 2.0 CEUs.'],
    ['requirements', 'neta-pt', 'NETA courses: at least 6.0 CECs.'],
    ['requirements', 'cimspa-practitioner', 'CIMSPA-endorsed: at least 5.0, at most 10.0 CPD points; Not endorsed: at most 5.0 CPD points.'],
    ['requirements', 'issa-cpt', undefined],
    ['cpr', 'issa-cpt', 'CPR/AED card: valid on the day you renew and 30 days beyond.'],
    ['cpr', 'canfitpro-pts', 'CPR/AED card: valid on the day you renew. Its class can’t be older than 12 months.'],
    ['cpr', 'nfpt-cpt', 'None required.'],
    ['late', 'acsm-cpt', 'Finish education up to 6 months after expiry. Apply up to 6 months after it.'],
    ['late', 'canfitpro-pts', 'Not confirmed. Finish education by expiry. Apply up to 30 days after it.'],
    ['late', 'neta-pt', 'Finish education by expiry. Apply up to 180 days after it.'],
    ['lateFee', 'issa-cpt', 'Unknown up to 3 months, then $40 up to 6 months, then $50 up to 12 months.'],
    ['lateFee', 'neta-pt', 'Unknown up to 180 days.'],
    ['lateFee', 'canfitpro-pts', 'CA$20 up to 30 days.'],
    ['lateFee', 'cscs', undefined],
    ['fee', 'acsm-ep', '$70.'],
    ['fee', 'cimspa-practitioner', 'Unknown.'],
    ['petition', 'nfpt-cpt', 'Free.'],
    ['petition', 'neta-pt', '$15 per course.'],
    ['carryOver', 'nfpt-cpt', 'Surplus carries over to the next cycle.'],
    ['carryOver', 'reps-uk', 'Up to 8.0 CPD points can carry over to the next cycle.'],
    [
      'fee',
      'cscs',
      'Unknown. Older price, 2018-20: $90. Older price for members, 2018-20: $65. ' +
        'If 4.0 is required: unknown (Older price, 2018-20: $80; Older price for members, 2018-20: $55). ' +
        'If 2.0 is required: unknown (Older price, 2018-20: $70; Older price for members, 2018-20: $45). ' +
        'If 1.0 is required: unknown (Older price, 2018-20: $60; Older price for members, 2018-20: $35). ' +
        'If nothing is required: no fee.',
    ],
    ['cycle', 'nchec-ches', '5 years. Your issuer prints the exact day.'],
    ['yearly', 'yoga-ryt', 'Annual dues: each year, date unknown.'],
    ['yearly', 'nchec-ches', 'Annual fee: $70 each year, date unknown.'],
    [
      'yearly',
      'boc-atc',
      'Annual fee: each year by December 31. Not due in the year you’re certified. Emergency card confirmed: each year by December 31.',
    ],
    ['sharing', 'cscs', 'One course counts toward all of this issuer’s certifications.'],
  ])('says about %s for %s: %s', (topic, id, expected) => {
    expect(said(ruleOf(id), topic)).toBe(expected)
  })

  test('for the NSCA says when the cycle ends for everyone, and that less may be required', () => {
    expect(said(ruleOf('cscs'), 'cycle')).toBe(
      `3 years. Everyone’s cycle ends on ${dayText(day('2026-12-31'))}, then every 3 years. Less if you’re certified mid-cycle: 4.0, 2.0, 1.0, 0.0 CEUs.`,
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

  test.each<[string, Partial<RenewalRule>, string]>([
    [
      'requirements',
      {
        requirement: group('root', { min: '10' }, [
          leaf('Live', {}),
          group('alone', { max: '6' }, [leaf('Reading', { max: '5' }), leaf('Online', {})]),
        ]),
      },
      'Live: any amount; Reading: at most 5.0 CECs; Online: any amount; Reading and Online together: at most 6.0 CECs.',
    ],
    [
      'requirements',
      { caps: [{ id: 'cap', label: 'Distance learning', max: amount('1') }], repeats: false },
      'Distance learning: at most 1.0 CEC. A repeated course counts only once per cycle.',
    ],
    [
      'carryOver',
      { carryOver: { max: null, of: ['education'] } },
      'Surplus carries over to the next cycle. Only continuing education can carry over.',
    ],
    ['yearly', { yearly: [{ id: 'dues', label: 'Membership fee', on: '08-31', fee: amount('70') }] }, 'Membership fee: $70 each year by August 31.'],
    ['early', { opens: { months: 3 } }, 'Opens 3 months before expiry.'],
  ])('says about %s: %j', (topic, change, expected) => {
    expect(said({ ...own, ...change }, topic)).toBe(expected)
  })

  test('for a late window with education alone mentions no other period', () => {
    const late = { ...own, lateWindow: { education: { days: 90 }, application: { days: 0 }, fees: [], isConfirmed: true } }
    expect(said(late, 'late')).not.toMatch(/up to {2}/)
  })
})
