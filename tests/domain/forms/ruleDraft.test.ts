import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { categories, type Category } from '../../../src/domain/rule/category'
import { countCycle } from '../../../src/domain/counting/counting'
import { writeRule } from '../../../src/domain/changes/credentialAct'
import { plainRule } from '../../../src/domain/rule/plainRule'
import { isLeaf, leavesOf, type RenewalRule } from '../../../src/domain/rule/rule'
import { addPart, changePart, draftOfRule, giveCategory, type PartDraft, removePart, type RuleDraft } from '../../../src/domain/forms/ruleDraft'
import { readRule } from '../../../src/domain/forms/readRule'
import type { CertificationPreset } from '../../../src/domain/rule/issuers/preset'
import { presets } from '../../../src/domain/rule/issuers/presets'
import { isDeepEqual } from '../../../src/domain/values/isDeepEqual'
import { createCodec } from '../../../src/storage/format/codec'
import { barOf, courses } from '../../support/held'
import { amount, cpt, day, portfolio, preset } from '../../support/portfolio'

const certifications = presets.filter((one): one is CertificationPreset => one.kind === 'certification')
const ruleOf = (id: string) => preset(id, 'certification').rule
const draftOf = (id: string) => draftOfRule(ruleOf(id))

function read(draft: RuleDraft): RenewalRule {
  const rule = readRule(draft)
  if (!rule.ok) throw new Error(JSON.stringify(rule.error))
  return rule.value
}

/** "education: specialization course; cpr: cpr" */
const shared = ({ parts }: Pick<RuleDraft, 'parts'>) => parts.map(({ id, categories }) => `${id}: ${categories.join(' ')}`).join('; ')

/** The same value, with every object's fields in another order. */
function reordered<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(reordered) as Value // safe: the same list
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, reordered(part)] as const)
      .toReversed(),
  ) as Value // safe: the same fields
}

describe('a rule opened and saved without changes is the same rule', () => {
  test.each(certifications.map(({ id, rule }) => [id, rule] as const))('%s', (_, rule) => {
    expect(isDeepEqual(read(draftOfRule(rule)), rule)).toBe(true)
    expect(read(draftOfRule(rule))).toEqual(rule)
  })

  test.each(certifications.map(({ id, rule }) => [id, rule] as const))('%s, with its fields stored in another order', (_, rule) => {
    const stored = reordered(rule)
    expect(isDeepEqual(stored, rule)).toBe(true)
    expect(isDeepEqual(read(draftOfRule(stored)), rule)).toBe(true)
  })

  test('the trainer’s own rule', () => {
    fc.assert(
      fc.property(
        fc.record({ required: fc.integer({ min: 1, max: 100_000 }), months: fc.integer({ min: 1, max: 120 }) }),
        fc.option(fc.integer({ min: 1, max: 5_000 })),
        ({ required, months }, hours) => {
          const inUnits = (hundredths: number) => amount(String(hundredths / 100))
          const rule = plainRule({ required: inUnits(required), unitName: 'CECs', hoursPerUnit: hours === null ? null : inUnits(hours), months })
          expect(read(draftOfRule(rule))).toEqual(rule)
        },
      ),
    )
  })
})

describe('comparing two rules', () => {
  test.each<[string, Partial<RenewalRule>]>([
    ['the fee', { fees: { ...ruleOf('nasm-cpt').fees, renewal: amount('199') } }],
    ['the cycle', { cycle: { months: 36, ends: 'anniversary' } }],
    ['the card', { cprCard: null }],
    ['the late window', { lateWindow: null }],
    ['the carryover', { carryOver: { max: null } }],
    ['the requirement', { requirement: ruleOf('nasm-csnc').requirement }],
    ['the checks', { checks: ruleOf('neta-pt').checks }],
  ])('they differ if %s differs', (_, change) => {
    expect(isDeepEqual({ ...ruleOf('nasm-cpt'), ...change }, ruleOf('nasm-cpt'))).toBe(false)
  })

  test('they are equal if two certifications have the same rule', () => {
    expect(isDeepEqual(ruleOf('cscs'), ruleOf('nsca-csps'))).toBe(true)
    expect(isDeepEqual(ruleOf('acsm-cpt'), ruleOf('acsm-ep'))).toBe(false)
  })
})

