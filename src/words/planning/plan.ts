import { plus } from '../../domain/values/amount'
import type { PlannedCourse } from '../../domain/records/course'
import { isCardClass } from '../../domain/rule/category'
import type { PlainDate } from '../../domain/values/plainDate'
import type { SuggestOptions } from '../../domain/planning/context'
import type { Unneeded } from '../../domain/planning/unneeded'
import type { Objective } from '../../domain/planning/objective'
import type { CardToRenew, Pick, Served, Step } from '../../domain/planning/step'
import type { Suggestion } from '../../domain/planning/suggest'
import { cardName } from '../counting/cardTopics'
import { creditText, listed, midSentence } from '../counting/progress'
import { cycleCounts, found, gives, objectiveNames, orListed, pickSizes, pickTitles, planLines } from '../english/plan'
import { dayText, nearDayText, quantity } from '../values/dates'
import { amountText, countText, hourCount } from '../values/numbers'

export const objectiveWords: Readonly<Record<Objective, string>> = objectiveNames

/** How many cycles to plan for, and its name. */
export const cyclesWords = cycleCounts

/** "This cycle and the next" */
export function optionsText({ cycles }: { readonly cycles: SuggestOptions['cycles'] }): string {
  return cyclesWords.find(([count]) => count === String(cycles))?.[1] ?? ''
}

/** "Corrective Exercise Specialization (CES)"; "Any education NASM-CPT accepts"; "NETA courses"; "CPR/AED class" */
export function pickTitle({ candidate: { title, category, planned }, wanted, serves }: Pick): string {
  if (wanted === null) return planned === null && isCardClass(category) ? className(category) : title
  switch (wanted.kind) {
    case 'any':
      return anyTitle(serves.filter(({ under }) => under.length === 0).map(({ certification }) => certification.name))
    case 'part':
      return orListed(wanted.labels)
    case 'another':
      return pickTitles.another
    case 'check':
      return wanted.check.label
    case 'class':
      return className(category)
  }
}

function className(category: string): string {
  return category === 'cpr' ? pickTitles.cprClass : pickTitles.firstAidClass
}

function anyTitle(accepting: readonly string[]): string {
  const names = listed(accepting)
  if (accepting.length === 0) return pickTitles.any
  return accepting.length === 1 ? pickTitles.anyForOne({ names }) : pickTitles.anyForMore({ names })
}

/** "19 hours by Nov 26, 2027"; "7 hours in one or more courses by Dec 20" */
export function whenText(pick: Pick, today: PlainDate): string {
  const day = nearDayText(pick.day, today)
  const size = sizeIn(pick)
  return size === '' ? pickSizes.by({ day }) : pickSizes.sizeBy({ size, day })
}

/** The same where the course is planned for another day by now. */
export function whenPlannedText(pick: Pick, today: PlainDate): string {
  const { planned } = pick.candidate
  const when = whenText(pick, today)
  return planned === null || planned.plannedFor === pick.day ? when : planLines.movedFrom({ when, day: dayText(planned.plannedFor) })
}

/** How much, in how many courses, of which parts; empty if that isn't known. */
function sizeIn(pick: Pick): string {
  const { wanted, courses, isOneCourse } = pick
  const size = sizeOf(pick)
  if (wanted === null || wanted.kind === 'class' || size === '') return size
  const inCourses =
    courses.length > 1 ? pickSizes.orMore({ size, count: countText(courses.length) }) : isOneCourse ? size : pickSizes.oneOrSeveral({ size })
  return wanted.kind === 'another' || wanted.kind === 'check'
    ? pickSizes.among({ size: inCourses, parts: orListed(wanted.labels.map(midSentence)) })
    : inCourses
}

/** "7 hours"; credit for what's wanted in a unit without hours; empty if neither is known. */
function sizeOf({ candidate: { hours }, wanted, serves: [first] }: Pick): string {
  if (hours > 0) return hourCount(hours)
  if (wanted === null || wanted.kind === 'class' || first === undefined) return ''
  return creditText(plus(first.counted, first.surplus), first.certification.rule)
}

/** "Choose courses for 5 steps."; `label` is what they're all folded away under. */
export function toChooseText(picks: readonly Pick[], label: string | null): string {
  const steps = quantity(picks.length, 'step')
  return label === null ? planLines.toChoose({ steps }) : planLines.toChooseLater({ steps, label })
}

