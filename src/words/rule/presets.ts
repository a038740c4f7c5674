import { type RenewalRule, leavesOf, requiredBy } from '../../domain/rule/rule'
import { differingAspects } from '../../domain/rule/ruleAspects'
import type { CertificationPreset, Fact, Preset } from '../../domain/rule/issuers/preset'
import { creditText, listed, midSentence } from '../counting/progress'
import { partsAround } from '../english/parts'
import { confidenceLines, factLines, presetLines } from '../english/presets'
import { confidenceWords } from '../english/rules'
import { commas } from '../english/series'
import { dayOf } from '../values/dates'
import type { Line } from '../values/line'
import { amountText, countText } from '../values/numbers'
import { cycleLength } from './cycles'
import type { RuleLine } from './rules'

/** What the preset requires, in one sentence. */
export function presetTerms(preset: Preset): string {
  switch (preset.kind) {
    case 'certification': {
      const { rule } = preset
      const terms = { credit: creditText(requiredBy(rule), rule), length: cycleLength(rule.cycle) }
      const leaves = leavesOf(rule.requirement).filter((leaf) => leaf.min > 0)
      if (leaves.every((leaf) => leaf.min >= requiredBy(rule))) return presetLines.credit(terms)
      const parts = leaves.map((leaf) => presetLines.part({ amount: amountText(leaf.min), label: midSentence(leaf.label) }))
      return presetLines.creditInParts({ ...terms, parts: listed(parts) })
    }
    case 'specialization':
      return presetLines.neverExpires
    case 'card':
      return presetLines.card({ length: cycleLength(preset.cycle) })
  }
}

/** The preset's title, which stands out, its issuer and its terms. */
export function presetSummary(preset: Preset): Line {
  const { title, issuer } = preset
  return partsAround(presetLines.summary({ title, issuer: issuer.name, terms: presetTerms(preset) }))
}

/** The same among others of its issuer: "Certified Personal Trainer · 2.0 CEUs in 2 years" */
export function presetDetail(preset: Preset): string {
  return presetLines.option({ title: preset.title, terms: presetTerms(preset) })
}

/** What's behind this is `confidenceText`. */
export function confidenceLabel({ provenance: { confidence } }: Preset): string {
  return confidenceLines.labels[confidence]
}

export function confidenceText(preset: Preset): string {
  const { confidence, remark } = preset.provenance
  return confidence === 'high' ? confidenceLines.confirmed({ remark }) : confidenceLines.notConfirmed({ remark })
}

/** When a rule's preset was checked, and how sure it is, unless the rule differs from it; `preset` is null for a rule of the trainer's own. */
export function ruleSourceText(rule: RenewalRule, preset: CertificationPreset | null): string {
  if (preset === null) return confidenceLines.own
  if (differingAspects(rule, preset.rule).length > 0) return confidenceLines.differs({ day: dayOf(preset.provenance.checkedOn) })
  return confidenceLines.checkedOn({ day: dayOf(preset.provenance.checkedOn), confidence: confidenceText(preset) })
}

/** How sure a value is, which stands out, with the remark on it and the numbers of its sources: "Confirmed. … (sources 1, 2)". */
export function factText({ confidence, remark }: Fact, sources: readonly number[]): Line {
  const parts = { confidence: confidenceWords[confidence], remark }
  if (sources.length === 0) return partsAround(factLines.plain(parts))
  return partsAround(factLines.withSources(sources.length, { ...parts, numbers: commas(sources.map(countText)) }))
}

/** A line of a preset, by what's known of it: if no source speaks of a card, that doesn't mean that none is required. */
export function knownText({ topic, text }: RuleLine, fact: Fact | undefined): string {
  return topic === 'cpr' && fact?.confidence === 'notFound' ? confidenceLines.unknown : text
}
