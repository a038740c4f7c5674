import { leavesOf, requiredBy } from '../../domain/rule/rule'
import type { Preset } from '../../domain/rule/issuers/preset'
import { cycleLength } from './cycles'
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
