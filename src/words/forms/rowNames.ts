import type { FirstCycleDraft } from '../../domain/forms/rule/firstCycleDraft'
import { allParts, type PartDraft, type RequirementDraft } from '../../domain/forms/rule/requirementDraft'
import { rowNames } from '../english/rowNames'
import { countText } from '../values/numbers'

/** "Education"; "Part 3" while it has no name. */
export function partName({ id, label }: PartDraft, { parts }: RequirementDraft): string {
  return named(label, rowNames.part({ number: countText(allParts(parts).findIndex((part) => part.id === id) + 1) }))
}

/** "Certified 12 or more months in" */
export function firstCycleName({ fromMonth }: FirstCycleDraft): string {
  const months = fromMonth.trim()
  if (months === '') return rowNames.newRow
  return months === '0' ? rowNames.duringCycle : rowNames.fromMonth({ months })
}

/** The name that was typed, if any. */
export function named(typed: string, otherwise: string): string {
  return typed.trim() === '' ? otherwise : typed
}
