import { leavesOf, requiredBy } from '../../domain/rule/rule'
import type { Fact, Preset } from '../../domain/rule/issuers/preset'
import { cycleLength } from './cycles'
import type { RuleLine } from './rules'
import { amountText } from '../values/numbers'
import { creditText, midSentence } from '../counting/progress'

/** What the preset requires, in one sentence. */
export function presetTerms(preset: Preset): string {
  switch (preset.kind) {
    case 'certification': {
      const { rule } = preset
      const leaves = leavesOf(rule.requirement).filter((leaf) => leaf.min > 0)
      const parts = leaves.map((leaf) => `${amountText(leaf.min)} ${midSentence(leaf.label)}`)
      return `${creditText(requiredBy(rule), rule)} in ${cycleLength(rule.cycle)}${leaves.some((leaf) => leaf.min < requiredBy(rule)) ? `: ${parts.join(' and ')}` : ''}`
    }
    case 'specialization':
      return 'never expires'
    case 'card':
      return `valid for ${cycleLength(preset.cycle)}, no credit to earn`
  }
}

export function confidenceText(preset: Preset): string {
  const { confidence, remark } = preset.provenance
  return `${confidence === 'high' ? '' : 'Not confirmed in every point. '}${remark} Your issuer’s own portal decides.`
}

/** A line of a preset, by what's known of it: if no source speaks of a card, that doesn't mean that none is required. */
export function knownText({ topic, text }: RuleLine, fact: Fact | undefined): string {
  return topic === 'cpr' && fact?.confidence === 'notFound' ? 'Not known.' : text
}
