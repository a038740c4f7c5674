import { type Amount, sum, zero } from '../values/amount'
import type { FieldError, Problem } from './fieldError'
import { longestUnitName, readAmount, readCost, readMonths, readName, readOptionalAmount } from './fieldInput'
import { createFormReader } from './formReader'
import type { PlainDate } from '../values/plainDate'
import { err, ok, type Result } from '../values/result'
import { type Cycle, isLeaf, type LateWindow, leavesOf, type Proration, type RenewalRule, type Requirement, type RequirementLeaf } from '../rule/rule'
import { hasOnePart, type RuleDraft, type RuleField } from './ruleDraft'
import { isDeepEqual } from '../values/isDeepEqual'
import { addSpan, noSpan, parseSpan, type Span, spanText } from '../values/span'

/** Reads the whole form; errors are in field order. */
export function readRule(draft: RuleDraft): Result<RenewalRule, readonly FieldError<RuleField>[]> {
  const { errors, read, refuse } = createFormReader<RuleField>()
  const { base } = draft
  const required = read('required', readAmount(draft.required), zero)
  const unitName = read('unitName', readName(draft.unitName, longestUnitName), '')
  const hoursPerUnit = draft.hoursPerUnit.trim() === '' ? null : read('hoursPerUnit', readAmount(draft.hoursPerUnit), null)
  const months = read('months', readMonths(draft.months), 1)
  const before = new Map(leavesOf(base.requirement).map((leaf) => [leaf.id, leaf]))
  const leaves = draft.parts.map((part): RequirementLeaf => {
    const label = read(`label:${part.id}`, readName(part.label), '')
    // A single part takes everything that's required: its limits aren't shown.
    const min = hasOnePart(draft) ? zero : (read(`min:${part.id}`, readOptionalAmount(part.min), null) ?? zero)
    const max = hasOnePart(draft) ? null : read(`max:${part.id}`, readOptionalAmount(part.max), null)
    if (max !== null && min > max) refuse(`min:${part.id}`, { kind: 'minAboveMax' })
    return { ...before.get(part.id), id: part.id, label, min, max, categories: part.categories }
  })
  if (leaves.length > 0 && leaves.every(({ categories: kinds }) => kinds.length === 0)) refuse('parts', { kind: 'noCategoryLeft' })
  if (errors.length === 0 && leaves.length !== 1) {
    if (sum(leaves.map(({ min }) => min)) > required) refuse('parts', { kind: 'partsExceedWhole' })
    if (leaves.every(({ max }) => max !== null) && sum(leaves.map(({ max }) => max ?? zero)) < required) refuse('parts', { kind: 'partsBelowWhole' })
  }
  const education = read('lateEducation', readSpan(draft.lateEducation), noSpan)
  const application = read('lateApplication', readSpan(draft.lateApplication), noSpan)
  const isLateRead = !errors.some(({ field }) => field === 'lateApplication' || field === 'lateEducation')
  if (isLateRead && addSpan(anyDay, education) > addSpan(anyDay, application)) refuse('lateEducation', { kind: 'educationAfterApplication' })
  const fee = read('fee', readCost(draft.fee), null)
  const carryOverMax = draft.carriesOver ? read('carryOverMax', readOptionalAmount(draft.carryOverMax), null) : null
  if (errors.length > 0) return err(errors)
  const requirement = requirementWith(base.requirement, required, leaves)
  return ok({
    ...base,
    unit: { name: unitName, hoursPerUnit },
    cycle: cycleWith(base.cycle, months, draft.ends),
    requirement,
    prorated: proratedWith(base, requirement, leaves),
    checks: base.checks.filter((check) => check.kind !== 'spread' || check.atLeast <= leaves.length),
    lateWindow: lateWindowWith(base.lateWindow, education, application),
    cprCard: draft.needsCard ? (base.cprCard ?? { daysBeyond: 0, issuedWithinMonths: null }) : null,
    carryOver: draft.carriesOver ? { max: carryOverMax } : null,
    fees: { ...base.fees, renewal: fee },
  })
}

function requirementWith(base: Requirement, required: Amount, leaves: readonly RequirementLeaf[]): Requirement {
  const [only, another] = leaves
  if (only !== undefined && another === undefined) return { ...only, min: required, max: base.max === null ? null : required }
  const root = isLeaf(base) ? { id: 'renewal', label: 'Renewal' } : { id: base.id, label: base.label }
  return { ...root, min: required, max: base.max === null ? null : required, children: leaves }
}

/** Prorated requirements come from the issuer's own figures: they're dropped if those change, but not for a new name. */
function proratedWith(base: RenewalRule, requirement: Requirement, leaves: readonly RequirementLeaf[]): readonly Proration[] {
  const figures = (node: Requirement) => [node.min, node.max, ...leavesOf(node).map(({ id, min, max }) => [id, min, max])]
  if (!isDeepEqual(figures(requirement), figures(base.requirement))) return []
  const named = (node: Requirement): Requirement => {
    if (!isLeaf(node)) return { ...node, children: node.children.map(named) }
    const leaf = leaves.find(({ id }) => id === node.id)
    return leaf === undefined ? node : { ...node, label: leaf.label, categories: leaf.categories }
  }
  return base.prorated.map((step) => ({ ...step, requirement: named(step.requirement) }))
}

function cycleWith(base: Cycle, months: number, ends: Cycle['ends']): Cycle {
  if (ends !== 'fixed') return { months, ends }
  return base.ends === 'fixed' ? { ...base, months } : { months, ends: 'yearEnd' }
}

/** Keeps the late fees that fall within the window. */
function lateWindowWith(base: LateWindow | null, education: Span, application: Span): LateWindow | null {
  if (isNothing(education) && isNothing(application)) return null
  const isSame = base !== null && spanText(base.education) === spanText(education) && spanText(base.application) === spanText(application)
  const end = addSpan(anyDay, application)
  return isSame ? base : { education, application, fees: (base?.fees ?? []).filter(({ through }) => addSpan(anyDay, through) <= end) }
}

function isNothing(span: Span): boolean {
  return ('days' in span ? span.days : span.months) === 0
}

/** For comparing a span in days with one in months. */
const anyDay = '2026-01-01' as PlainDate // safe: a real day

function readSpan(text: string): Result<Span, Problem> {
  if (text.trim() === '') return ok(noSpan)
  const span = parseSpan(text)
  return span === null ? err({ kind: 'span' }) : ok(span)
}
