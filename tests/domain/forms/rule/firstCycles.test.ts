import { describe, expect, test } from 'vitest'
import { changeRow, removeRow } from '../../../../src/domain/forms/rule/rowKeys'
import { addFirstCycle, addPart, changeFirstLimit, changePart, giveCategory, removePart } from '../../../../src/domain/forms/rule/ruleEdits'
import { readRule } from '../../../../src/domain/forms/rule/readRule'
import type { FirstCycleDraft } from '../../../../src/domain/forms/rule/firstCycleDraft'
import { draftOfRule, type RuleDraft } from '../../../../src/domain/forms/rule/ruleDraft'
import { leavesOf } from '../../../../src/domain/rule/rule'
import { amount } from '../../../support/portfolio'
import { changing, problemsOf, read, shared } from './reading'

const draft = draftOfRule(shared)
const { prorated } = shared

const members = { label: 'Members', fee: amount('30') }

const edit = (given: RuleDraft, key: string, change: Partial<FirstCycleDraft>) => ({
  ...given,
  firstCycles: changeRow(given.firstCycles, key, change),
})
const requiring = (given: RuleDraft, key: string, required: string) => {
  const row = given.firstCycles.find((each) => each.key === key)
  if (row === undefined) throw new Error(`no ${key}`)
  return edit(given, key, { requirement: { ...row.requirement, required } })
}

/** "0: 4.0" in hundredths: from which month how much is required. */
const rows = (given: RuleDraft) => read(given).prorated.map(({ fromMonth, requirement }) => `${fromMonth}: ${requirement.min}`)