describe('the saved rule', () => {
  test.each<[string, Partial<RuleDraft>, Partial<RenewalRule>]>([
    ['a fee', { fee: '199' }, { fees: { currency: 'USD', renewal: amount('199'), petition: amount('25') } }],
    ['no fee', { fee: ' ' }, { fees: { currency: 'USD', renewal: null, petition: amount('25') } }],
    ['a fee of zero', { fee: '0' }, { fees: { currency: 'USD', renewal: amount('0'), petition: amount('25') } }],
    ['a unit', { unitName: ' points ', hoursPerUnit: '2.5' }, { unit: { name: 'points', hoursPerUnit: amount('2.5') } }],
    ['a unit without hours', { hoursPerUnit: '' }, { unit: { name: 'CEUs', hoursPerUnit: null } }],
    ['a cycle', { months: '36', ends: 'monthEnd' }, { cycle: { months: 36, ends: 'monthEnd' } }],
    ['no card', { needsCard: false }, { cprCard: null }],
    ['all surplus carried over', { carriesOver: true }, { carryOver: { max: null } }],
    ['some surplus carried over', { carriesOver: true, carryOverMax: '0.5' }, { carryOver: { max: amount('0.5') } }],
    ['no late window', { lateEducation: '', lateApplication: '' }, { lateWindow: null }],
    [
      'another late window, with the fees that fall within it',
      { lateEducation: '1 month', lateApplication: '6 months' },
      { lateWindow: { education: { months: 1 }, application: { months: 6 }, fees: [{ through: { days: 90 }, fee: amount('30') }] } },
    ],
    [
      'a late window too short for any of the fees',
      { lateEducation: '', lateApplication: '89' },
      { lateWindow: { education: { days: 0 }, application: { days: 89 }, fees: [] } },
    ],
    [
      'a longer late window, with all fees',
      { lateApplication: '120 months' },
      { lateWindow: { education: { days: 90 }, application: { months: 120 }, fees: ruleOf('nasm-cpt').lateWindow?.fees ?? [] } },
    ],
    ['the same late window, typed differently', { lateEducation: ' 90d ', lateApplication: '365' }, { lateWindow: ruleOf('nasm-cpt').lateWindow }],
  ])('%s', (_, change, expected) => {
    expect(read({ ...draftOf('nasm-cpt'), ...change })).toEqual({ ...ruleOf('nasm-cpt'), ...expected })
  })

  test('what the form does not show stays: the checks, the issuer’s card, the day everyone’s cycle ends', () => {
    expect(read({ ...draftOf('neta-pt'), fee: '70' }).checks).toEqual(ruleOf('neta-pt').checks)
    expect(read({ ...draftOf('issa-cpt'), fee: '70' }).cprCard).toEqual({ daysBeyond: 30, issuedWithinMonths: null })
    expect(read({ ...draftOf('cscs'), fee: '70' }).cycle).toEqual({ months: 36, ends: 'fixed', endsOn: '2026-12-31' })
    expect(read({ ...draftOf('cscs'), fee: '70' }).prorated).toEqual(ruleOf('cscs').prorated)
  })

  test('prorated requirements are dropped when the parts change', () => {
    expect(read(changePart(draftOf('cscs'), 'A', { max: '5' })).prorated).toEqual([])
    expect(read({ ...draftOf('cscs'), required: '5' }).prorated).toEqual([])
  })

  test('prorated requirements stay, updated, when only a name or the categories change', () => {
    const renamed = giveCategory(changePart(draftOf('cscs'), 'A', { label: 'Events' }), 'A', 'ethics', true)
    const before = ruleOf('cscs').prorated
    const after = read(renamed).prorated
    expect(after.map(({ fromMonth, requirement }) => [fromMonth, requirement.min, requirement.max])).toEqual(
      before.map(({ fromMonth, requirement }) => [fromMonth, requirement.min, requirement.max]),
    )
    for (const { requirement } of after) {
      const leaves = leavesOf(requirement)
      expect(leaves.filter(({ id }) => id === 'A').map(({ label }) => label)).toEqual(leaves.some(({ id }) => id === 'A') ? ['Events'] : [])
      for (const { id, categories } of leaves) if (id === 'A') expect(categories).toContain('ethics')
      for (const { id, categories } of leaves) if (id !== 'A') expect(categories).not.toContain('ethics')
    }
    expect(read({ ...renamed, fee: '70', months: '24' }).prorated).toEqual(after)
  })

  test('a yearly limit, which the form does not show, stays with its part', () => {
    const { requirement } = read(changePart(draftOf('acsm-cpt'), 'service', { label: 'Committees', max: '20' }))
    expect(leavesOf(requirement).map(({ id, max, maxPerYear }) => [id, max, maxPerYear])).toEqual([
      ['education', null, undefined],
      ['service', 2_000, 800],
      ['cpr', 1_500, 500],
    ])
  })

  test('a check for credit in several categories is dropped if there are too few of them', () => {
    const spread = ruleOf('cscs').checks
    expect(spread.map(({ kind }) => kind)).toEqual(['spread'])
    const ids = draftOf('cscs').parts.map(({ id }) => id)
    const only = (...kept: readonly string[]) =>
      ids
        .filter((id) => !kept.includes(id))
        .reduce((draft, id) => changePart(removePart(draft, id), kept[0] ?? '', { min: '', max: '' }), draftOf('cscs'))
    const [first = '', second = ''] = ids
    expect(read(changePart(only(first, second), second, { min: '', max: '' })).checks).toEqual(spread)
    expect(read(only(first)).checks).toEqual([])
  })

  test('raising the required total also raises its maximum', () => {
    const { requirement } = read({ ...changePart(draftOf('nasm-cpt'), 'education', { max: '2.9' }), required: '3' })
    expect([requirement.min, requirement.max]).toEqual([300, 300])
  })
})

