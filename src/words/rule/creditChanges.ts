import type { Amount } from '../../domain/values/amount'
import { type Cap, type Check, isLeaf, type RenewalRule, requiredBy, type Requirement } from '../../domain/rule/rule'
import { isDeepEqual } from '../../domain/values/isDeepEqual'
import { creditText } from '../counting/progress'
import { creditChangeLines, limitChangeLines } from '../english/creditChanges'
import { boundLines } from '../english/requirements'
import { dayText } from '../values/dates'
import { amountText, hoursText } from '../values/numbers'
import { byId, type Rules } from './byId'
import { type Bound, boundsOf, checkAsks, limitsText } from './requirements'

/** What changes in how much counts and is required, each in a few words, the weightiest first. */
export function creditChanges({ from, to }: Rules): readonly string[] {
  const parts = byId(partsOf(from.requirement), partsOf(to.requirement))
  return [
    ...(requiredBy(from) === requiredBy(to)
      ? []
      : [creditChangeLines.required({ now: creditText(requiredBy(to), to), before: amountText(requiredBy(from)) })]),
    ...parts.kept.flatMap(([before, after]) => limitChanges(before, after)),
    ...parts.added.map(newPartText),
    ...parts.gone.map(({ label }) => creditChangeLines.partGone({ label })),
    ...checkChanges(from.checks, to.checks),
    ...capChanges(from.caps, to.caps),
    ...(from.repeats === to.repeats ? [] : [to.repeats ? creditChangeLines.repeatsCount : creditChangeLines.repeatsOnce]),
    ...parts.kept.flatMap(([before, after]) => kindChanges(before, after)),
    ...(isDeepEqual(from.prorated, to.prorated) ? [] : [creditChangeLines.firstCycles]),
    ...unitChanges(from, to),
    ...parts.kept.flatMap(([before, { label }]) => (before.label === label ? [] : [creditChangeLines.renamed({ label, before: before.label })])),
  ]
}

/** Every part and group below the whole. */
function partsOf(root: Requirement): readonly Requirement[] {
  return isLeaf(root) ? [] : root.children.flatMap((child) => [child, ...partsOf(child)])
}

function newPartText(part: Requirement): string {
  const { label } = part
  if (boundsOf(part).length === 0) return creditChangeLines.newPart({ label })
  return creditChangeLines.newPartWithLimits({ label, limits: limitsText(part) })
}

function limitChanges(before: Requirement, after: Requirement): readonly string[] {
  const { label } = after
  const [then, now] = [limitsText(before), limitsText(after)]
  const since = isLeaf(after) && after.from !== (isLeaf(before) ? before.from : undefined) ? after.from : undefined
  return [
    ...(then === now ? [] : [boundsChange(label, boundsOf(before), boundsOf(after)) ?? limitChangeLines.other({ label, now, before: then })]),
    ...(since === undefined ? [] : [creditChangeLines.countsFrom({ label, day: dayText(since) })]),
  ]
}

/** "Quizzes: at most 1.0 instead of 1.5" for a single limit of the same kind; null otherwise. */
function boundsChange(label: string, before: readonly Bound[], after: readonly Bound[]): string | null {
  const [[then, ...others], [now, ...more]] = [before, after]
  if (then === undefined || now?.kind !== then.kind || others.length + more.length > 0) return null
  return boundChange(label, now.kind, then.amount, now.amount)
}

function boundChange(label: string, kind: Bound['kind'], before: Amount, now: Amount): string {
  return limitChangeLines[kind]({ label, now: amountText(now), before: amountText(before) })
}

function kindChanges(before: Requirement, after: Requirement): readonly string[] {
  const isSame = !isLeaf(before) || !isLeaf(after) || isDeepEqual(before.categories, after.categories)
  return isSame ? [] : [creditChangeLines.otherKinds({ label: after.label })]
}

function checkChanges(from: readonly Check[], to: readonly Check[]): readonly string[] {
  const { kept, added, gone } = byId(from, to)
  return [
    ...kept.flatMap(([before, after]) => checkChange(before, after)),
    ...added.map((check) => {
      const { label } = check
      return check.kind === 'spread'
        ? creditChangeLines.newCheck({ label })
        : creditChangeLines.newCheckWithLimits({ label, limits: checkAsks(check) })
    }),
    ...gone.map(({ label }) => creditChangeLines.checkGone({ label })),
  ]
}

function checkChange(before: Check, after: Check): readonly string[] {
  const { label } = after
  const [then, now] = [checkAsks(before), checkAsks(after)]
  if (then === now) return []
  if (before.kind === 'spread' || after.kind === 'spread') return [limitChangeLines.other({ label, now, before: then })]
  return [boundChange(label, 'least', before.min, after.min)]
}

function capChanges(from: readonly Cap[], to: readonly Cap[]): readonly string[] {
  const { kept, added, gone } = byId(from, to)
  return [
    ...kept.flatMap(([before, after]) => (before.max === after.max ? [] : [boundChange(after.label, 'most', before.max, after.max)])),
    ...added.map(({ label, max }) => creditChangeLines.newCheckWithLimits({ label, limits: boundLines.most({ amount: amountText(max) }) })),
    ...gone.map(({ label }) => creditChangeLines.capGone({ label })),
  ]
}

function unitChanges({ unit: from }: RenewalRule, { unit: to }: RenewalRule): readonly string[] {
  const hours = (rate: typeof to.hoursPerUnit) => (rate === null ? creditChangeLines.unknownHours : hoursText(rate))
  return [
    ...(from.name === to.name ? [] : [creditChangeLines.unit({ unit: to.name })]),
    ...(from.hoursPerUnit === to.hoursPerUnit ? [] : [creditChangeLines.hours({ now: hours(to.hoursPerUnit), before: hours(from.hoursPerUnit) })]),
  ]
}
