import fc, { type Arbitrary } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { categories } from '../../../../src/domain/rule/category'
import { allParts } from '../../../../src/domain/forms/rule/requirementDraft'
import { draftOfRule, type RuleDraft } from '../../../../src/domain/forms/rule/ruleDraft'
import { addFirstCycle, addGroup, addLimit, addPart, addYearly, giveCategory, removePart } from '../../../../src/domain/forms/rule/ruleEdits'
import { readRule } from '../../../../src/domain/forms/rule/readRule'
import type { RenewalRule } from '../../../../src/domain/rule/rule'
import { createCodec } from '../../../../src/storage/format/codec'
import { anyRule } from '../../anyRule'
import { cpt } from '../../../support/portfolio'
import { read } from './reading'

const plausible = [
  '',
  '0',
  '0.1',
  '1',
  '2',
  '12',
  '19',
  '24',
  '36',
  'CEUs',
  ' points ',
  'Education',
  'NASM, ACE',
  '90 days',
  '6 months',
  'USD',
  '2026-02-28',
]
const odd = [
  '1000',
  '1000,00',
  '1000.01',
  '99999',
  '3660',
  '3661 days',
  '120m',
  '121 months',
  '1e3',
  '-1',
  '\u22121',
  '+5',
  'Infinity',
  '2026-02-30',
  ',',
  '?',
]

const anyText = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...plausible) },
  { weight: 2, arbitrary: fc.constantFrom(...odd) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 22 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
)

/** What isn't typed: what a row or a part is, and what's chosen from a list. */
const untyped = ['id', 'key', 'kind', 'topic', 'validOn', 'ends', 'feeKind', 'month', 'base', 'root', 'categories']

/** What the parts of a newcomer's cycle share with those of a whole one. */
const mirrored = ['label', 'maxPerYear', 'maxPerCourse', 'from']

function isTyped(key: string, path: readonly string[]): boolean {
  const isMirrored = path[0] === 'firstCycles' && mirrored.includes(key)
  // Here `from` is chosen from a list, and the parts are ids.
  const isChosen = path[0] === 'carryOver' && key !== 'max'
  return !untyped.includes(key) && !isMirrored && !isChosen
}

/** The paths of the typed texts in the draft. */
function textsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value === 'string') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => (isTyped(key, path) ? textsIn(part, [...path, key]) : []))
}

function withText<Value>(value: Value, [key, ...rest]: readonly string[], text: string): Value {
  if (key === undefined) return text as Value // safe: the path of a text
  if (Array.isArray(value)) return value.map((part: unknown, index) => (String(index) === key ? withText(part, rest, text) : part)) as Value // safe: the same list
  return { ...value, [key]: withText((value as Readonly<Record<string, unknown>>)[key], rest, text) } // safe: a path in it
}

type Step = (draft: RuleDraft) => RuleDraft

const partAt = ({ requirement }: RuleDraft, at: number) => {
  const parts = allParts(requirement.parts)
  return parts[at % Math.max(1, parts.length)]?.id ?? ''
}

const anyEdit: Arbitrary<Step> = fc.oneof(
  fc.constantFrom<Step[]>(addPart, addGroup, addFirstCycle, addYearly),
  fc.constantFrom('provider', 'ticked', 'spread', 'cap').map(
    (kind): Step =>
      (draft) =>
        addLimit(draft, kind),
  ),
  fc.nat(9).map(
    (at): Step =>
      (draft) =>
        removePart(draft, partAt(draft, at)),
  ),
  fc.tuple(fc.nat(9), fc.constantFrom(...categories), fc.boolean()).map(
    ([at, category, isTaken]): Step =>
      (draft) =>
        giveCategory(draft, partAt(draft, at), category, isTaken),
  ),
  fc.constantFrom('anniversary', 'dayBefore', 'monthEnd', 'yearEnd', 'fixed').map((ends): Step => (draft) => ({
    ...draft,
    terms: { ...draft.terms, ends },
  })),
  fc.constantFrom('unknown', 'never', 'late').map((kind): Step => (draft) => ({ ...draft, late: { ...draft.late, kind } })),
  fc.constantFrom('none', 'all', 'some').map((from): Step => (draft) => ({ ...draft, carryOver: { ...draft.carryOver, from } })),
)

const anyTyping: Arbitrary<Step> = fc.tuple(fc.nat(199), anyText).map(([at, text]): Step => {
  return (draft) => {
    const paths = textsIn(draft)
    return withText(draft, paths[at % paths.length] ?? [], text)
  }
})

const anyDraft = fc
  .tuple(anyRule, fc.array(fc.oneof({ weight: 1, arbitrary: anyEdit }, { weight: 3, arbitrary: anyTyping }), { maxLength: 5 }))
  .map(([rule, steps]) => steps.reduce((draft, next) => next(draft), draftOfRule(rule)))

describe('whatever the form accepts', () => {
  const isReadBack = (rule: RenewalRule) => {
    const record = cpt({ rule })
    const codec = createCodec()
    const stored = { kind: 'credential', record, rev: 1, savedAt: '2027-03-15T18:04:05.678Z', deletedOn: null } as const
    const raw = codec.encode(stored)
    expect(codec.decode('credential', record.id, raw)).toEqual({ state: 'read', ...stored, raw })
  }

  test('can be read back from storage, and reopens as saved', () => {
    let accepted = 0
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const rule = readRule(draft)
        if (!rule.ok) return
        accepted += 1
        isReadBack(rule.value)
        expect(read(draftOfRule(rule.value))).toEqual(rule.value)
      }),
      { numRuns: 2_000 },
    )
    expect(accepted).toBeGreaterThan(300)
  })
})
