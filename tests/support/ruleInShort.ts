import { type Amount, formatAmount } from '../../src/domain/values/amount'
import { type CardCondition, isLeaf, type LateWindow, type RenewalRule, type Requirement, type YearlyStep } from '../../src/domain/rule/rule'
import type { Span } from '../../src/domain/values/span'

/** Rules in short lines, to compare with what was written by hand. "-" is none or unknown, "?" is due but unknown. */

/** "75.0 hours, 1.0 h each, 36 anniversary" */
export function creditInShort({ requirement, unit, cycle }: RenewalRule): string {
  const rate = unit.hoursPerUnit === null ? '' : `, ${formatAmount(unit.hoursPerUnit)} h each`
  return `${formatAmount(requirement.min)} ${unit.name}${rate}, ${cycle.months} ${cycle.ends}${cycle.ends === 'fixed' ? ` ${cycle.endsOn}` : ''}${cycle.isPrinted === true ? ', printed' : ''}`
}

/** "teaching 45.0.., training 30.0.. | ethics 3.0 | distance at most 12.0" */
export function partsInShort({ requirement, checks, caps, repeats }: Pick<RenewalRule, 'requirement' | 'checks' | 'caps' | 'repeats'>): string {
  return [
    leavesInShort(requirement),
    ...checks.map((check) => (check.kind === 'spread' ? `${check.atLeast} parts` : `${check.kind} ${check.id} ${formatAmount(check.min)}`)),
    ...caps.map(({ id, max }) => `${id} at most ${formatAmount(max)}`),
    ...(repeats ? [] : ['each course once']),
  ].join(' | ')
}

export function leavesInShort(requirement: Requirement): string {
  if (!isLeaf(requirement)) return requirement.children.map(partInShort).join(', ')
  const { id, min, max, maxPerCourse } = requirement
  const each = maxPerCourse === undefined ? '' : ` ${formatAmount(maxPerCourse)} a course`
  return `${id} ${formatAmount(min)}..${max === null ? '' : formatAmount(max)}${each}`
}

function partInShort(part: Requirement): string {
  if (isLeaf(part) || part.max === null) return leavesInShort(part)
  return `${part.id} at most ${formatAmount(part.max)} (${leavesInShort(part)})`
}

/** "cpr of 12 m, firstAid to the cycle's end" */
export function cardsInShort(cards: readonly CardCondition[]): string {
  const one = ({ topic, validOn, daysBeyond, issuedWithinMonths }: CardCondition) =>
    [
      topic,
      validOn === 'cycleEnd' ? " to the cycle's end" : '',
      daysBeyond === 0 ? '' : ` and ${daysBeyond} d`,
      issuedWithinMonths === null ? '' : ` of ${issuedWithinMonths} m`,
    ].join('')
  return cards.length === 0 ? '-' : cards.map(one).join(', ')
}

/** "education 0 d, application 6 m: 75.0 to 6 m"; with "unconfirmed" in front if it is. */
export function lateInShort(late: LateWindow | null): string {
  if (late === null) return '-'
  const { education, application, fees, isConfirmed } = late
  const steps = fees.map(({ through, fee }) => `${money(fee, '?')} to ${span(through)}`)
  const windows = `education ${span(education)}, application ${span(application)}`
  return `${isConfirmed ? '' : 'unconfirmed '}${windows}${steps.length === 0 ? '' : `: ${steps.join(', ')}`}`
}

/** "USD 85.0, petition -, With CE Advantage 0.0 | fee on 08-31 70.0" */
export function feesInShort({ fees: { currency, renewal, petition, others = [] }, yearly }: RenewalRule): string {
  const paid = [`${currency} ${money(renewal)}`, `petition ${money(petition)}`, ...others.map(({ label, fee }) => `${label} ${money(fee)}`)]
  return [paid.join(', '), yearly.map(stepInShort).join(', ')].filter((text) => text !== '').join(' | ')
}

function stepInShort({ id, on, fee, isWaivedAtFirst }: YearlyStep): string {
  return `${id} on ${on ?? 'the expiry'} ${money(fee, '?')}${isWaivedAtFirst === true ? ' but in the first year' : ''}`
}

/** "opens 6 m, carries 15.0 of I" */
export function timesInShort({ opens, carryOver }: RenewalRule): string {
  const carries =
    carryOver === null ? '' : `carries ${money(carryOver.max, 'all')}${carryOver.of === undefined ? '' : ` of ${carryOver.of.join(', ')}`}`
  return [opens === null ? '' : `opens ${span(opens)}`, carries].filter((text) => text !== '').join(', ') || '-'
}

function money(amount: Amount | null, unknown = '-'): string {
  return amount === null ? unknown : formatAmount(amount)
}

function span(length: Span): string {
  return 'days' in length ? `${length.days} d` : `${length.months} m`
}