describe('a rule with a single part', () => {
  test('holds everything that is required, even if it is the last one left', () => {
    expect(read(removePart(draftOf('nasm-cpt'), 'cpr')).requirement).toMatchObject({ id: 'education', min: 200, max: 200 })
  })

  test.each(['15', '25'])('requires %s if that is what is typed as required', (required) => {
    const { requirement } = read({ ...draftOf('issa-cpt'), required })
    expect([requirement.min, requirement.max]).toEqual([amount(required), amount(required)])
  })

  test('ignores its limits, which are not shown', () => {
    const { requirement } = read(changePart(draftOf('issa-cpt'), 'education', { min: 'many', max: '1' }))
    expect([requirement.min, requirement.max]).toEqual([2_000, 2_000])
  })

  test('becomes a whole with two parts when another one is added', () => {
    const two = giveCategory(changePart(addPart(draftOf('issa-cpt')), 'part-2', { label: 'CPR/AED', min: '1', max: '1' }), 'part-2', 'cpr', true)
    const { requirement } = read({ ...changePart(two, 'education', { min: '19', max: '19' }) })
    expect(isLeaf(requirement)).toBe(false)
    expect(leavesOf(requirement).map(({ id, min, max }) => [id, min, max])).toEqual([
      ['education', 1_900, 1_900],
      ['part-2', 100, 100],
    ])
    expect([requirement.min, requirement.max]).toEqual([2_000, 2_000])
  })
})

