import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { categories, type Category } from '../../../../src/domain/rule/category'
import { draftOfRule, type RuleDraft } from '../../../../src/domain/forms/rule/ruleDraft'
import { addGroup, addPart, changePart, giveCategory, removePart } from '../../../../src/domain/forms/rule/ruleEdits'
import { allParts, leafDrafts } from '../../../../src/domain/forms/rule/requirementDraft'
import { isLeaf, leavesOf } from '../../../../src/domain/rule/rule'
import { isDeepEqual } from '../../../../src/domain/values/isDeepEqual'
import { certificationAsking, group, leaf } from '../../../support/portfolio'
import { changing, onePart, problemsOf, read, shared, twoParts } from './reading'

const ids = ({ requirement }: RuleDraft) => allParts(requirement.parts).map(({ id }) => id)
const leafDraft = (draft: RuleDraft, id: string) => leafDrafts(draft.requirement.parts).find((part) => part.id === id)

/** "education: specialization course; cpr: cpr" */
const accepted = ({ requirement }: RuleDraft) =>
  leafDrafts(requirement.parts)
    .map((part) => `${part.id}: ${part.categories.join(' ')}`)
    .join('; ')

describe('the parts of a rule', () => {
  const draft = draftOfRule(shared)

  test('a category given to one is taken from the other', () => {
    expect(accepted(giveCategory(draftOfRule(twoParts), 'cpr', 'conference', true))).toBe('education: course ethics; cpr: cpr conference')
  })

  test('a category taken away is in none of them', () => {
    expect(leafDraft(giveCategory(draft, 'C', 'ethics', false), 'C')?.categories).toEqual(['cpr', 'college', 'other'])
  })

  test('a category is never in two of them, whatever is checked', () => {
    const anyTick = fc.record({
      id: fc.constantFrom('A', 'B', 'C'),
      category: fc.constantFrom<Category>('course', 'quiz', 'cpr', 'ethics'),
      on: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(anyTick), (ticks) => {
        const after = ticks.reduce((now, { id, category, on }) => giveCategory(now, id, category, on), draftOfRule(shared))
        const taken = leafDrafts(after.requirement.parts).flatMap((part) => part.categories)
        expect(new Set(taken).size).toBe(taken.length)
        const last = ticks.at(-1)
        if (last !== undefined) expect(leafDraft(after, last.id)?.categories.includes(last.category)).toBe(last.on)
      }),
    )
  })

  test('are the same after checking and unchecking', () => {
    const there = giveCategory(draftOfRule(shared), 'A', 'conference', false)
    expect(isDeepEqual(read(giveCategory(there, 'A', 'conference', true)), shared)).toBe(true)
  })

  test('a new one is empty and has an id of its own, even after one was removed', () => {
    const more = addPart(addPart(draft))
    expect(ids(more)).toEqual(['A', 'B', 'C', 'part-4', 'part-5'])
    expect(leafDraft(more, 'part-4')).toEqual({
      id: 'part-4',
      label: '',
      min: '',
      max: '',
      maxPerYear: '',
      maxPerCourse: '',
      from: '',
      categories: [],
    })
    expect(ids(addPart(removePart(more, 'part-4')))).toEqual(['A', 'B', 'C', 'part-5', 'part-6'])
  })

  test('a second one makes a whole of the only one, which has no kinds of courses itself, whatever its id was', () => {
    const only = { ...onePart, requirement: leaf('renewal', { min: '20', takes: ['course'] }) }
    const more = giveCategory(changePart(addPart(draftOfRule(only)), 'part-2', { label: 'Ethics' }), 'part-2', 'ethics', true)
    const { requirement } = read(more)
    expect(isLeaf(requirement)).toBe(false)
    expect(leavesOf(requirement).map(({ id }) => id)).toEqual(['renewal', 'part-2'])
  })

  test('a new one doesn’t take the id of a part the saved rule has: courses may be placed there', () => {
    const saved = read(changePart(addPart(draft), 'part-4', { label: 'Reading' }))
    expect(ids(addPart(removePart(draftOfRule(saved), 'part-4')))).toEqual(['A', 'B', 'C', 'part-5'])
  })

  test('a new one without a name is an error at its name', () => {
    expect(problemsOf(addPart(draft))).toEqual(['label:part-4 empty'])
  })

  test('removing one leaves the others', () => {
    expect(ids(removePart(draft, 'B'))).toEqual(['A', 'C'])
    expect(ids(removePart(draft, 'nothing'))).toEqual(['A', 'B', 'C'])
  })

  test('changing one leaves the others', () => {
    const changed = changePart(draft, 'C', { label: 'Anything', min: '1' })
    expect(leafDrafts(changed.requirement.parts).map(({ label, min }) => [label, min])).toEqual([
      ['Events', ''],
      ['Quizzes', ''],
      ['Anything', '1'],
    ])
  })
})