describe('what the first cycle of a newcomer requires', () => {
  test('stays as it is when the whole cycle requires more', () => {
    expect(read(changing(draft, 'requirement', { required: '7' })).prorated).toEqual(prorated)
  })

  test('stays as it is when a part’s limits change', () => {
    expect(read(changePart(draft, 'A', { max: '5', min: '0.5' })).prorated).toEqual(prorated)
  })

  test('is an error at its field, not dropped, if it’s more than a whole cycle requires', () => {
    const less = changing(draft, 'requirement', { required: '3' })
    expect(problemsOf(less)).toEqual(['first.row-1.required moreThanWhole'])
    expect(rows(requiring(less, 'row-1', '3'))).toEqual(['0: 300', '12: 200', '24: 100', '30: 0'])
  })

  test('follows a part’s new name, kinds of courses and yearly limit', () => {
    const renamed = giveCategory(changePart(draft, 'A', { label: 'Events', maxPerYear: '3' }), 'A', 'ethics', true)
    for (const { requirement } of read(renamed).prorated) {
      const [first, ...others] = leavesOf(requirement)
      expect(first).toMatchObject({ id: 'A', label: 'Events', maxPerYear: 300 })
      expect(first?.categories).toContain('ethics')
      for (const { categories } of others) expect(categories).not.toContain('ethics')
    }
  })

  test('has a new part without limits, and loses one that’s removed', () => {
    const added = giveCategory(changePart(addPart(draft), 'part-4', { label: 'Ethics', min: '0.5' }), 'part-4', 'ethics', true)
    const [first] = read(added).prorated
    expect(first && leavesOf(first.requirement).at(-1)).toEqual({ id: 'part-4', label: 'Ethics', min: 0, max: null, categories: ['ethics'] })
    const [removed] = read(removePart(draft, 'C')).prorated
    expect(removed && leavesOf(removed.requirement).map(({ id }) => id)).toEqual(['A', 'B'])
  })

  test('can be edited part by part', () => {
    const [first] = read(changeFirstLimit(draft, 'row-1', 'B', { min: '0.5', max: '1.25' })).prorated
    expect(first && leavesOf(first.requirement).map(({ id, min, max }) => [id, min, max])).toEqual([
      ['A', 0, 350],
      ['B', 50, 125],
      ['C', 0, 150],
    ])
  })

  test('can be added, in the order of months', () => {
    const added = addFirstCycle(draft)
    expect(problemsOf(added)).toEqual(['first.fromMonth:row-5 empty', 'first.row-5.required amount.empty'])
    const typed = requiring(edit(added, 'row-5', { fromMonth: '6' }), 'row-5', '3')
    expect(rows(typed)).toEqual(['0: 400', '6: 300', '12: 200', '24: 100', '30: 0'])
    expect(read(typed).prorated[1]?.requirement.max).toBe(300)
  })

  test('can be removed', () => {
    expect(rows({ ...draft, firstCycles: removeRow(draft.firstCycles, 'row-2') })).toEqual(['0: 400', '24: 100', '30: 0'])
  })

  test.each<[string, Partial<FirstCycleDraft>, object]>([
    ['the usual fee', { feeKind: 'usual', fee: 'x' }, {}],
    ['a fee of its own', { feeKind: 'own', fee: '45.50' }, { fee: 4_550 }],
    ['a fee that isn’t known', { feeKind: 'unknown' }, { fee: null }],
  ])('can cost %s', (_, change, expected) => {
    expect(read(edit(draft, 'row-1', change)).prorated[0]).toStrictEqual({ ...prorated[0], ...expected })
  })

  test.each<[string, Partial<FirstCycleDraft>, object]>([
    ['go with a fee of their own', { feeKind: 'usual' }, {}],
    ['stay with a fee that isn’t known', { feeKind: 'unknown' }, { fee: null, others: [members] }],
  ])('other prices %s', (_, change, expected) => {
    const withOthers = draftOfRule({ ...shared, prorated: prorated.map((row) => ({ ...row, fee: amount('45.5'), others: [members] })) })
    expect(read(edit(withOthers, 'row-1', change)).prorated[0]).toStrictEqual({ ...prorated[0], ...expected })
  })

  test('says how long the cycle is if a month comes after it', () => {
    const parsed = readRule(changing(draft, 'terms', { months: '30' }))
    expect(parsed).toEqual({ ok: false, error: [{ field: 'first.fromMonth:row-4', problem: { kind: 'monthAfterCycle', months: 30 } }] })
  })

  test('keeps the name of its part as it came, since it can’t be corrected there', () => {
    const [first] = prorated
    if (first === undefined || !('children' in first.requirement)) throw new Error('no parts')
    const { requirement } = first
    const unnamed = { ...first, requirement: { ...requirement, children: requirement.children.map((part) => ({ ...part, label: ' ' })) } }
    expect(read(draftOfRule({ ...shared, prorated: [unnamed] })).prorated).toEqual([unnamed])
  })

  test('keeps a kind of course where it is if the part it’s given to isn’t one of a newcomer’s', () => {
    const [first] = prorated
    if (first === undefined || !('children' in first.requirement)) throw new Error('no parts')
    const { requirement } = first
    const withoutC = { ...shared, prorated: [{ ...first, requirement: { ...requirement, children: requirement.children.slice(0, 2) } }] }
    const given = read(giveCategory(draftOfRule(withoutC), 'C', 'quiz', true))
    expect(given.prorated.map((row) => leavesOf(row.requirement).map(({ categories }) => categories.join(' ')))).toEqual([
      ['conference course', 'quiz contribution'],
    ])
  })

  test.each<[string, RuleDraft, readonly string[]]>([
    ['a month in words', edit(draft, 'row-1', { fromMonth: 'first' }), ['first.fromMonth:row-1 count']],
    ['a month that no cycle has', edit(draft, 'row-4', { fromMonth: '120' }), ['first.fromMonth:row-4 count']],
    ['a month that only longer cycles have', edit(draft, 'row-4', { fromMonth: '119' }), ['first.fromMonth:row-4 monthAfterCycle']],
    ['a number of months that can’t be read, once', changing(draft, 'terms', { months: '' }), ['months empty']],
    ['a month that another row has', edit(draft, 'row-2', { fromMonth: '24' }), ['first.fromMonth:row-3 monthTaken']],
    ['a month after the cycle', edit(draft, 'row-4', { fromMonth: '36' }), ['first.fromMonth:row-4 monthAfterCycle']],
    ['no fee of its own', edit(draft, 'row-1', { feeKind: 'own' }), ['first.fee:row-1 amount.empty']],
    ['parts that require more than it does', changeFirstLimit(draft, 'row-3', 'A', { min: '1.5', max: '' }), ['first.row-3.parts partsExceedWhole']],
    ['a part’s name, once', changePart(draft, 'A', { label: '' }), ['label:A empty']],
  ])('is read with errors at their fields: %s', (_, given, expected) => {
    expect(problemsOf(given)).toEqual(expected)
  })
})