/** How many of the courses that a plan adds are folded away. */
export function addsLaterText(count: number, label: string): string {
  return planLines.addsLater({ courses: quantity(count, 'course'), label })
}

/** "1.9 CEUs for NASM-CPT", "1.9 CECs for ACE-CPT (estimated from hours)", "a new CPR/AED card" */
export function servesTexts({ serves, renews, wanted }: Pick): readonly string[] {
  const cards = renews.map((topic) => gives.newCard({ card: midSentence(cardName(topic)) }))
  return [...serves.map((each) => servedText(each, wanted === null)), ...cards]
}

/** "0.7 CEC for ACE-CPT (under Education)" */
function servedText(served: Served, isKnown: boolean): string {
  const credit = creditFor(served)
  if (isKnown && served.isEstimate) return gives.estimated({ credit })
  return served.under.length > 0 ? gives.under({ credit, parts: orListed(served.under) }) : credit
}

/** "0.7 of 1.9 CEUs for NASM-CPT"; "2.0 CEUs toward AFAA or NASM courses for AFAA-GFI" */
function creditFor({ certification: { name, rule }, counted, surplus, toward }: Served): string {
  const credit = creditText(plus(counted, surplus), rule)
  if (surplus === 0) return gives.full({ credit, name })
  const checks = listed(toward.map(({ label }) => midSentence(label)))
  if (counted === 0) return gives.toward({ credit, checks, name })
  const part = { counted: amountText(counted), credit, name }
  return checks === '' ? gives.part(part) : gives.partAllToward({ ...part, checks })
}

/** ", why, for Corrective Exercise Specialization (CES)": whose doubt it is, after "Not confirmed". */
export function whyUnconfirmedText(pick: Pick): string {
  return planLines.whyNotConfirmed({ title: pickTitle(pick) })
}

/** When something for a later cycle starts to count; null if it counts now. */
export function keepText({ countsFrom, candidate, wanted }: Pick): string | null {
  if (countsFrom === null) return null
  const line = wanted !== null || isCardClass(candidate.category) ? planLines.countsFrom : planLines.saveForLater
  return line({ day: dayText(countsFrom) })
}

export function unneededText({ from, moves }: Unneeded): string {
  if (from === null) return planLines.keptForNone
  return moves ? planLines.unneededAndMoved({ day: dayText(from) }) : planLines.unneeded
}

/** "Planned for Mar 1, 2027" */
export function plannedForText({ plannedFor }: PlannedCourse, today: PlainDate): string {
  const line = plannedFor < today ? planLines.wasPlannedFor : planLines.plannedFor
  return line({ day: dayText(plannedFor) })
}

/** "Needed now"; "From Jan 16, 2028"; "From Jan 16, 2028, or later" where that isn't the same day for all */
export function stepTitle({ from, isNow, picks }: Step): string {
  if (isNow) return planLines.neededNow
  const days = [...new Set(picks.map(({ countsFrom }) => countsFrom ?? from))].sort()
  const line = days.length > 1 ? planLines.laterFromEach : planLines.laterFrom
  return line({ day: dayText(days[0] ?? from) })
}

/** What waits for later cycles, folded: "Save for later" and "4 steps". */
export function laterText(steps: readonly Step[]): { readonly label: string; readonly about: string } {
  return { label: planLines.later, about: quantity(countIn(steps), 'step') }
}

/** Why filling several groups of cycles may take less than this. */
export function separatelyText({ steps }: Suggestion): string | null {
  return steps.length < 2 ? null : planLines.separately(steps.length)
}

/** "Renew it by Dec 16, 2027, for NASM-CPT and ACE-CPT." */
export function cardToRenewText({ by, certifications }: CardToRenew): string {
  return planLines.renewCard({ day: dayText(by), names: listed(certifications.map(({ name }) => name)) })
}

/** A one-line summary for screen readers. */
export function suggestionText({ steps, unneeded }: Suggestion): string {
  const parts = { steps: quantity(countIn(steps), 'step'), groups: quantity(steps.length, 'group') }
  return unneeded.length === 0 ? found.steps(parts) : found.withUnneeded({ ...parts, unneeded: quantity(unneeded.length, 'plannedCourse') })
}

function countIn(steps: readonly Step[]): number {
  return steps.reduce((total, { picks, cards }) => total + picks.length + cards.length, 0)
}
