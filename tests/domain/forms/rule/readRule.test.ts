import { describe, expect, test } from 'vitest'
import type { CardDraft } from '../../../../src/domain/forms/rule/cardsDraft'
import { changeCard } from '../../../../src/domain/forms/rule/cardsDraft'
import { addLimit, addYearly, changePart, removePart } from '../../../../src/domain/forms/rule/ruleEdits'
import { changeRow } from '../../../../src/domain/forms/rule/rowKeys'
import { draftOfRule, type RuleDraft } from '../../../../src/domain/forms/rule/ruleDraft'
import type { RenewalRule } from '../../../../src/domain/rule/rule'
import { amount } from '../../../support/portfolio'
import { changing, onePart, problemsOf, read, twoParts } from './reading'

const draft = draftOfRule(twoParts)

type Edit = (draft: RuleDraft) => RuleDraft
const terms =
  (change: Partial<RuleDraft['terms']>): Edit =>
  (given) =>
    changing(given, 'terms', change)
const late =
  (change: Partial<RuleDraft['late']>): Edit =>
  (given) =>
    changing(given, 'late', change)
const fees =
  (change: Partial<RuleDraft['fees']>): Edit =>
  (given) =>
    changing(given, 'fees', change)
const carryOver =
  (change: Partial<RuleDraft['carryOver']>): Edit =>
  (given) =>
    changing(given, 'carryOver', change)
const requirement =
  (change: Partial<RuleDraft['requirement']>): Edit =>
  (given) =>
    changing(given, 'requirement', change)
const card =
  (topic: CardDraft['topic'], change: Partial<CardDraft>): Edit =>
  (given) => ({ ...given, cards: changeCard(given.cards, topic, change) })
const limit =
  (kind: Parameters<typeof addLimit>[1], change: Partial<RuleDraft['limits'][number]>): Edit =>
  (given) => {
    const added = addLimit(given, kind)
    return { ...added, limits: changeRow(added.limits, 'limit-1', change) }
  }
const yearly =
  (change: Partial<RuleDraft['yearly'][number]>): Edit =>
  (given) => {
    const added = addYearly(given)
    return { ...added, yearly: changeRow(added.yearly, 'step-1', change) }
  }
const steps = [
  { through: { days: 90 }, fee: amount('30') },
  { through: { days: 365 }, fee: amount('50') },
]

const lateOf = (education: number) => ({ education: { days: education }, application: { days: 365 }, isConfirmed: true })

