import type { Certification } from '../records/credential'
import { differingAspects } from '../rule/ruleAspects'
import type { RenewalRule } from '../rule/rule'
import { fingerprint } from '../values/fingerprint'

/**
 * What the trainer, who changed the rule, knows of its preset. `unnoted`: nothing yet, or the rule was changed since, and whoever changes
 * it sees where the preset differs. `changed`: the preset has changed since, and still differs from the rule.
 */
export type PresetNews = 'unnoted' | 'known' | 'changed'

export function presetNews(certification: Certification, preset: RenewalRule, notes: readonly string[]): PresetNews {
  const note = notes.find((each) => isAbout(each, certification))
  if (note === undefined || !note.startsWith(fingerprint(certification.rule))) return 'unnoted'
  return note === noteOf(certification, preset) || differingAspects(certification.rule, preset).length === 0 ? 'known' : 'changed'
}

/** The notes, with what the preset says now as known. */
export function withPresetNoted(certification: Certification, preset: RenewalRule, notes: readonly string[]): readonly string[] {
  return [...notes.filter((each) => !isAbout(each, certification)), noteOf(certification, preset)]
}

/** The rule, what its preset said beside it, and whose rule it is. */
function noteOf({ id, rule }: Certification, preset: RenewalRule): string {
  return `${fingerprint(rule)} ${fingerprint(preset)} ${id}`
}

function isAbout(note: string, { id }: Certification): boolean {
  return note.split(' ').slice(2).join(' ') === id
}
