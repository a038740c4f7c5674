import { type Amount, largerOf, sum, zero } from '../../values/amount'
import { without } from '../../values/without'
import { isLeaf, type Requirement, type RequirementGroup, type RequirementLeaf } from '../../rule/rule'
import type { Problem } from '../fieldError'
import { readDay, readName, readOptionalAmount } from '../fieldInput'
import type { FieldReader } from '../formReader'
import type { Result } from '../../values/result'
import { isLeafDraft, type LeafDraft, type PartDraft, type RequirementDraft } from './requirementDraft'
import { anyDay } from './spans'

type PartField = 'label' | 'min' | 'max' | 'maxPerYear' | 'maxPerCourse' | 'from'

export type RequirementField = 'required' | 'most' | 'parts' | `${PartField}:${string}`

/** `readRequired` decides whether nothing may be required. `before` is what was required, if anything was: fields Recert doesn't know stay. */
export function readRequirement(
  draft: RequirementDraft,
  before: Requirement | null,
  readRequired: (text: string) => Result<Amount, Problem>,
  { read, refuse }: FieldReader<RequirementField>,
): Requirement {
  const wrong: RequirementField[] = []
  const note: FieldReader<RequirementField> = {
    refuse(field, problem) {
      wrong.push(field)
      refuse(field, problem)
    },
    read(field, result, fallback) {
      if (!result.ok) wrong.push(field)
      return read(field, result, fallback)
    },
  }
  const required = note.read('required', readRequired(draft.required), zero)
  const most = draft.goesBeyond ? note.read('most', readOptionalAmount(draft.most), null) : required
  if (wrong.length === 0 && most !== null && most < required) refuse('most', { kind: 'mostBelowRequired' })
  const bases: Bases = new Map(before === null ? [] : allOf(before).map((part) => [part.id, part]))
  const [only] = draft.parts
  if (draft.isSingle && only !== undefined && isLeafDraft(only))
    return { ...readLeaf({ ...only, min: '', max: '' }, bases, note), min: required, max: most }
  const children = draft.parts.map((part) => readPart(part, bases, note))
  if (wrong.length === 0) {
    if (sum(children.map(leastOf)) > required) refuse('parts', { kind: 'partsExceedWhole' })
    else if (mostOf(children) < required) refuse('parts', { kind: 'partsBelowWhole' })
  }
  return { ...groupBase(draft.root.id, bases), ...draft.root, min: required, max: most, children }
}

/** The parts and groups as they were, by id. */
type Bases = ReadonlyMap<string, Requirement>

function allOf(requirement: Requirement): readonly Requirement[] {
  return isLeaf(requirement) ? [requirement] : [requirement, ...requirement.children.flatMap(allOf)]
}

function leafBase(id: string, bases: Bases): object {
  const base = bases.get(id)
  return base !== undefined && isLeaf(base) ? without(base, 'maxPerYear', 'maxPerCourse', 'from') : {}
}

function groupBase(id: string, bases: Bases): object {
  const base = bases.get(id)
  return base === undefined || isLeaf(base) ? {} : base
}

function readPart(part: PartDraft, bases: Bases, reader: FieldReader<RequirementField>): Requirement {
  if (isLeafDraft(part)) return readLeaf(part, bases, reader)
  const limits = readLimits(part, reader)
  const group: RequirementGroup = { ...groupBase(part.id, bases), ...limits, children: part.children.map((child) => readPart(child, bases, reader)) }
  if (group.max !== null && sum(group.children.map(leastOf)) > group.max) reader.refuse(`max:${part.id}`, { kind: 'partsExceedWhole' })
  else if (mostOf(group.children) < group.min) reader.refuse(`min:${part.id}`, { kind: 'partsBelowWhole' })
  return group
}

function readLeaf(draft: LeafDraft, bases: Bases, reader: FieldReader<RequirementField>): RequirementLeaf {
  const { id, categories } = draft
  const limits = readLimits(draft, reader)
  const maxPerYear = reader.read(`maxPerYear:${id}`, readOptionalAmount(draft.maxPerYear), null)
  const maxPerCourse = reader.read(`maxPerCourse:${id}`, readOptionalAmount(draft.maxPerCourse), null)
  const from = draft.from.trim() === '' ? null : reader.read(`from:${id}`, readDay(draft.from), anyDay)
  return {
    ...leafBase(id, bases),
    ...limits,
    categories,
    ...(maxPerYear === null ? {} : { maxPerYear }),
    ...(maxPerCourse === null ? {} : { maxPerCourse }),
    ...(from === null ? {} : { from }),
  }
}

function readLimits(draft: PartDraft, { read, refuse }: FieldReader<RequirementField>): Pick<Requirement, 'id' | 'label' | 'min' | 'max'> {
  const { id } = draft
  const label = read(`label:${id}`, readName(draft.label), draft.label)
  const min = read(`min:${id}`, readOptionalAmount(draft.min), null) ?? zero
  const max = read(`max:${id}`, readOptionalAmount(draft.max), null)
  if (max !== null && min > max) refuse(`min:${id}`, { kind: 'minAboveMax' })
  return { id, label, min, max }
}

/** What has to be earned under a part: its own minimum, or its parts'. */
function leastOf(part: Requirement): Amount {
  return isLeaf(part) ? part.min : largerOf(part.min, sum(part.children.map(leastOf)))
}

/** What the parts can count together. */
function mostOf(parts: readonly Requirement[]): number {
  return parts.reduce((total, part) => total + capacityOf(part), 0)
}

function capacityOf(part: Requirement): number {
  const own = part.max ?? Infinity
  return isLeaf(part) ? own : Math.min(own, mostOf(part.children))
}
