import { type Cap, type Check, isLeaf, type RenewalRule, requiredBy, type Requirement } from '../../domain/rule/rule'
import { isDeepEqual } from '../../domain/values/isDeepEqual'
import { creditText } from '../counting/progress'
import { dayText } from '../values/dates'
import { amountText, hoursText } from '../values/numbers'
import { byId, type Rules } from './byId'
import { checkAsks, limitsText } from './requirements'

/** What changes in how much counts and is required, each in a few words, the weightiest first. */
export function creditChanges({ from, to }: Rules): readonly string[] {
  const parts = byId(partsOf(from.requirement), partsOf(to.requirement))
  return [
    ...(requiredBy(from) === requiredBy(to) ? [] : [`${creditText(requiredBy(to), to)} per cycle instead of ${amountText(requiredBy(from))}`]),
    ...parts.kept.flatMap(([before, after]) => limitChanges(before, after)),
    ...parts.added.map((part) => `New part: ${named(part.label, limitsText(part))}`),
    ...parts.gone.map(({ label }) => `${label} is no longer a part`),
    ...checkChanges(from.checks, to.checks),
    ...capChanges(from.caps, to.caps),
    ...(from.repeats === to.repeats ? [] : [to.repeats ? 'A repeated course counts again' : 'A repeated course counts only once']),
    ...parts.kept.flatMap(([before, after]) => kindChanges(before, after)),
    ...(isDeepEqual(from.prorated, to.prorated) ? [] : ['Other terms for newcomers’ first cycles']),
    ...unitChanges(from, to),
    ...parts.kept.flatMap(([before, after]) => (before.label === after.label ? [] : [`${before.label} is now called ${after.label}`])),
  ]
}

/** Every part and group below the whole. */
function partsOf(root: Requirement): readonly Requirement[] {
  return isLeaf(root) ? [] : root.children.flatMap((child) => [child, ...partsOf(child)])
}

function limitChanges(before: Requirement, after: Requirement): readonly string[] {
  const [from, to] = [limitsText(before), limitsText(after)]
  const since = isLeaf(after) && after.from !== (isLeaf(before) ? before.from : undefined) ? after.from : undefined
  return [
    ...(from === to ? [] : [`${after.label}: ${insteadText(to, from)}`]),
    ...(since === undefined ? [] : [`${after.label} counts courses from ${dayText(since)} on`]),
  ]
}

function kindChanges(before: Requirement, after: Requirement): readonly string[] {
  const isSame = !isLeaf(before) || !isLeaf(after) || isDeepEqual(before.categories, after.categories)
  return isSame ? [] : [`${after.label} accepts other kinds of courses`]
}

function checkChanges(from: readonly Check[], to: readonly Check[]): readonly string[] {
  const { kept, added, gone } = byId(from, to)
  return [
    ...kept.flatMap(([before, after]) =>
      checkAsks(before) === checkAsks(after) ? [] : [`${after.label}: ${insteadText(checkAsks(after), checkAsks(before))}`],
    ),
    ...added.map((check) => `New: ${check.kind === 'spread' ? check.label : named(check.label, checkAsks(check))}`),
    ...gone.map(({ label }) => `No longer required: ${label}`),
  ]
}

function capChanges(from: readonly Cap[], to: readonly Cap[]): readonly string[] {
  const { kept, added, gone } = byId(from, to)
  return [
    ...kept.flatMap(([before, after]) =>
      before.max === after.max ? [] : [`${after.label}: ${insteadText(`at most ${amountText(after.max)}`, `at most ${amountText(before.max)}`)}`],
    ),
    ...added.map(({ label, max }) => `New: ${named(label, `at most ${amountText(max)}`)}`),
    ...gone.map(({ label }) => `No longer limited: ${label}`),
  ]
}

function unitChanges({ unit: from }: RenewalRule, { unit: to }: RenewalRule): readonly string[] {
  const hours = (rate: typeof to.hoursPerUnit) => (rate === null ? 'not known' : hoursText(rate))
  return [
    ...(from.name === to.name ? [] : [`Credit is called ${to.name}`]),
    ...(from.hoursPerUnit === to.hoursPerUnit ? [] : [`Contact hours per unit: ${hours(to.hoursPerUnit)} instead of ${hours(from.hoursPerUnit)}`]),
  ]
}

/** "at most 4.0 instead of 5.5", "at least 1.0 instead of any amount" */
function insteadText(to: string, from: string): string {
  const bound = ['at most ', 'at least '].find((start) => to.startsWith(start) && from.startsWith(start)) ?? ''
  return `${to} instead of ${from.includes(',') ? from : from.slice(bound.length)}`
}

/** "Ethics, at least 2.0" */
function named(label: string, limits: string): string {
  return limits === 'any amount' ? label : `${label}, ${limits}`
}
