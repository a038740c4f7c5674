import { describe, expect, test } from 'vitest'
import { countCycle } from '../../../src/domain/counting/counting'
import { headlineOf } from '../../../src/domain/planning/headline'
import { type CardToRenew, type Outcome, type Pick, pickOf, type Step, stepsLater, stepsNow } from '../../../src/domain/planning/step'
import type { CardTopic } from '../../../src/domain/rule/rule'
import { amount, cpt, credentialId, day, ownCertification, planned } from '../../support/portfolio'
import { taken } from '../../support/taken'

const [nasm, own, other] = [cpt(), ownCertification(), cpt({ id: credentialId('other'), name: 'Other', rule: ownCertification().rule })]
type Held = typeof nasm

function pick(hours: string, on: string, serves: readonly Held[], renews: readonly CardTopic[] = []): Pick {
  const served = { counted: amount('1'), surplus: amount('0'), toward: [], under: [], isEstimate: false }
  const one = pickOf(taken([planned({ on, hours })], [], { renews }), new Map())
  return { ...one, serves: serves.map((certification) => ({ ...served, certification })) }
}

function outcome(certification: Held, after = '2', { before = '0', remaining = '0' } = {}): Outcome {
  const window = countCycle(certification, []).cycle
  return { certification, window, required: amount('2'), before: amount(before), after: amount(after), remaining: amount(remaining) }
}

const insurance = (by: string, ...certifications: readonly Held[]): CardToRenew => ({ topic: 'insurance', certifications, by: day(by) })

function step(outcomes: readonly Outcome[], picks: readonly Pick[], changes: Partial<Step> = {}): Step {
  return { from: day('2026-11-20'), isNow: true, picks, cards: [], outcomes, isExact: true, ...changes }
}

/** "20 h in 2 steps by 2027-12-16: NASM-CPT; not Other; more later" */
function headline(...steps: readonly Step[]): string {
  const { hours, steps: count, by, finished, unfinished, hasLater } = headlineOf({ steps, unneeded: [] })
  const names = (all: readonly Held[]) => all.map(({ name }) => name).join()
  return `${hours === null ? '?' : hours / 100} h in ${count} by ${by}: ${names(finished)}; not ${names(unfinished)}${hasLater ? '; more later' : ''}`
}

const [first, second] = [pick('19', '2027-06-01', [nasm]), pick('1', '2027-12-16', [nasm])]

describe('a plan in short', () => {
  test('adds up what finishes a certification', () => {
    expect(headline(step([outcome(nasm)], [first, second]))).toBe('20 h in 2 by 2027-12-16: NASM-CPT; not ')
    expect(headline(step([outcome(nasm)], [second, first]))).toBe('20 h in 2 by 2027-12-16: NASM-CPT; not ')
    expect(headline(step([outcome(nasm), outcome(nasm)], [first]))).toBe('19 h in 1 by 2027-06-01: NASM-CPT; not ')
    expect(headline()).toBe('? h in 0 by null: ; not ')
  })

  test('leaves out what only helps others', () => {
    const outcomes = [outcome(nasm), outcome(own, '1.99'), outcome(other, '1', { remaining: '0.01' })]
    expect(headline(step(outcomes, [first, pick('5', '2027-12-20', [own]), pick('6', '2027-12-21', [other])]))).toBe(
      '19 h in 1 by 2027-06-01: NASM-CPT; not Other',
    )
    expect(headline(step([outcome(nasm, '2', { before: '2' }), outcome(own)], [first, pick('5', '2027-12-20', [own])]))).toBe(
      '5 h in 1 by 2027-12-20: Kettlebell Coach; not ',
    )
    expect(headline(step([outcome(nasm)], [pick('5', '2027-03-01', [own, nasm]), pick('2', '2027-03-02', [])]))).toBe(
      '5 h in 1 by 2027-03-01: NASM-CPT; not ',
    )
    expect(headline(step([outcome(own), outcome(nasm)], [first, pick('5', '2027-03-01', [own])]))).toBe(
      '24 h in 2 by 2027-06-01: Kettlebell Coach,NASM-CPT; not ',
    )
  })

  test('has everything if nothing is finished', () => {
    expect(headline(step([outcome(nasm, '1')], [first, pick('5', '2027-12-20', [own])]))).toBe('24 h in 2 by 2027-12-20: ; not ')
  })

  test('leaves out what comes after the cycle', () => {
    expect(headline(step([outcome(nasm)], [pick('1', '2028-04-14', [nasm]), pick('1', '2028-04-15', [nasm])]))).toBe(
      '1 h in 1 by 2028-04-14: NASM-CPT; not ',
    )
  })

  test('has the class for a card that it requires', () => {
    const asking = cpt({
      rule: { ...nasm.rule, cards: [...nasm.rule.cards, ...nasm.rule.cards.map((card) => ({ ...card, topic: 'firstAid' as const }))] },
    })
    expect(headline(step([outcome(asking)], [pick('1', '2027-03-01', [], ['cpr']), pick('1', '2027-03-02', [], ['insurance'])]))).toBe(
      '1 h in 1 by 2027-03-01: NASM-CPT; not ',
    )
  })

  test('counts no hours where a card is renewed or a course has none', () => {
    expect(headline(step([outcome(nasm)], [first], { cards: [insurance('2027-12-20', own, nasm)] }))).toBe('? h in 2 by 2027-12-20: NASM-CPT; not ')
    expect(headline(step([outcome(nasm)], [first], { cards: [insurance('2027-12-20', own)] }))).toBe('19 h in 1 by 2027-06-01: NASM-CPT; not ')
    expect(headline(step([outcome(nasm)], [], { cards: [insurance('2027-12-20', nasm)] }))).toBe('? h in 1 by 2027-12-20: NASM-CPT; not ')
    expect(headline(step([outcome(nasm)], [first, pick('0', '2027-12-16', [nasm])]))).toBe('? h in 2 by 2027-12-16: NASM-CPT; not ')
    expect(headline(step([outcome(nasm)], [pick('0.01', '2027-12-16', [nasm])]))).toBe('0.01 h in 1 by 2027-12-16: NASM-CPT; not ')
  })

  test('is about the steps for now, and says if there are others', () => {
    const later = step([outcome(own)], [pick('5', '2029-03-01', [own])], { isNow: false })
    expect(headline(step([outcome(nasm)], [first]), later)).toBe('19 h in 1 by 2027-06-01: NASM-CPT; not ; more later')
    const now = step([], [])
    expect([stepsNow([now, later]), stepsLater([now, later])]).toEqual([[now], [later]])
  })
})