describe('the saved rule has', () => {
  test.each<[string, Edit, Partial<RenewalRule>]>([
    ['a unit', terms({ unitName: ' points ', hoursPerUnit: '2.5' }), { unit: { name: 'points', hoursPerUnit: amount('2.5') } }],
    ['a unit without hours', terms({ hoursPerUnit: ' ' }), { unit: { name: 'CEUs', hoursPerUnit: null } }],
    ['a cycle of one month', terms({ months: '1' }), { cycle: { months: 1, ends: 'anniversary' } }],
    ['no early opening, no late education', (given) => late({ opens: ' ', education: ' ' })(given), { lateWindow: { ...lateOf(0), fees: steps } }],
    ['education until the last day to apply', late({ education: '365 days' }), { lateWindow: { ...lateOf(365), fees: steps } }],
    [
      'cards without conditions',
      card('cpr', { daysBeyond: ' ', issuedWithinMonths: ' ' }),
      { cards: [{ topic: 'cpr', validOn: 'renewal', daysBeyond: 0, issuedWithinMonths: null }] },
    ],
    [
      'a card from a class of the last month, valid on the day',
      card('cpr', { daysBeyond: '0', issuedWithinMonths: '1' }),
      { cards: [{ topic: 'cpr', validOn: 'renewal', daysBeyond: 0, issuedWithinMonths: 1 }] },
    ],
    [
      'a minimum as high as the whole',
      limit('ticked', { label: 'All', amount: '2' }),
      { checks: [{ kind: 'ticked', id: 'limit-1', label: 'All', min: amount('2') }] },
    ],
    [
      'one part',
      limit('spread', { label: 'Any', atLeast: '1', each: '0.1' }),
      { checks: [{ kind: 'spread', id: 'limit-1', label: 'Any', atLeast: 1, each: amount('0.1') }] },
    ],
    ['a cycle', terms({ months: '36', ends: 'monthEnd' }), { cycle: { months: 36, ends: 'monthEnd' } }],
    ['a cycle that ends the day before the anniversary', terms({ ends: 'dayBefore' }), { cycle: { months: 24, ends: 'dayBefore' } }],
    [
      'a cycle that ends on the same date for everyone',
      terms({ ends: 'fixed', endsOn: '2027-06-30' }),
      { cycle: { months: 24, ends: 'fixed', endsOn: '2027-06-30' as never } }, // safe: compared as text
    ],
    ['a fee', fees({ renewal: '199' }), { fees: { currency: 'USD', renewal: amount('199'), petition: amount('25') } }],
    ['no known fee', fees({ renewal: ' ' }), { fees: { currency: 'USD', renewal: null, petition: amount('25') } }],
    ['a fee of zero', fees({ renewal: '0' }), { fees: { currency: 'USD', renewal: amount('0'), petition: amount('25') } }],
    ['another currency', fees({ currency: ' cad ' }), { fees: { currency: 'CAD', renewal: amount('99'), petition: amount('25') } }],
    [
      'a price for members',
      fees({ petition: '', others: [{ key: 'fee-1', label: ' Members ', fee: '79.50' }] }),
      { fees: { currency: 'USD', renewal: amount('99'), petition: null, others: [{ label: 'Members', fee: amount('79.5') }] } },
    ],
    ['no cards', card('cpr', { isRequired: false }), { cards: [] }],
    [
      'cards with conditions',
      (given) => card('insurance', { isRequired: true, validOn: 'cycleEnd' })(card('cpr', { daysBeyond: ' 30 ', issuedWithinMonths: ' 12 ' })(given)),
      {
        cards: [
          { topic: 'cpr', validOn: 'renewal', daysBeyond: 30, issuedWithinMonths: 12 },
          { topic: 'insurance', validOn: 'cycleEnd', daysBeyond: 0, issuedWithinMonths: null },
        ],
      },
    ],
    ['all surplus carried over', carryOver({ from: 'all' }), { carryOver: { max: null } }],
    ['some surplus carried over', carryOver({ from: 'all', max: '0.5' }), { carryOver: { max: amount('0.5') } }],
    ['surplus of one part carried over', carryOver({ from: 'some', parts: ['education', 'gone'] }), { carryOver: { max: null, of: ['education'] } }],
    ['courses that count once', carryOver({ repeats: false }), { repeats: false }],
    ['courses that count for all certifications of the issuer', carryOver({ sharesCredit: true }), { sharesCredit: true }],
    ['an early opening', late({ opens: '3 months' }), { opens: { months: 3 } }],
    ['nothing known about late renewal', late({ kind: 'unknown' }), { lateWindow: null }],
    ['no late renewal', late({ kind: 'never' }), { lateWindow: { education: { days: 0 }, application: { days: 0 }, fees: [], isConfirmed: true } }],
    [
      'a late window that isn’t confirmed',
      late({ isConfirmed: false, education: '' }),
      { lateWindow: { education: { days: 0 }, application: { days: 365 }, fees: steps, isConfirmed: false } },
    ],
    ['the same late window, typed differently', late({ education: ' 90d ', application: '365' }), { lateWindow: twoParts.lateWindow }],
    [
      'late fees in the order of their days, one of them unknown',
      late({
        fees: [
          { key: 'b', through: '12 months', fee: '' },
          { key: 'a', through: '30', fee: '20' },
        ],
      }),
      {
        lateWindow: {
          education: { days: 90 },
          application: { days: 365 },
          fees: [
            { through: { days: 30 }, fee: amount('20') },
            { through: { months: 12 }, fee: null },
          ],
          isConfirmed: true,
        },
      },
    ],
    [
      'a minimum by provider',
      limit('provider', { label: 'NASM courses', amount: '0.5', providers: 'NASM, National Academy of Sports Medicine,' }),
      {
        checks: [
          { kind: 'provider', id: 'limit-1', label: 'NASM courses', min: amount('0.5'), providers: ['NASM', 'National Academy of Sports Medicine'] },
        ],
      },
    ],
    [
      'a minimum of checked courses',
      limit('ticked', { label: 'Evidence based', amount: '1' }),
      { checks: [{ kind: 'ticked', id: 'limit-1', label: 'Evidence based', min: amount('1') }] },
    ],
    [
      'a number of parts',
      limit('spread', { label: 'Both parts', each: '0.1' }),
      { checks: [{ kind: 'spread', id: 'limit-1', label: 'Both parts', atLeast: 2, each: amount('0.1') }] },
    ],
    [
      'a maximum of checked courses',
      limit('cap', { label: 'Online', amount: '1.5' }),
      { caps: [{ id: 'limit-1', label: 'Online', max: amount('1.5') }] },
    ],
    [
      'a yearly fee by a day',
      yearly({ label: 'Membership', month: '08', day: '31', fee: '70' }),
      { yearly: [{ id: 'step-1', label: 'Membership', on: '08-31', fee: amount('70') }] },
    ],
    [
      'something to do by the expiry’s day of each year',
      yearly({ label: 'Attest' }),
      { yearly: [{ id: 'step-1', label: 'Attest', on: null, fee: null }] },
    ],
    [
      'something to do each year on a day that isn’t known',
      yearly({ label: 'Dues', month: 'unknown', day: '40' }),
      { yearly: [{ id: 'step-1', label: 'Dues', on: 'unknown', fee: null }] },
    ],
    [
      'room beyond what is required',
      requirement({ goesBeyond: true, most: '2.5' }),
      { requirement: { ...twoParts.requirement, max: amount('2.5') } },
    ],
    ['no limit beyond what is required', requirement({ goesBeyond: true }), { requirement: { ...twoParts.requirement, max: null } }],
  ])('%s', (_, edit, expected) => {
    expect(read(edit(draft))).toEqual({ ...twoParts, ...expected })
  })

  test('what’s required as its maximum, unless more can count', () => {
    const raised = changing(changePart(draft, 'education', { max: '2.9' }), 'requirement', { required: '3' })
    expect(read(raised).requirement).toMatchObject({ min: 300, max: 300 })
    expect(read(changing(raised, 'requirement', { goesBeyond: true, most: '3.5' })).requirement).toMatchObject({ min: 300, max: 350 })
  })

  test('the limits of a part', () => {
    const limited = changePart(draft, 'education', { min: ' ', max: ' ', maxPerYear: '1', maxPerCourse: '0.5', from: '2026-06-01' })
    const { requirement: saved } = read(limited)
    expect('children' in saved && saved.children[0]).toMatchObject({
      min: 0,
      max: null,
      maxPerYear: 100,
      maxPerCourse: 50,
      from: '2026-06-01',
    })
    expect('children' in saved && Object.keys(saved.children[1] ?? {})).not.toContain('maxPerYear')
    expect(read(changePart(limited, 'education', { min: '1.9', max: '1.9', maxPerYear: ' ', maxPerCourse: ' ', from: ' ' }))).toEqual(twoParts)
  })

  test('a late window that’s confirmed if nothing was known about one before', () => {
    expect(read(changing(draftOfRule(onePart), 'late', { kind: 'never' })).lateWindow?.isConfirmed).toBe(true)
  })
})

