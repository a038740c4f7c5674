import type { FirstCycleDraft } from '../../domain/forms/rule/firstCycleDraft'
import { allParts, type PartDraft, type RequirementDraft } from '../../domain/forms/rule/requirementDraft'

/** "Education"; "Part 3" while it has no name. */
export function partName({ id, label }: PartDraft, { parts }: RequirementDraft): string {
  return named(label, `Part ${allParts(parts).findIndex((part) => part.id === id) + 1}`)
}

/** "Certified 12 months in or later" */
export function firstCycleName({ fromMonth }: FirstCycleDraft): string {
  const months = fromMonth.trim()
  if (months === '') return 'New row'
  return months === '0' ? 'Certified during the cycle' : `Certified ${months} months in or later`
}

/** The name that was typed, if any. */
export function named(typed: string, otherwise: string): string {
  return typed.trim() === '' ? otherwise : typed
}
