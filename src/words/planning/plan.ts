import { type Amount, formatCost, plus, sum } from '../../domain/values/amount'
import { isCardClass } from '../../domain/rule/category'
import { hoursForCredit } from '../../domain/rule/credit'
import type { PlainDate } from '../../domain/values/plainDate'
import type { SuggestOptions } from '../../domain/planning/context'
import type { Kept } from '../../domain/planning/kept'
import type { Objective } from '../../domain/planning/objective'
import type { CardToRenew, Outcome, Pick, Served, Step } from '../../domain/planning/step'
import type { Suggestion } from '../../domain/planning/suggest'
import { cardName } from '../counting/cardTopics'
import { creditText, listed, midSentence } from '../counting/progress'
import { dayText, quantity } from '../values/dates'
import { amountText, contactHours, hoursText } from '../values/numbers'

export const objectiveWords: Readonly<Record<Objective, string>> = {
  hours: 'Fewest contact hours',
  cost: 'Least money',
  waste: 'Least surplus',
}

/** How many cycles to plan for, and its name. */
export const cyclesWords = [
  ['1', 'This cycle'],
  ['2', 'This and the next'],
  ['3', 'Three cycles'],
] as const

/** "Fewest contact hours · this and the next" */
export function optionsText({ objective, cycles }: Omit<SuggestOptions, 'marginDays' | 'oneSpecialization'>): string {
  const words = cyclesWords.find(([count]) => count === String(cycles))?.[1] ?? ''
  return `${objectiveWords[objective]} · ${midSentence(words)}`
}

/** "Corrective Exercise Specialization (CES)"; "Any education NASM-CPT accepts"; "NETA courses"; "CPR/AED class" */
export function pickTitle({ candidate: { title, category, planned }, wanted, serves }: Pick): string {
  if (wanted === null) return planned === null && isCardClass(category) ? className(category) : title
  switch (wanted.kind) {
    case 'any':
      return `Any education ${acceptedBy(serves.filter(({ under }) => under.length === 0).map(({ certification }) => certification.name))}`
    case 'part':
      return orListed(wanted.labels)
    case 'another':
      return 'Another category'
    case 'check':
      return wanted.check.label
    case 'class':
      return className(category)
  }
}

/** "A: Live events; B: Sharing; or D: Quizzes": the names of parts may have commas. */
function orListed(labels: readonly string[]): string {
  const last = labels.at(-1) ?? ''
  return labels.length < 2 ? last : [...labels.slice(0, -1), `or ${last}`].join('; ')
}

function className(category: string): string {
  return category === 'cpr' ? 'CPR/AED class' : 'First aid course'
}

function acceptedBy(names: readonly string[]): string {
  if (names.length < 2) return `${names.join('')} accepts`
  return names.length === 2 ? `both ${listed(names)} accept` : `${listed(names)} all accept`
}

/** "19 hours, by Nov 26, 2027"; "7 hours, one course or several, by Dec 20, 2027" */
export function whenText(pick: Pick): string {
  return [...sizeOf(pick), `by ${dayText(pick.day)}`].join(', ').replace(/^b/, 'B')
}

function sizeOf({ candidate: { hours }, wanted, courses, serves }: Pick): readonly string[] {
  const size = hours === 0 ? [] : [`${hoursText(hours)} ${hours === 100 ? 'hour' : 'hours'}`]
  if (wanted === null || wanted.kind === 'class') return size
  const [first] = serves
  const credit = hours > 0 || first === undefined ? size : [creditText(plus(first.counted, first.surplus), first.certification.rule)]
  const parts = wanted.kind === 'another' || wanted.kind === 'check' ? orListed(wanted.labels.map(midSentence)) : ''
  return [...credit, ...inCourses(hours, courses.length), ...(parts === '' ? [] : [parts])]
}

/** An hour is one course. */
function inCourses(hours: Amount, count: number): readonly string[] {
  if (count > 1) return [`${quantity(count, 'course')} or more`]
  return hours > 0 && hours <= 100 ? [] : ['one course or several']
}

/** "1 step is yours to choose: any education NASM-CPT accepts, 7 hours." */
export function toChooseText(picks: readonly Pick[]): string {
  const each = picks.map((pick) => [midSentence(pickTitle(pick)), sizeOf(pick)[0] ?? ''].filter((part) => part !== '').join(', '))
  return `${quantity(picks.length, 'step')} ${picks.length === 1 ? 'is' : 'are'} yours to choose: ${each.join('; ')}.`
}

/** "1.9 CEUs for NASM-CPT", "1.9 CECs for ACE-CPT (by its hours)", "a new CPR/AED card" */
export function servesTexts({ serves, renews, wanted }: Pick): readonly string[] {
  return [...serves.map((each) => servedText(each, wanted === null)), ...renews.map((topic) => `a new ${midSentence(cardName(topic))}`)]
}

