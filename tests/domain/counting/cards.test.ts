import { describe, expect, test } from 'vitest'
import { type CardClass, cardEnd, isCardBlocking, isClassFor, type RequiredCard, requiredCards, servesOn } from '../../../src/domain/counting/cards'
import type { Card, Certification } from '../../../src/domain/records/credential'
import { parseCardMonth } from '../../../src/domain/values/plainDate'
import type { CardCondition } from '../../../src/domain/rule/rule'
import { courses, hold } from '../../support/held'
import { card, cprCondition, credentialId, day, portfolio } from '../../support/portfolio'

/** "2025-05-20 to 2027-05-31" */
function cardOf(text: string, index = 0): Card {
  const [from = '', until = ''] = text.split(' to ')
  return card({ id: credentialId(`card${index}`), certifiedOn: from === '?' ? null : day(from), expiresOn: day(until) })
}

const taken = (on: string, provider = ''): CardClass => ({ on: day(on), provider })

type Situation = { readonly today: string; readonly cards?: readonly string[]; readonly classes?: readonly string[] }

function stateOf(held: Certification, { today, cards = [], classes = [] }: Situation): RequiredCard | null {
  const kept = portfolio({
    credentials: [held, ...cards.map(cardOf)],
    courses: courses(...classes.map((on) => `${on} cpr 0.1`)),
  })
  return requiredCards(held, kept, day(today))[0] ?? null
}

/** "valid 2028-01-31", "missing, blocks". */
function inShort(card: RequiredCard | null): string {
  if (card === null) return 'not required'
  const { state } = card
  const detail = Object.entries(state).flatMap(([key, value]) => (key === 'kind' ? [] : [` ${value}`]))
  return `${state.kind}${detail.join('')}${isCardBlocking(card) ? ', blocks' : ''}`
}

describe('the card for a NASM-CPT that expires on January 15, 2028', () => {
  const held = hold('nasm-cpt', { on: '2026-01-15' })

  test.each([
    ['that lasts beyond the expiry', '2027-06-01', '2026-01-10 to 2028-01-31', 'valid 2028-01-31'],
    ['that ends on the expiry', '2027-06-01', '2026-01-10 to 2028-01-15', 'valid 2028-01-15'],
    ['that ends the day before the expiry', '2027-06-01', '2026-01-10 to 2028-01-14', 'runsOut 2028-01-14'],
    ['on its last day', '2027-06-01', '2025-06-01 to 2027-06-01', 'runsOut 2027-06-01'],
    ['the day after its last day', '2027-06-01', '2025-05-20 to 2027-05-31', 'expired 2027-05-31, blocks'],
    ['on the expiry day', '2028-01-15', '2026-01-10 to 2028-01-15', 'valid 2028-01-15'],
    ['that is still good in the late window', '2028-03-01', '2026-03-01 to 2028-03-01', 'valid 2028-03-01'],
    ['that expired in the late window', '2028-03-01', '2026-02-10 to 2028-02-29', 'expired 2028-02-29, blocks'],
    ['without an issue date', '2027-06-01', '? to 2028-01-31', 'valid 2028-01-31'],
  ])('%s, on %s, from %s: %s', (_, today, one, expected) => {
    expect(inShort(stateOf(held, { today, cards: [one] }))).toBe(expected)
  })

  test('is missing if none is recorded', () => {
    expect(inShort(stateOf(held, { today: '2027-06-01' }))).toBe('missing, blocks')
  })

  test('is the one that lasts longest', () => {
    const cards = ['2024-09-01 to 2026-09-30', '2026-09-10 to 2028-09-30', '2025-09-10 to 2027-09-30']
    expect(inShort(stateOf(held, { today: '2027-06-01', cards }))).toBe('valid 2028-09-30')
  })

  test('is one that is good for now rather than one that lasts longer and is too old', () => {
    const fresh = { ...held, rule: { ...held.rule, cards: [{ ...cprCondition, issuedWithinMonths: 24 }] } }
    const cards = ['2024-01-01 to 2029-01-01', '2025-08-01 to 2027-07-31', '2025-07-01 to 2027-06-30']
    expect(inShort(stateOf(fresh, { today: '2027-06-01', cards }))).toBe('runsOut 2027-07-31')
    expect(inShort(stateOf(fresh, { today: '2027-06-01', cards: cards.slice(0, 1) }))).toBe('tooOld 24, blocks')
  })

  test('is not required by a certification without CPR', () => {
    expect(inShort(stateOf(hold('nasm-cwc', { on: '2026-01-15' }), { today: '2027-06-01' }))).toBe('not required')
    expect(inShort(stateOf(hold('cimspa-practitioner', { on: '2026-06-15' }), { today: '2027-06-01' }))).toBe('not required')
  })
})

