import { type Aspect, differingAspects } from '../../domain/rule/ruleAspects'
import type { Topic } from '../../domain/rule/issuers/preset'
import { leavesOf, type RenewalRule } from '../../domain/rule/rule'
import { partsAround } from '../english/parts'
import { aspectWords, differenceLines } from '../english/ruleDifferences'
import { commas, semicolons } from '../english/series'
import type { Line } from '../values/line'
import { amountText, countText } from '../values/numbers'
import { categoryWords } from './categories'
import { leafText, ruleLines } from './rules'

export { aspectWords } from '../english/ruleDifferences'

/** One aspect in which two rules differ. No lines if the difference is too fine for a sentence. */
export type RuleDifference = {
  readonly aspect: Aspect
  readonly lines: readonly { readonly label: string; readonly mine: string; readonly other: string }[]
}

export function ruleDifferences(mine: RenewalRule, other: RenewalRule): readonly RuleDifference[] {
  return differingAspects(mine, other).map((aspect) => {
    const [own, theirs] = [linesOf(mine, aspect), linesOf(other, aspect)]
    const labels = [...new Set([...own.keys(), ...theirs.keys()])]
    const lines = labels.map((label) => ({
      label,
      mine: own.get(label) ?? differenceLines.nothing,
      other: theirs.get(label) ?? differenceLines.nothing,
    }))
    return { aspect, lines: lines.filter((line) => line.mine !== line.other) }
  })
}

/** A difference in sentences, each around the part that stands out. `isEdited`: the trainer changed the rule, which is compared with its preset. */
export function differenceTexts({ aspect, lines }: RuleDifference, isEdited: boolean): readonly Line[] {
  if (lines.length === 0) return [partsAround(differenceLines.detail({ aspect: aspectWords[aspect] }))]
  return lines.map((line) => partsAround(isEdited ? differenceLines.preset(line) : differenceLines.newRule(line)))
}

const topicsOf: Readonly<Record<Aspect, readonly Topic[]>> = {
  credit: ['credit', 'requirements', 'carryOver'],
  cycle: ['cycle'],
  cards: ['cpr'],
  late: ['late', 'lateFee'],
  fees: ['fee', 'petition'],
  early: ['early'],
  yearly: ['yearly'],
  sharing: ['sharing'],
}

function linesOf(rule: RenewalRule, aspect: Aspect): ReadonlyMap<string, string> {
  const lines = ruleLines(rule).filter(({ topic }) => topicsOf[aspect].includes(topic))
  return new Map([...lines, ...(aspect === 'credit' ? fineLines(rule) : [])].map(({ label, text }) => [label, text]))
}

/** Lines shown only if they differ: the kinds of courses each part accepts, and what newcomers’ first cycles require. */
function fineLines(rule: RenewalRule): readonly { readonly label: string; readonly text: string }[] {
  const kinds = leavesOf(rule.requirement).map(({ label, categories }) =>
    differenceLines.kinds({ label, kinds: commas(categories.map((kind) => categoryWords[kind])) }),
  )
  const steps = rule.prorated.map(({ fromMonth, requirement }) =>
    differenceLines.firstCycle({
      month: countText(fromMonth),
      required: amountText(requirement.min),
      limits: commas(leavesOf(requirement).map((leaf) => leafText(leaf, rule))),
    }),
  )
  return [
    { label: differenceLines.kindsLabel, text: differenceLines.all({ items: semicolons(kinds) }) },
    { label: differenceLines.firstCycleLabel, text: steps.length === 0 ? differenceLines.same : differenceLines.all({ items: semicolons(steps) }) },
  ]
}
