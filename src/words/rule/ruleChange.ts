import type { Course } from '../../domain/records/course'
import type { Aspect } from '../../domain/rule/ruleAspects'
import type { RuleChange } from '../../domain/status/ruleChange'
import { minus } from '../../domain/values/amount'
import { creditText, listed } from '../counting/progress'
import { quantity } from '../values/dates'
import type { Rules } from './byId'
import { cardChanges, cycleChanges, lateChanges } from './conditionChanges'
import { creditChanges } from './creditChanges'
import { aspectWords } from './ruleDifferences'
import { carryOverChanges, feeChanges, openingChanges, sharingChanges, yearlyChanges } from './termChanges'

const changesOf: Readonly<Record<Aspect, (rules: Rules) => readonly string[]>> = {
  credit: (rules) => [...creditChanges(rules), ...carryOverChanges(rules)],
  cycle: cycleChanges,
  cards: cardChanges,
  late: lateChanges,
  fees: feeChanges,
  early: openingChanges,
  yearly: yearlyChanges,
  sharing: sharingChanges,
}

/** "Quizzes: at most 4.0 instead of 5.5, plus 1 more change, so you’d need 0.5 CEU more." */
export function ruleChangeText(change: RuleChange): string {
  const { rule, requirement } = change
  // For a newcomer, what's different for newcomers is what counts.
  const applying = { from: { ...rule.from, requirement: requirement.from }, to: { ...rule.to, requirement: requirement.to } }
  const phrases = change.aspects.flatMap((aspect) => {
    const found = changesOf[aspect](applying)
    return found.length === 0 ? [`${aspectWords[aspect]}: a detail`] : found
  })
  const [first = '', ...more] = phrases
  const others = more.length === 0 ? '' : `, plus ${quantity(more.length, 'moreChange')}`
  return `${first}${others}${effectText(change)}.`
}

/** "Check these courses: A and B. You chose their part, and by the new rule it’s for other kinds of courses."; empty if there are none. */
export function coursesToCheckText(courses: readonly Pick<Course, 'title'>[]): string {
  if (courses.length === 0) return ''
  const titles = courses.slice(0, mostNamed).map(({ title }) => title)
  const named = listed(courses.length > mostNamed ? [...titles, `${courses.length - mostNamed} more`] : titles)
  const [these, their] = courses.length === 1 ? ['this course', 'its'] : ['these courses', 'their']
  return `Check ${these}: ${named}. You chose ${their} part, and by the new rule it’s for other kinds of courses.`
}

const mostNamed = 3

/** ", so you’d need 0.5 CEU more"; empty if as much is needed as before. */
function effectText({ rule: { from, to }, needed }: RuleChange): string {
  if (needed.from === needed.to) return ''
  if (needed.to === 0) return ', so you’d have all the credit'
  if (from.unit.name !== to.unit.name || from.unit.hoursPerUnit !== to.unit.hoursPerUnit) return `, so you’d still need ${creditText(needed.to, to)}`
  return needed.to > needed.from
    ? `, so you’d need ${creditText(minus(needed.to, needed.from), to)} more`
    : `, so you’d need ${creditText(minus(needed.from, needed.to), to)} less`
}