describe('a logged class', () => {
  const held = hold('nasm-cpt', { on: '2026-01-15' })

  test.each([
    ['counts if no card is recorded', [], ['2026-09-10'], 'logged 2026-09-10'],
    ['counts after the card expired', ['2025-05-20 to 2027-05-31'], ['2027-06-01'], 'logged 2027-06-01'],
    ['counts even if taken before the card expired', ['2025-05-20 to 2027-05-31'], ['2027-05-10'], 'logged 2027-05-10'],
    ['is the latest one', [], ['2026-02-01', '2027-02-01'], 'logged 2027-02-01'],
    ['does not count if the expired card came from it', ['2025-05-20 to 2027-05-31'], ['2025-05-20'], 'expired 2027-05-31, blocks'],
    ['does not count if it is older than the card', ['2025-05-20 to 2027-05-31'], ['2025-05-01'], 'expired 2027-05-31, blocks'],
    ['does not count once its own card would have expired', [], ['2025-05-31'], 'missing, blocks'],
    ['shows the one that expired last', ['2023-05-20 to 2025-05-31', '2025-05-20 to 2027-05-31'], ['2025-05-20'], 'expired 2027-05-31, blocks'],
    ['is not needed if a card is good', ['2026-09-10 to 2028-09-30'], ['2027-05-10'], 'valid 2028-09-30'],
    ['counts if the card runs out before the expiry', ['2025-09-10 to 2027-09-30'], ['2027-05-10'], 'logged 2027-05-10'],
    ['does not count if the card that runs out came from it', ['2025-09-10 to 2027-09-30'], ['2025-09-10'], 'runsOut 2027-09-30'],
    ['lasts longer if it is newer than a card without an issue date', ['? to 2027-09-30'], ['2025-10-01'], 'runsOut 2027-10-31 2025-10-01'],
    ['does not count if a card without an issue date may come from it', ['? to 2027-09-30'], ['2025-09-30'], 'runsOut 2027-09-30'],
  ] as const)('%s', (_, cards, classes, expected) => {
    expect(inShort(stateOf(held, { today: '2027-06-10', cards, classes }))).toBe(expected)
  })

  test.each([
    ['2026-01-14', 'runsOut 2028-01-14 2026-01-14'],
    ['2026-01-15', 'logged 2026-01-15'],
  ])('of the Red Cross on %s, whose card lasts two years to the day, is %s', (on, expected) => {
    const kept = portfolio({ credentials: [held], courses: courses(`${on} cpr 0.1 by American Red Cross`) })
    expect(requiredCards(held, kept, day('2027-06-10')).map(inShort)).toEqual([expected])
  })

  test('is compared with the card that lasts longest', () => {
    const cards = ['2023-05-20 to 2025-05-31', '2025-05-20 to 2027-05-20']
    expect(inShort(stateOf(held, { today: '2027-05-01', cards, classes: ['2025-05-20'] }))).toBe('runsOut 2027-05-20')
  })

  test('renews a card of its own kind, and none of another kind', () => {
    expect([
      isClassFor('cpr', { category: 'cpr' }),
      isClassFor('firstAid', { category: 'firstAid' }),
      isClassFor('cpr', { category: 'firstAid' }),
    ]).toEqual([true, true, false])
    expect(isClassFor('other', { category: 'other' })).toBe(false)
  })

  test('does not shorten a card that lasts longer: the Red Cross counts to the day', () => {
    const kept = portfolio({ credentials: [held, cardOf('2025-09-10 to 2027-09-30')], courses: courses('2025-09-20 cpr 0.1 by American Red Cross') })
    expect(requiredCards(held, kept, day('2027-06-10')).map(inShort)).toEqual(['runsOut 2027-09-30'])
  })

  test('runs out like a card if it ends before the expiry: at the end of its month, two years later', () => {
    expect(inShort(stateOf(held, { today: '2027-06-30', classes: ['2025-06-10'] }))).toBe('runsOut 2027-06-30 2025-06-10')
    expect(inShort(stateOf(held, { today: '2027-07-01', classes: ['2025-06-10'] }))).toBe('missing, blocks')
  })
})