describe('an error is at its field:', () => {
  test.each<[string, Edit, readonly string[]]>([
    ['nothing required', requirement({ required: '' }), ['required amount.empty']],
    ['zero required', requirement({ required: '0' }), ['required amount.zero']],
    ['no unit', terms({ unitName: '  ' }), ['unitName empty']],
    ['a unit too long', terms({ unitName: 'x'.repeat(21) }), ['unitName tooLong']],
    ['hours in words', terms({ hoursPerUnit: 'ten' }), ['hoursPerUnit amount.notANumber']],
    ['no months', terms({ months: '' }), ['months empty']],
    ['too many months', terms({ months: '121' }), ['months months']],
    ['no date on which everyone’s cycle ends', terms({ ends: 'fixed' }), ['endsOn empty']],
    ['a part without a name', (given) => changePart(given, 'cpr', { label: '' }), ['label:cpr empty']],
    ['a minimum in words', (given) => changePart(given, 'cpr', { min: 'some' }), ['min:cpr amount.notANumber']],
    ['a maximum with three decimals', (given) => changePart(given, 'cpr', { max: '0.125' }), ['max:cpr amount.tooPrecise']],
    ['a yearly limit that is too large', (given) => changePart(given, 'cpr', { maxPerYear: '1000.01' }), ['maxPerYear:cpr amount.tooLarge']],
    ['a first day that isn’t a date', (given) => changePart(given, 'cpr', { from: '?' }), ['from:cpr date.unreadable']],
    ['a minimum above the maximum', (given) => changePart(given, 'cpr', { min: '0.2', max: '0.1' }), ['min:cpr minAboveMax']],
    ['parts that require more than the whole', requirement({ required: '1.9' }), ['parts partsExceedWhole']],
    ['parts that together count a little less than required', requirement({ required: '2.01' }), ['parts partsBelowWhole']],
    ['a whole that counts less than required', requirement({ goesBeyond: true, most: '1' }), ['most mostBelowRequired']],
    [
      'no part that accepts anything',
      (given) => changePart(changePart(given, 'cpr', { categories: [] }), 'education', { categories: [] }),
      ['parts noCategoryLeft'],
    ],
    ['late education in weeks', late({ education: '6 weeks' }), ['late.education span']],
    ['late education longer than the application', late({ application: '30 days', fees: [] }), ['late.education educationAfterApplication']],
    ['no time to apply', late({ education: '', application: ' ', fees: [] }), ['late.application empty']],
    ['a time to apply of more than ten years', late({ application: '121 months' }), ['late.application span']],
    ['a late fee after the last day to apply', late({ application: '180 days' }), ['late.through:fee-2 feeAfterWindow']],
    [
      'a late fee in words',
      late({ fees: [{ key: 'fee-1', through: '', fee: 'high' }] }),
      ['late.through:fee-1 empty', 'late.fee:fee-1 amount.notANumber'],
    ],
    ['an opening in words', late({ opens: 'soon' }), ['late.opens span']],
    ['a fee in words', fees({ renewal: 'free' }), ['fee.renewal amount.notANumber']],
    ['a fee that is too large', fees({ petition: '200000' }), ['fee.petition costTooLarge']],
    ['a currency of two letters', fees({ currency: 'US' }), ['fee.currency currency']],
    [
      'a price without a name or an amount',
      fees({ others: [{ key: 'fee-1', label: '', fee: '' }] }),
      ['fee.label:fee-1 empty', 'fee.fee:fee-1 amount.empty'],
    ],
    ['a price in words', fees({ others: [{ key: 'fee-1', label: 'Members', fee: 'less' }] }), ['fee.fee:fee-1 amount.notANumber']],
    ['days in words', card('cpr', { daysBeyond: 'a month' }), ['card.daysBeyond:cpr count']],
    ['a class from no month', card('cpr', { issuedWithinMonths: '0' }), ['card.issuedWithinMonths:cpr count']],
    ['a carryover in words', carryOver({ from: 'all', max: 'all' }), ['carry.max amount.notANumber']],
    ['a carryover from no part', carryOver({ from: 'some' }), ['carry.parts noPartChosen']],
    [
      'an empty minimum by provider',
      limit('provider', {}),
      ['limit.label:limit-1 empty', 'limit.amount:limit-1 amount.empty', 'limit.providers:limit-1 empty'],
    ],
    ['a minimum above the whole', limit('ticked', { label: 'All', amount: '2.1' }), ['limit.amount:limit-1 moreThanWhole']],
    ['more parts than there are', limit('spread', { label: 'All', atLeast: '3', each: '0.1' }), ['limit.atLeast:limit-1 fewerParts']],
    ['a maximum of nothing', limit('cap', { label: 'Online', amount: '0' }), ['limit.amount:limit-1 amount.zero']],
    ['hours of nothing', terms({ hoursPerUnit: '0' }), ['hoursPerUnit amount.zero']],
    ['a day zero', yearly({ label: 'Dues', month: '01', day: '0' }), ['yearly.day:step-1 count']],
    [
      'a number of parts in words, of a single part',
      (given) => limit('spread', { label: 'Some', atLeast: 'a few', each: '0.1' })(removePart(given, 'cpr')),
      ['limit.atLeast:limit-1 count'],
    ],
    ['zero parts', limit('spread', { label: 'None', atLeast: '0', each: '0.1' }), ['limit.atLeast:limit-1 count']],
    ['an amount that can’t be read, without another for what follows from it', requirement({ required: 'x' }), ['required amount.notANumber']],
    ['February 30', yearly({ label: 'Dues', month: '02', day: '30' }), ['yearly.day:step-1 count']],
    ['a yearly step without a name', yearly({}), ['yearly.label:step-1 empty']],
  ])('%s', (_, edit, expected) => {
    expect(problemsOf(edit(draft))).toEqual(expected)
  })

  test.each([
    ['01', 31],
    ['02', 29],
    ['03', 31],
    ['04', 30],
    ['05', 31],
    ['06', 30],
    ['07', 31],
    ['08', 31],
    ['09', 30],
    ['10', 31],
    ['11', 30],
    ['12', 31],
  ])('a day that month %s doesn’t have: the one after %i', (month, last) => {
    const typed = (day: number) => problemsOf(yearly({ label: 'Dues', month, day: String(day) })(draft))
    expect([typed(1), typed(last), typed(last + 1)]).toEqual([[], [], ['yearly.day:step-1 count']])
  })

  test('nothing is compared with a requirement or months that can’t be read', () => {
    const unread = requirement({ required: 'x' })(limit('ticked', { label: 'All', amount: '5' })(draft))
    expect(problemsOf(unread)).toEqual(['required amount.notANumber'])
  })

  test.each<[string, Edit]>([
    ['for a card that isn’t required', card('firstAid', { daysBeyond: 'many' })],
    ['for a carryover that’s off', carryOver({ from: 'none', max: 'all' })],
    ['for late fees if nothing is renewed late', late({ kind: 'never', application: 'x' })],
    ['for a limit beyond what’s required if there’s none', requirement({ goesBeyond: false, most: 'x' })],
    ['for an end date the cycle doesn’t need', terms({ endsOn: '?' })],
    ['for the day of a yearly step that follows the expiry', yearly({ label: 'Dues', month: '', day: '40' })],
  ])('what’s typed is ignored %s', (_, edit) => {
    expect(problemsOf(edit(draft))).toEqual([])
  })
})
