import type { Category } from '../../rule/category'
import { leavesOf } from '../../rule/rule'
import { without } from '../../values/without'
import { emptyFirstCycle } from './firstCycleDraft'
import { emptyLimit, type LimitDraft } from './limitsDraft'
import { emptyPart, withCategory, withNewPart, withoutPart, withPart } from './partEdits'
import { allParts, type LeafDraft, leafDrafts, type PartDraft, type RequirementDraft } from './requirementDraft'
import { freeKey } from './rowKeys'
import type { RuleDraft } from './ruleDraft'

/** Changes a part or a group. The first cycles of newcomers have the same parts, but minimums and maximums of their own. */
export function changePart(draft: RuleDraft, id: string, change: Partial<LeafDraft>): RuleDraft {
  const shared = without(change, 'min', 'max')
  return { ...inFirstCycles(draft, (each) => withPart(each, id, shared)), requirement: withPart(draft.requirement, id, change) }
}

/** Changes a limit of a part in one newcomer's row. */
export function changeFirstLimit(draft: RuleDraft, key: string, id: string, change: Pick<Partial<LeafDraft>, 'min' | 'max'>): RuleDraft {
  return {
    ...draft,
    firstCycles: draft.firstCycles.map((row) => (row.key === key ? { ...row, requirement: withPart(row.requirement, id, change) } : row)),
  }
}

export function giveCategory(draft: RuleDraft, id: string, category: Category, isTaken: boolean): RuleDraft {
  return everywhere(draft, (each) => withCategory(each, id, category, isTaken))
}

/** Adds an empty part to a group, or to the whole. */
export function addPart(draft: RuleDraft, groupId: string | null = null): RuleDraft {
  return adding(draft, emptyPart(newPartId(draft)), groupId)
}

/** Adds an empty group with an empty part. */
export function addGroup(draft: RuleDraft): RuleDraft {
  const id = newPartId(draft)
  const child = emptyPart(newPartId(draft, [id]))
  return adding(draft, { id, label: '', min: '', max: '', children: [child] }, null)
}

export function removePart(draft: RuleDraft, id: string): RuleDraft {
  return everywhere(draft, (each) => withoutPart(each, id))
}

export function addFirstCycle(draft: RuleDraft): RuleDraft {
  const { firstCycles, requirement } = draft
  const key = freeKey(
    'row',
    firstCycles.map((row) => row.key),
    firstCycles.length + 1,
  )
  return { ...draft, firstCycles: [...firstCycles, emptyFirstCycle(key, requirement)] }
}

/** The id is new to the rule as it was, too: courses may be ticked for what was removed. */
export function addLimit(draft: RuleDraft, kind: LimitDraft['kind']): RuleDraft {
  const { limits, base } = draft
  const taken = [...limits.map(({ key }) => key), ...base.checks.map(({ id }) => id), ...base.caps.map(({ id }) => id)]
  return { ...draft, limits: [...limits, emptyLimit(freeKey('limit', taken, limits.length + 1), kind)] }
}

export function addYearly(draft: RuleDraft): RuleDraft {
  const { yearly, base } = draft
  const taken = [...yearly.map(({ key }) => key), ...base.yearly.map(({ id }) => id)]
  return { ...draft, yearly: [...yearly, { key: freeKey('step', taken, yearly.length + 1), label: '', month: '', day: '', fee: '' }] }
}

/** New to the rule as it was, too: courses may have been placed by hand under a part that was removed. */
function newPartId({ requirement, firstCycles, base }: RuleDraft, more: readonly string[] = []): string {
  const used = [requirement, ...firstCycles.map((row) => row.requirement)].flatMap(({ parts }) => allParts(parts))
  const taken = [...used.map(({ id }) => id), ...leavesOf(base.requirement).map(({ id }) => id), ...more]
  return freeKey('part', taken, leafDrafts(requirement.parts).length + 1)
}

function adding(draft: RuleDraft, part: PartDraft, groupId: string | null): RuleDraft {
  return everywhere(draft, (each) => withNewPart(each, part, groupId))
}

function everywhere(draft: RuleDraft, edit: (requirement: RequirementDraft) => RequirementDraft): RuleDraft {
  return { ...inFirstCycles(draft, edit), requirement: edit(draft.requirement) }
}

function inFirstCycles(draft: RuleDraft, edit: (requirement: RequirementDraft) => RequirementDraft): RuleDraft {
  return { ...draft, firstCycles: draft.firstCycles.map((row) => ({ ...row, requirement: edit(row.requirement) })) }
}