describe('the card from a class', () => {
  test.each([
    ['2026-09-10', '2028-09-30'],
    ['2026-02-28', '2028-02-29'],
    ['2024-02-29', '2026-02-28'],
    ['2025-12-31', '2027-12-31'],
  ])('taken on %s runs through %s', (on, end) => {
    expect(cardEnd(taken(on))).toBe(end)
  })

  test.each([
    ['through the end of the card', [], ['2026-01-20'], '2028-01-31', true],
    ['but not beyond it', [], ['2026-01-20'], '2028-02-01', false],
    ['as long as one of the cards is good', ['2026-09-10 to 2028-09-30'], ['2026-01-20'], '2028-09-30', true],
    ['but not without either', [], [], '2026-01-20', false],
  ] as const)('is good for a NASM renewal %s', (_, cards, classes, on, expected) => {
    expect(
      servesOn(
        cprCondition,
        cards.map(cardOf),
        classes.map((each) => taken(each)),
        day(on),
      ),
    ).toBe(expected)
  })

  test('must last 30 more days for ISSA, and be from the last 12 months for canfitpro', () => {
    const serves = (terms: Partial<CardCondition>, on: string) => servesOn({ ...cprCondition, ...terms }, [], [taken('2026-01-20')], day(on))
    expect(serves({ daysBeyond: 30 }, '2028-01-01')).toBe(true)
    expect(serves({ daysBeyond: 30 }, '2028-01-02')).toBe(false)
    expect(serves({ daysBeyond: 30, issuedWithinMonths: 24 }, '2028-01-02')).toBe(false)
    expect(serves({ issuedWithinMonths: 12 }, '2027-01-20')).toBe(true)
    expect(serves({ issuedWithinMonths: 12 }, '2027-01-21')).toBe(false)
  })
})

describe('the Red Cross prints two years to the day, others the end of the month', () => {
  test.each([
    ['American Red Cross', '2026-09-10', '2028-09-10'],
    ['Red Cross', '2024-02-29', '2026-02-28'],
    ['American Heart Association', '2026-09-10', '2028-09-30'],
    ['', '2026-09-10', '2028-09-30'],
  ])('a class by “%s” on %s gives a card through %s', (provider, on, end) => {
    expect(cardEnd(taken(on, provider))).toBe(end)
  })
})

describe('a rule with two cards', () => {
  const both = hold('nasm-cpt', { on: '2026-01-15' })
  const held = { ...both, rule: { ...both.rule, cards: [cprCondition, { ...cprCondition, topic: 'firstAid' as const }] } }
  const shortOf = (cards: readonly Card[], classes: readonly string[] = []) =>
    requiredCards(held, portfolio({ credentials: [held, ...cards], courses: courses(...classes) }), day('2027-06-01')).map(inShort)
  const cpr = card({ id: credentialId('a'), expiresOn: day('2028-02-29') })
  const firstAid = card({ id: credentialId('b'), covers: ['firstAid'], expiresOn: day('2028-03-31') })

  test('looks for each among the cards that cover it', () => {
    expect(shortOf([cpr])).toEqual(['valid 2028-02-29', 'missing, blocks'])
    expect(shortOf([firstAid])).toEqual(['missing, blocks', 'valid 2028-03-31'])
    expect(shortOf([cpr, firstAid])).toEqual(['valid 2028-02-29', 'valid 2028-03-31'])
  })

  test('takes one card that covers both', () => {
    expect(shortOf([card({ covers: ['cpr', 'firstAid'], expiresOn: day('2028-02-29') })])).toEqual(['valid 2028-02-29', 'valid 2028-02-29'])
  })

  test('takes a first-aid class for first aid only', () => {
    expect(shortOf([], ['2027-05-01 firstAid 0.1'])).toEqual(['missing, blocks', 'logged 2027-05-01'])
  })
})

describe('a card that has to be valid through the last day of the cycle', () => {
  const any = hold('nasm-cpt', { on: '2026-01-15' })
  const held = { ...any, rule: { ...any.rule, cards: [{ ...cprCondition, validOn: 'cycleEnd' as const }] } }

  test.each([
    ['blocks if it runs out the day before', '2025-06-01 to 2028-01-14', 'runsOut 2028-01-14, blocks'],
    ['is good if it runs out that day', '2025-06-01 to 2028-01-15', 'valid 2028-01-15'],
  ])('%s', (_, one, expected) => {
    expect(inShort(stateOf(held, { today: '2027-06-01', cards: [one] }))).toBe(expected)
  })
})

describe('ISSA requires the card to last 30 more days', () => {
  const held = hold('issa-cpt', { on: '2026-01-15' })

  test.each([
    ['30 days beyond the expiry', '2027-06-01', '2026-02-10 to 2028-02-14', 'valid 2028-02-14'],
    ['29 days beyond the expiry', '2027-06-01', '2026-02-10 to 2028-02-13', 'runsOut 2028-01-14'],
    ['30 days beyond today', '2027-06-01', '2025-07-01 to 2027-07-01', 'runsOut 2027-06-01'],
    ['29 days beyond today', '2027-06-01', '2025-06-30 to 2027-06-30', 'tooShort 30, blocks'],
    ['only today', '2027-06-01', '2025-06-01 to 2027-06-01', 'tooShort 30, blocks'],
    ['until yesterday', '2027-06-01', '2025-05-31 to 2027-05-31', 'expired 2027-05-31, blocks'],
    ['30 days beyond a day in the late window', '2028-02-01', '2026-03-02 to 2028-03-02', 'valid 2028-03-02'],
    ['29 days beyond a day in the late window', '2028-02-01', '2026-03-01 to 2028-03-01', 'tooShort 30, blocks'],
  ])('with one good for %s, on %s, from %s: %s', (_, today, one, expected) => {
    expect(inShort(stateOf(held, { today, cards: [one] }))).toBe(expected)
  })

  test('and a logged class, too', () => {
    expect(inShort(stateOf(held, { today: '2027-06-01', classes: ['2026-06-01'] }))).toBe('logged 2026-06-01')
    expect(inShort(stateOf(held, { today: '2027-06-05', classes: ['2025-06-10'] }))).toBe('missing, blocks')
  })
})