describe('a rule with a single part', () => {
  test('has everything that’s required in it, even if it’s the last one left', () => {
    expect(read(removePart(draftOfRule(twoParts), 'cpr')).requirement).toMatchObject({ id: 'education', min: 200, max: 200 })
  })

  test.each([
    ['15', 1_500],
    ['25', 2_500],
  ])('requires %s if that’s what’s typed as required', (required, expected) => {
    const { requirement } = read(changing(draftOfRule(onePart), 'requirement', { required }))
    expect([requirement.min, requirement.max]).toEqual([expected, expected])
  })

  test('ignores its minimum and maximum, which aren’t shown, but not its yearly limit', () => {
    const { requirement } = read(changePart(draftOfRule(onePart), 'education', { min: 'many', max: '1', maxPerYear: '5' }))
    expect(requirement).toMatchObject({ min: 2_000, max: 2_000, maxPerYear: 500 })
  })

  test('becomes a whole with two parts when another one is added', () => {
    const two = giveCategory(changePart(addPart(draftOfRule(onePart)), 'part-2', { label: 'CPR/AED', min: '1', max: '1' }), 'part-2', 'cpr', true)
    const { requirement } = read(changePart(two, 'education', { min: '19', max: '19' }))
    expect(isLeaf(requirement)).toBe(false)
    expect(leavesOf(requirement).map(({ id, min, max }) => [id, min, max])).toEqual([
      ['education', 1_900, 1_900],
      ['part-2', 100, 100],
    ])
    expect(requirement).toMatchObject({ id: 'renewal', label: 'Renewal', min: 2_000, max: 2_000 })
  })

  test('accepts nothing once that is removed', () => {
    expect(problemsOf(removePart(draftOfRule(onePart), 'education'))).toEqual(['parts partsBelowWhole', 'parts noCategoryLeft'])
  })
})

describe('a group of parts', () => {
  const { rule } = certificationAsking(
    group('root', { min: '10', max: '10' }, [
      leaf('live', { min: '4', takes: ['conference'] }),
      group('alone', { max: '6' }, [leaf('reading', { max: '5', takes: ['quiz'] }), leaf('online', { takes: ['homeStudy', 'course'] })]),
    ]),
  )
  const draft = draftOfRule(rule)

  test('keeps its limits when another part changes', () => {
    const { requirement } = read(changePart(draft, 'live', { min: '5' }))
    expect(requirement).toMatchObject({
      children: [
        { id: 'live', min: 500 },
        { id: 'alone', max: 600, children: [{ id: 'reading' }, { id: 'online' }] },
      ],
    })
  })

  test('has limits and a name to edit', () => {
    expect(draft.requirement.parts[1]).toMatchObject({ label: 'alone', min: '', max: '6.0' })
    const { requirement } = read(changePart(draft, 'alone', { label: 'Self-paced', min: '1', max: '' }))
    expect(requirement).toMatchObject({ children: [{}, { id: 'alone', label: 'Self-paced', min: 100, max: null }] })
  })

  test('can get another part, which no other group gets', () => {
    expect(ids(addPart(addGroup(draft), 'alone'))).toEqual(['live', 'alone', 'reading', 'online', 'part-6', 'part-4', 'part-5'])
    const added = giveCategory(changePart(addPart(draft, 'alone'), 'part-4', { label: 'Writing' }), 'part-4', 'contribution', true)
    expect(ids(added)).toEqual(['live', 'alone', 'reading', 'online', 'part-4'])
    expect(read(added).requirement).toMatchObject({ children: [{}, { children: [{}, {}, { label: 'Writing', categories: ['contribution'] }] }] })
  })

  test('goes with its last part', () => {
    const less = removePart(draft, 'reading')
    expect([ids(less), ids(removePart(less, 'online'))]).toEqual([['live', 'alone', 'online'], ['live']])
  })

  test('takes its parts along when it’s removed', () => {
    expect(ids(removePart(draft, 'alone'))).toEqual(['live'])
  })

  test('stays one if it’s the only one left', () => {
    expect(removePart(draft, 'live').requirement.isSingle).toBe(false)
  })

  test('can be added: it has one part to begin with', () => {
    const added = addGroup(draftOfRule(twoParts))
    expect(ids(added)).toEqual(['education', 'cpr', 'part-3', 'part-4'])
    expect(problemsOf(added)).toEqual(['label:part-3 empty', 'label:part-4 empty'])
  })

  test('can’t count less than its parts require, or require more than they count', () => {
    expect(problemsOf(changePart(draft, 'online', { min: '7' }))).toEqual(['max:alone partsExceedWhole'])
    expect(problemsOf(changePart(changePart(draft, 'online', { max: '0.5' }), 'alone', { min: '6' }))).toEqual(['min:alone partsBelowWhole'])
  })

  test('may leave its minimum to its parts', () => {
    expect(problemsOf(changePart(draft, 'online', { min: '6' }))).toEqual([])
    expect(problemsOf(changePart(changePart(draft, 'online', { min: '7' }), 'alone', { max: '' }))).toEqual(['parts partsExceedWhole'])
  })

  test('without a maximum counts as much as its parts', () => {
    const limited = changePart(changePart(draft, 'live', { max: '4' }), 'alone', { max: '' })
    expect(problemsOf(changePart(limited, 'online', { max: '0.99' }))).toEqual(['parts partsBelowWhole'])
    expect(problemsOf(changePart(limited, 'online', { max: '1' }))).toEqual([])
  })
})

test('every category can be given to a part', () => {
  const all = categories.reduce((draft, category) => giveCategory(draft, 'cpr', category, true), draftOfRule(twoParts))
  expect(leafDraft(all, 'cpr')?.categories.toSorted()).toEqual([...categories].toSorted())
  expect(leafDraft(all, 'education')?.categories).toEqual([])
})