describe('errors are at their fields', () => {
  test.each<[string, (draft: RuleDraft) => RuleDraft, readonly (readonly [string, object])[]]>([
    ['nothing required', (draft) => ({ ...draft, required: '' }), [['required', { kind: 'amount', reason: 'empty' }]]],
    ['zero required', (draft) => ({ ...draft, required: '0' }), [['required', { kind: 'amount', reason: 'zero' }]]],
    ['no unit', (draft) => ({ ...draft, unitName: '  ' }), [['unitName', { kind: 'empty' }]]],
    ['a unit too long', (draft) => ({ ...draft, unitName: 'x'.repeat(21) }), [['unitName', { kind: 'tooLong', limit: 20, length: 21 }]]],
    ['hours in words', (draft) => ({ ...draft, hoursPerUnit: 'ten' }), [['hoursPerUnit', { kind: 'amount', reason: 'notANumber' }]]],
    ['no months', (draft) => ({ ...draft, months: '' }), [['months', { kind: 'empty' }]]],
    ['too many months', (draft) => ({ ...draft, months: '121' }), [['months', { kind: 'months', most: 120 }]]],
    ['a part without a name', (draft) => changePart(draft, 'cpr', { label: '' }), [['label:cpr', { kind: 'empty' }]]],
    ['a minimum in words', (draft) => changePart(draft, 'cpr', { min: 'some' }), [['min:cpr', { kind: 'amount', reason: 'notANumber' }]]],
    ['a maximum with three decimals', (draft) => changePart(draft, 'cpr', { max: '0.125' }), [['max:cpr', { kind: 'amount', reason: 'tooPrecise' }]]],
    ['a maximum that is too large', (draft) => changePart(draft, 'cpr', { max: '1000.01' }), [['max:cpr', { kind: 'amount', reason: 'tooLarge' }]]],
    ['a minimum that is too large', (draft) => changePart(draft, 'cpr', { min: '99999' }), [['min:cpr', { kind: 'amount', reason: 'tooLarge' }]]],
    [
      'a carryover that is too large',
      (draft) => ({ ...draft, carriesOver: true, carryOverMax: '1001' }),
      [['carryOverMax', { kind: 'amount', reason: 'tooLarge' }]],
    ],
    ['a minimum above the maximum', (draft) => changePart(draft, 'cpr', { min: '0.2', max: '0.1' }), [['min:cpr', { kind: 'minAboveMax' }]]],
    ['parts that require more than the whole', (draft) => ({ ...draft, required: '1.9' }), [['parts', { kind: 'partsExceedWhole' }]]],
    [
      'no part with a category',
      (draft) => ({ ...draft, parts: draft.parts.map((part) => ({ ...part, categories: [] })) }),
      [['parts', { kind: 'noCategoryLeft' }]],
    ],
    ['late education in weeks', (draft) => ({ ...draft, lateEducation: '6 weeks' }), [['lateEducation', { kind: 'span' }]]],
    ['a late application of far too many days', (draft) => ({ ...draft, lateApplication: '9999 days' }), [['lateApplication', { kind: 'span' }]]],
    ['a late application of more than ten years', (draft) => ({ ...draft, lateApplication: '3661 days' }), [['lateApplication', { kind: 'span' }]]],
    [
      'a late application of more than ten years in months',
      (draft) => ({ ...draft, lateApplication: '121 months' }),
      [['lateApplication', { kind: 'span' }]],
    ],
    ['a fee in words', (draft) => ({ ...draft, fee: 'free' }), [['fee', { kind: 'amount', reason: 'notANumber' }]]],
    [
      'a carryover in words',
      (draft) => ({ ...draft, carriesOver: true, carryOverMax: 'all' }),
      [['carryOverMax', { kind: 'amount', reason: 'notANumber' }]],
    ],
    [
      'several, in form order',
      (draft) => ({ ...changePart(draft, 'education', { label: '' }), required: 'x', fee: 'y', lateEducation: 'z' }),
      [
        ['required', { kind: 'amount', reason: 'notANumber' }],
        ['label:education', { kind: 'empty' }],
        ['lateEducation', { kind: 'span' }],
        ['fee', { kind: 'amount', reason: 'notANumber' }],
      ],
    ],
  ])('%s', (_, change, expected) => {
    expect(readRule(change(draftOf('nasm-cpt')))).toEqual({ ok: false, error: expected.map(([field, problem]) => ({ field, problem })) })
  })

  test('what is typed for a carryover is ignored if it is turned off', () => {
    expect(read({ ...draftOf('nasm-cpt'), carriesOver: false, carryOverMax: 'all' }).carryOver).toBeNull()
  })

  test.each<[string, string, (draft: RuleDraft) => RuleDraft]>([
    ['no part at all', 'nasm-cpt', (draft) => ({ ...draft, parts: [] })],
    ['parts that together count less than required', 'nasm-cpt', (draft) => ({ ...draft, required: '2.1' })],
  ])('a rule that cannot be met is refused: %s', (_, id, change) => {
    expect(readRule(change(draftOf(id))).ok).toBe(false)
  })

  test.each([
    ['90 days', '30 days'],
    ['90 days', ''],
  ])('a late window is refused if education, %s, lasts longer than the application, %j', (education, application) => {
    expect(readRule({ ...draftOf('nasm-cpt'), lateEducation: education, lateApplication: application }).ok).toBe(false)
  })
})

