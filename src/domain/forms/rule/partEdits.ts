import type { Category } from '../../rule/category'
import { allParts, isLeafDraft, type LeafDraft, type PartDraft, type RequirementDraft } from './requirementDraft'

/** The requirement with one of its parts or groups changed. */
export function withPart(draft: RequirementDraft, id: string, change: Partial<LeafDraft>): RequirementDraft {
  return { ...draft, parts: mapParts(draft.parts, (part) => (part.id === id ? { ...part, ...change } : part)) }
}

/** A category belongs to one part only: it leaves the part that had it. */
export function withCategory(draft: RequirementDraft, id: string, category: Category, isTaken: boolean): RequirementDraft {
  if (!allParts(draft.parts).some((part) => part.id === id)) return draft
  return {
    ...draft,
    parts: mapParts(draft.parts, (part) => {
      if (!isLeafDraft(part)) return part
      const others = part.categories.filter((other) => other !== category)
      return { ...part, categories: part.id === id && isTaken ? [...others, category] : others }
    }),
  }
}

/** Adds a part to this group, or to the whole. */
export function withNewPart(draft: RequirementDraft, added: PartDraft, groupId: string | null): RequirementDraft {
  const hasGroup = allParts(draft.parts).some(({ id }) => id === groupId)
  const parts = hasGroup
    ? mapParts(draft.parts, (part) => (part.id === groupId && !isLeafDraft(part) ? { ...part, children: [...part.children, added] } : part))
    : [...draft.parts, added]
  return { ...draft, parts, isSingle: false }
}

/** A group goes with its last part. The last part of all is the whole requirement. */
export function withoutPart(draft: RequirementDraft, id: string): RequirementDraft {
  const parts = prune(draft.parts, id)
  const [only, another] = parts
  return { ...draft, parts, isSingle: draft.isSingle || (only !== undefined && isLeafDraft(only) && another === undefined) }
}

export function emptyPart(id: string): LeafDraft {
  return { id, label: '', min: '', max: '', maxPerYear: '', maxPerCourse: '', from: '', categories: [] }
}

/** The same parts without minimums and maximums. */
export function withoutLimits(parts: readonly PartDraft[]): readonly PartDraft[] {
  return mapParts(parts, (part) => ({ ...part, min: '', max: '' }))
}

function mapParts(parts: readonly PartDraft[], change: (part: PartDraft) => PartDraft): readonly PartDraft[] {
  return parts.map((part) => change(isLeafDraft(part) ? part : { ...part, children: mapParts(part.children, change) }))
}

function prune(parts: readonly PartDraft[], id: string): readonly PartDraft[] {
  return parts.flatMap((part): readonly PartDraft[] => {
    if (part.id === id) return []
    if (isLeafDraft(part)) return [part]
    const children = prune(part.children, id)
    return children.length === 0 ? [] : [{ ...part, children }]
  })
}
