import type { Course } from '../../domain/records/course'
import type { Certification } from '../../domain/records/credential'
import type { Aspect } from '../../domain/rule/ruleAspects'
import type { RuleChange } from '../../domain/status/ruleChange'
import { minus } from '../../domain/values/amount'
import { creditText, listed } from '../counting/progress'
import { changedLines, coursesToCheckLines, ruleChangeLines } from '../english/ruleChange'
import { sentences } from '../english/series'
import { quantity } from '../values/dates'
import { countText } from '../values/numbers'
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

/** "The NASM-CPT rule has changed." */
export function ruleChangedText({ name }: Pick<Certification, 'name'>): string {
  return changedLines.rule({ name })
}

/** The same of a preset whose rule the trainer has changed: "Recert’s preset for NASM-CPT has changed. Your rule stays the same." */
export function presetChangedText({ name }: Pick<Certification, 'name'>): string {
  return changedLines.preset({ name })
}

/** "Quizzes: at most 4.0 instead of 5.5, plus 1 more change. You’d need 0.5 CEU more." */
export function ruleChangeText(change: RuleChange): string {
  const { rule, requirement } = change
  // For a newcomer, what's different for newcomers is what counts.
  const applying = { from: { ...rule.from, requirement: requirement.from }, to: { ...rule.to, requirement: requirement.to } }
  const phrases = change.aspects.flatMap((aspect) => {
    const found = changesOf[aspect](applying)
    return found.length === 0 ? [ruleChangeLines.detail({ aspect: aspectWords[aspect] })] : found
  })
  const [first = '', ...more] = phrases
  const what =
    more.length === 0 ? ruleChangeLines.one({ change: first }) : ruleChangeLines.several({ change: first, more: quantity(more.length, 'moreChange') })
  return sentences(what, effectText(change))
}

/** "Check these courses: A and B. Under the new rule, their parts accept other kinds."; empty if there are none. */
export function coursesToCheckText(courses: readonly Pick<Course, 'title'>[]): string {
  if (courses.length === 0) return ''
  const titles = courses.slice(0, mostNamed).map(({ title }) => title)
  const others = courses.length - titles.length
  const named = listed(others === 0 ? titles : [...titles, coursesToCheckLines.more({ count: countText(others) })])
  return coursesToCheckLines.check(courses.length, { courses: named })
}

const mostNamed = 3

/** "You’d need 0.5 CEU more."; empty if as much is needed as before. */
function effectText({ rule: { from, to }, needed }: RuleChange): string {
  if (needed.from === needed.to) return ''
  if (needed.to === 0) return ruleChangeLines.allEarned
  if (from.unit.name !== to.unit.name || from.unit.hoursPerUnit !== to.unit.hoursPerUnit)
    return ruleChangeLines.stillNeed({ credit: creditText(needed.to, to) })
  return needed.to > needed.from
    ? ruleChangeLines.needMore({ credit: creditText(minus(needed.to, needed.from), to) })
    : ruleChangeLines.needLess({ credit: creditText(minus(needed.from, needed.to), to) })
}
