import { formatAmount } from '../../values/amount'
import type { Category } from '../../rule/category'
import { isLeaf, type Requirement, type RequirementLeaf } from '../../rule/rule'

/** A part in the form. An empty limit is none. */
export type LeafDraft = {
  readonly id: string
  readonly label: string
  readonly min: string
  readonly max: string
  readonly maxPerYear: string
  readonly maxPerCourse: string
  readonly from: string
  readonly categories: readonly Category[]
}

/** Parts that have limits together. */
export type GroupDraft = Pick<LeafDraft, 'id' | 'label' | 'min' | 'max'> & { readonly children: readonly PartDraft[] }

export type PartDraft = LeafDraft | GroupDraft

/** What a whole cycle requires, or the first cycle of a newcomer. */
export type RequirementDraft = {
  readonly root: Pick<Requirement, 'id' | 'label'>
  readonly required: string
  /** Whether more than what's required can count. If so, `most` is the limit, if there's one. */
  readonly goesBeyond: boolean
  readonly most: string
  readonly parts: readonly PartDraft[]
  /** Whether the only part is the whole requirement: what's typed for its own limits is kept, but not read. */
  readonly isSingle: boolean
}

export function draftOfRequirement(requirement: Requirement): RequirementDraft {
  const { id, label, min, max } = requirement
  const isSingle = isLeaf(requirement)
  return {
    root: isSingle ? { id: 'renewal', label: 'Renewal' } : { id, label },
    required: formatAmount(min),
    goesBeyond: max !== min,
    most: max === min ? '' : limitText(max),
    parts: isSingle ? [{ ...draftOfLeaf(requirement), min: '', max: '' }] : requirement.children.map(draftOfPart),
    isSingle,
  }
}

export function isLeafDraft(part: PartDraft): part is LeafDraft {
  return 'categories' in part
}

export function leafDrafts(parts: readonly PartDraft[]): readonly LeafDraft[] {
  return parts.flatMap((part) => (isLeafDraft(part) ? [part] : leafDrafts(part.children)))
}

/** Every part and group, each group before its parts. */
export function allParts(parts: readonly PartDraft[]): readonly PartDraft[] {
  return parts.flatMap((part) => (isLeafDraft(part) ? [part] : [part, ...allParts(part.children)]))
}

function draftOfPart(requirement: Requirement): PartDraft {
  if (isLeaf(requirement)) return draftOfLeaf(requirement)
  const { id, label, min, max, children } = requirement
  return { id, label, min: min === 0 ? '' : formatAmount(min), max: limitText(max), children: children.map(draftOfPart) }
}

function draftOfLeaf({ id, label, min, max, maxPerYear, maxPerCourse, from, categories }: RequirementLeaf): LeafDraft {
  return {
    id,
    label,
    min: min === 0 ? '' : formatAmount(min),
    max: limitText(max),
    maxPerYear: limitText(maxPerYear),
    maxPerCourse: limitText(maxPerCourse),
    from: from ?? '',
    categories,
  }
}

function limitText(limit: RequirementLeaf['max'] | undefined): string {
  return limit === null || limit === undefined ? '' : formatAmount(limit)
}