/** "0.7 of 1.9 CEUs for NASM-CPT"; "2.0 CEUs toward AFAA or NASM courses for AFAA-GFI"; "0.7 CEC for ACE-CPT (under Education)" */
function servedText({ certification: { name, rule }, counted, surplus, toward, under, isEstimate }: Served, isKnown: boolean): string {
  const estimated = isKnown && isEstimate ? ' (by its hours)' : under.length > 0 ? ` (under ${orListed(under)})` : ''
  if (surplus === 0) return `${creditText(counted, rule)} for ${name}${estimated}`
  const all = creditText(plus(counted, surplus), rule)
  const checks = listed(toward.map(({ label }) => midSentence(label)))
  if (counted === 0) return `${all} toward ${checks} for ${name}${estimated}`
  return `${amountText(counted)} of ${all} for ${name}${estimated}${checks === '' ? '' : `, all of it toward ${checks}`}`
}

/** "Not confirmed: the 1.9 CEUs are from third parties."; null where an issuer's own page prints what the step gives. */
export function unconfirmedText({ candidate: { remark } }: Pick): string | null {
  if (remark === '') return null
  return remark.startsWith('Not confirmed') ? remark : `Not confirmed. ${remark}`
}

/** When something for a later cycle starts to count; null if it counts now. */
export function keepText({ countsFrom, candidate, wanted }: Pick): string | null {
  if (countsFrom === null) return null
  return wanted !== null || isCardClass(candidate.category)
    ? `It counts from ${dayText(countsFrom)}.`
    : `Keep it for then: it counts from ${dayText(countsFrom)}.`
}

export function keptText({ from, moves }: Kept): string {
  if (from === null) return 'It counts for none of your certifications.'
  return moves
    ? `Not needed in these cycles. “Add to plan” moves it to ${dayText(from)}, when it counts again.`
    : 'Not needed in these cycles, but it takes nothing from the others.'
}

/** "Needed now"; "Keep for later, from Jan 16, 2028" */
export function stepTitle({ from }: Step, today: PlainDate): string {
  return from <= today ? 'Needed now' : `Keep for later, from ${dayText(from)}`
}

/** "Renew it by Dec 16, 2027, for NASM-CPT and ACE-CPT." */
export function cardToRenewText({ by, certifications }: CardToRenew): string {
  return `Renew it by ${dayText(by)}, for ${listed(certifications.map(({ name }) => name))}.`
}

/** A one-line summary for screen readers. */
export function suggestionText({ steps, kept }: Suggestion): string {
  const count = steps.reduce((total, { picks, cards }) => total + picks.length + cards.length, 0)
  return `${quantity(count, 'step')} suggested in ${quantity(steps.length, 'group')}, ${quantity(kept.length, 'plannedCourse')} not needed.`
}

/** "NASM-CPT until Jan 15, 2028" */
export function outcomeTitle({ certification, window }: Outcome): string {
  return `${certification.name} until ${dayText(window.expiry)}`
}

/** "1.2 → 2.0 of 2.0 CEUs" */
export function outcomeText({ certification: { rule }, before, after, required }: Outcome): string {
  const change = before === after ? amountText(after) : `${amountText(before)} → ${amountText(after)}`
  return `${change} of ${creditText(required, rule)}`
}

/** What can't be earned any more: "0.3 CEU (3 contact hours) can’t be earned by Sep 20, 2027 under this rule’s limits." */
export function remainingText({ certification: { rule }, window, remaining }: Outcome): string {
  const hours = hoursForCredit(remaining, rule.unit)
  const inHours = hours === null ? '' : ` (${contactHours(hours)})`
  return `${creditText(remaining, rule)}${inHours} can’t be earned by ${dayText(window.expiry)} under this rule’s limits.`
}

/** "20 contact hours, 8 of them count · cost 199.50 · cost not known for 1" */
export function totalsText(picks: readonly Pick[]): string {
  const hours = sum(picks.map(({ candidate }) => candidate.hours))
  const counted = countedHours(picks)
  const size =
    counted === null || counted >= hours
      ? contactHours(hours)
      : `${contactHours(hours)}, ${hoursText(counted)} of them ${counted === 100 ? 'counts' : 'count'}`
  const known = picks.flatMap(({ candidate }): readonly Amount[] => (candidate.cost === null ? [] : [candidate.cost]))
  const unknown = picks.length - known.length
  const cost = known.length === 0 ? [] : [`cost ${formatCost(sum(known))}`, ...(unknown === 0 ? [] : [`cost not known for ${unknown}`])]
  return [size, ...cost].join(' · ')
}

/** How many of the hours count; null if that isn't the same for everyone they serve. */
function countedHours(picks: readonly Pick[]): Amount | null {
  const served = picks.flatMap(({ serves }) => serves)
  const [first, ...others] = new Set(served.map(({ certification }) => certification))
  if (first === undefined || others.length > 0) return null
  return hoursForCredit(sum(served.map(({ counted }) => counted)), first.rule.unit)
}