describe('canfitpro requires a class from the last 12 months', () => {
  const held = hold('canfitpro-pts', { on: '2026-09-01' })

  test.each([
    ['is not a year old at the expiry', '2027-06-01', ['2026-10-10 to 2028-10-31'], 'valid 2028-10-31'],
    ['is a year old on the expiry', '2027-06-01', ['2026-09-01 to 2028-09-30'], 'valid 2028-09-30'],
    ['is too old by then', '2027-06-01', ['2026-08-10 to 2028-08-31'], 'runsOut 2027-08-10'],
    ['is a year old today', '2027-08-10', ['2026-08-10 to 2028-08-31'], 'runsOut 2027-08-10'],
    ['is more than a year old', '2027-08-11', ['2026-08-10 to 2028-08-31'], 'tooOld 12, blocks'],
    ['expires before it is too old', '2027-06-01', ['2026-10-10 to 2027-07-31'], 'runsOut 2027-07-31'],
  ] as const)('a card that %s, on %s, %j: %s', (_, today, cards, expected) => {
    expect(inShort(stateOf(held, { today, cards }))).toBe(expected)
  })

  test.each([
    ['a year old', '2027-06-10', '2026-06-10', 'runsOut 2027-06-10 2026-06-10'],
    ['older', '2027-06-11', '2026-06-10', 'missing, blocks'],
  ])('a logged class that is %s, on %s, taken on %s: %s', (_, today, on, expected) => {
    expect(inShort(stateOf(held, { today, classes: [on] }))).toBe(expected)
  })

  test('a class counts if it is newer than a card that is too old', () => {
    expect(inShort(stateOf(held, { today: '2027-08-11', cards: ['2026-08-10 to 2028-08-31'], classes: ['2027-08-01'] }))).toBe('logged 2027-08-01')
  })

  test('a fresh one-year card counts next to an old two-year card that ends later', () => {
    const cards = ['2025-12-10 to 2027-12-31', '2026-10-10 to 2027-10-31']
    expect(inShort(stateOf(held, { today: '2027-06-01', cards }))).toBe('valid 2027-10-31')
  })
})

describe('a month as printed on cards', () => {
  test.each([
    ['03/2027', '2027-03-31'],
    ['3/2027', '2027-03-31'],
    ['3/27', '2027-03-31'],
    ['03/27', '2027-03-31'],
    ['03.2027', '2027-03-31'],
    ['03-2027', '2027-03-31'],
    [' 03 / 2027 ', '2027-03-31'],
    ['2027-03', '2027-03-31'],
    ['2027/3', '2027-03-31'],
    ['02/2027', '2027-02-28'],
    ['02/2028', '2028-02-29'],
    ['04/2027', '2027-04-30'],
    ['12/2027', '2027-12-31'],
    ['01/2028', '2028-01-31'],
    ['12/12', '2012-12-31'],
  ])('%s is %s', (text, expected) => {
    expect(parseCardMonth(text)).toEqual({ ok: true, value: expected })
  })

  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['13/2027', 'nonexistent'],
    ['00/2027', 'nonexistent'],
    ['2027-13', 'nonexistent'],
    ['27/03', 'nonexistent'],
    ['2027-03-15', 'malformed'],
    ['03/15/2027', 'malformed'],
    ['032027', 'malformed'],
    ['2027', 'malformed'],
    ['3/027', 'malformed'],
    ['003/2027', 'malformed'],
    ['March 2027', 'malformed'],
    ['-3/2027', 'malformed'],
    ['3/2O27', 'malformed'],
  ])('%j is %s', (text, expected) => {
    expect(parseCardMonth(text)).toEqual({ ok: false, error: expected })
  })

  test('gives a card that is good through that day', () => {
    const held = hold('nasm-cpt', { on: null, until: '2027-03-31' })
    const month = parseCardMonth('03/2027')
    const through = month.ok ? month.value : ''
    expect(inShort(stateOf(held, { today: '2027-03-31', cards: [`? to ${through}`] }))).toBe('valid 2027-03-31')
    expect(inShort(stateOf(held, { today: '2027-04-01', cards: [`? to ${through}`] }))).toBe('expired 2027-03-31, blocks')
  })
})
