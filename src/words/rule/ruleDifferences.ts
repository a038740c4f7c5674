import { type Aspect, differingAspects } from '../../domain/rule/ruleAspects'
import type { Topic } from '../../domain/rule/issuers/preset'
import { leavesOf, type RenewalRule } from '../../domain/rule/rule'
import { amountText } from '../values/numbers'
import { categoryWords } from './categories'
import { leafText, ruleLines } from './rules'

export const aspectWords: Readonly<Record<Aspect, string>> = {
  credit: 'What counts',
  cycle: 'Cycle',
  cards: 'Cards',
  late: 'Late renewal',
  fees: 'Fees',
  early: 'Renewing early',
  yearly: 'Every year',
  sharing: 'Several certifications',
}

/** One aspect in which two rules differ. No lines if the difference is too fine for a sentence. */
export type RuleDifference = {
  readonly aspect: Aspect
  readonly lines: readonly { readonly label: string; readonly mine: string; readonly other: string }[]
}

export function ruleDifferences(mine: RenewalRule, other: RenewalRule): readonly RuleDifference[] {
  return differingAspects(mine, other).map((aspect) => {
    const [own, theirs] = [linesOf(mine, aspect), linesOf(other, aspect)]
    const labels = [...new Set([...own.keys(), ...theirs.keys()])]
    const lines = labels.map((label) => ({ label, mine: own.get(label) ?? 'Nothing.', other: theirs.get(label) ?? 'Nothing.' }))
    return { aspect, lines: lines.filter((line) => line.mine !== line.other) }
  })
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
  const kinds = leavesOf(rule.requirement).map(({ label, categories }) => `${label}: ${categories.map((kind) => categoryWords[kind]).join(', ')}`)
  const steps = rule.prorated.map(
    ({ fromMonth, requirement }) =>
      `from month ${fromMonth}: ${amountText(requirement.min)} (${leavesOf(requirement)
        .map((leaf) => leafText(leaf, rule))
        .join(', ')})`,
  )
  return [
    { label: 'Kinds of courses', text: `${kinds.join('; ')}.` },
    { label: 'First cycle of newcomers', text: steps.length === 0 ? 'The same.' : `${steps.join('; ')}.` },
  ]
}