describe('the parts of a rule', () => {
  const draft = draftOf('ncsf-cpt')

  test('a category given to one is taken from the other', () => {
    const changed = giveCategory(draftOf('acsm-cpt'), 'service', 'conference', true)
    expect(shared(changed)).toBe(
      'education: specialization course homeStudy quiz college certification contribution ethics other; service: service conference; cpr: cpr',
    )
  })

  test('a category taken away is in none of them', () => {
    expect(shared(giveCategory(draft, 'ethics', 'ethics', false))).toBe(
      'cpr: cpr; ethics: ; general: specialization course conference homeStudy quiz college certification contribution service other',
    )
  })

  test('a category is never in two of them, whatever is checked', () => {
    const ids = ['A', 'B', 'C', 'D'] as const
    const anyTick = fc.record({
      id: fc.constantFrom(...ids),
      category: fc.constantFrom<Category>('course', 'quiz', 'cpr', 'ethics'),
      on: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(anyTick), (ticks) => {
        const after = ticks.reduce((now, { id, category, on }) => giveCategory(now, id, category, on), draftOf('cscs'))
        const taken = after.parts.flatMap(({ categories }) => categories)
        expect(new Set(taken).size).toBe(taken.length)
        const last = ticks.at(-1)
        if (last !== undefined) expect(after.parts.find(({ id }) => id === last.id)?.categories.includes(last.category)).toBe(last.on)
      }),
    )
  })

  test('a part stays the same after checking and unchecking', () => {
    const there = giveCategory(draftOf('cscs'), 'A', 'conference', false)
    expect(isDeepEqual(read(giveCategory(there, 'A', 'conference', true)), ruleOf('cscs'))).toBe(true)
  })

  test('a new one is empty and has its own id', () => {
    const more = addPart(addPart(draft))
    const empty: Omit<PartDraft, 'id'> = { label: '', min: '', max: '', categories: [] }
    expect(more.parts.slice(3)).toEqual([
      { id: 'part-4', ...empty },
      { id: 'part-5', ...empty },
    ])
    expect(addPart(removePart(more, 'part-4')).parts.map(({ id }) => id)).toEqual(['cpr', 'ethics', 'general', 'part-5', 'part-6'])
  })

  test('a new one without a name is an error at its name', () => {
    expect(readRule(addPart(draft))).toEqual({ ok: false, error: [{ field: 'label:part-4', problem: { kind: 'empty' } }] })
  })

  test('removing one leaves the others', () => {
    expect(removePart(draft, 'ethics').parts.map(({ id }) => id)).toEqual(['cpr', 'general'])
    expect(removePart(draft, 'nothing').parts).toEqual(draft.parts)
  })

  test('changing one leaves the others', () => {
    const changed = changePart(draft, 'general', { label: 'Anything', min: '6' })
    expect(changed.parts.map(({ label, min }) => [label, min])).toEqual([
      ['CPR/AED', '2.0'],
      ['Ethics and professional practice', '1.0'],
      ['Anything', '6'],
    ])
  })
})

describe('saving a rule as an act', () => {
  const context = { today: day('2026-06-01'), newId: () => 'new' }

  test('makes it the trainer’s own, and counts the running cycle by it', () => {
    const held = cpt()
    const written = read({ ...changePart(draftOfRule(held.rule), 'education', { max: '2.4' }), required: '2.5' })
    const act = writeRule(held, written)(portfolio({ credentials: [held] }), context)
    const [change] = act.ok ? act.value.changes : []
    const after = change?.kind === 'credential' && change.after?.kind === 'certification' ? change.after : cpt()
    expect([act.ok && act.value.verb, after.ruleEdited]).toEqual(['ruleChanged', true])
    expect(barOf(countCycle(after, courses('2026-05-03 course 1.9', '2026-05-04 cpr 0.1')))).toBe('2.0 of 2.5')
  })

  test.each([
    ['without changes, it stays the preset’s', false, {}, false],
    ['with another fee, it becomes the trainer’s own', false, { fee: '199' }, true],
    ['without changes, the trainer’s own stays that way', true, {}, true],
  ])('saved %s', (_, wasEdited, change, expected) => {
    const held = cpt({ ruleEdited: wasEdited })
    const act = writeRule(held, read({ ...draftOfRule(held.rule), ...change }))(portfolio({ credentials: [held] }), context)
    expect(act).toMatchObject({ ok: true, value: { changes: [{ after: { ruleEdited: expected } }] } })
  })

  test('is refused if the certification changed in the meantime', () => {
    const held = cpt()
    expect(writeRule(held, held.rule)(portfolio({ credentials: [cpt()] }), context)).toEqual({ ok: false, error: { kind: 'changedMeanwhile' } })
  })
})

describe('whatever the form accepts', () => {
  const texts = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('', ' ', '0', '0.0', '1', '0.1', '2', '19', '24', '1000', '1000,00', '1000.01', '99999', '120', '36') },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        '90 days',
        '6 months',
        '3660',
        '3661 days',
        '120m',
        '121 months',
        '9999 d',
        '1e3',
        '-1',
        '\u22121',
        '+5',
        'Infinity',
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 22 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  )
  const names = fc.oneof({ weight: 3, arbitrary: fc.constantFrom('CEUs', 'Education', ' points ') }, { weight: 1, arbitrary: texts })
  const flags = fc.record({ needsCard: fc.boolean(), carriesOver: fc.boolean() })
  const ends = fc.constantFrom<RuleDraft['ends'][]>('anniversary', 'monthEnd', 'yearEnd', 'fixed')
  const textFields = ['required', 'hoursPerUnit', 'months', 'lateEducation', 'lateApplication', 'fee', 'carryOverMax'] as const
  const field: fc.Arbitrary<Partial<RuleDraft>> = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...textFields), texts).map(([name, text]) => ({ [name]: text })) },
    { weight: 1, arbitrary: names.map((unitName) => ({ unitName })) },
    { weight: 1, arbitrary: ends.map((ends) => ({ ends })) },
    { weight: 1, arbitrary: flags },
  )
  type Step = (draft: RuleDraft) => RuleDraft
  const partAt = (draft: RuleDraft, at: number) => draft.parts[at % Math.max(1, draft.parts.length)]?.id ?? ''
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 1, arbitrary: fc.constant<Step>(addPart) },
    {
      weight: 1,
      arbitrary: fc.nat(9).map(
        (at): Step =>
          (draft) =>
            removePart(draft, partAt(draft, at)),
      ),
    },
    {
      weight: 4,
      arbitrary: fc.tuple(fc.nat(9), fc.record({ label: names, min: texts, max: texts }, { requiredKeys: [] })).map(
        ([at, change]): Step =>
          (draft) =>
            changePart(draft, partAt(draft, at), change),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.nat(9), fc.constantFrom(...categories), fc.boolean()).map(
        ([at, category, isTaken]): Step =>
          (draft) =>
            giveCategory(draft, partAt(draft, at), category, isTaken),
      ),
    },
  )
  const anyDraft = fc.tuple(fc.constantFrom(...certifications), fc.array(field, { maxLength: 4 }), fc.array(step, { maxLength: 4 })).map(
    ([{ rule }, changes, steps]) =>
      Object.assign(
        {},
        steps.reduce((draft, next) => next(draft), draftOfRule(rule)),
        ...changes,
      ) as RuleDraft,
  )

  const isReadBack = (rule: RenewalRule) => {
    const record = cpt({ rule })
    const codec = createCodec()
    const stored = { kept: { kind: 'credential', record }, rev: 1, savedAt: '2027-03-15T18:04:05.678Z', deletedOn: null } as const
    expect(codec.decode('credential', record.id, codec.encode(stored))).toEqual({ state: 'read', stored })
  }

  test('can be read back from storage', () => {
    let accepted = 0
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const rule = readRule(draft)
        if (!rule.ok) return
        accepted += 1
        isReadBack(rule.value)
      }),
      { numRuns: 3_000 },
    )
    expect(accepted).toBeGreaterThan(100)
  })

  test('reopens as saved', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const rule = readRule(draft)
        if (rule.ok) expect(read(draftOfRule(rule.value))).toEqual(rule.value)
      }),
      { numRuns: 1_000 },
    )
  })
})
