import { describe, expect, test } from 'vitest'
import { changeCard } from '../../../src/domain/forms/rule/cardsDraft'
import { addPart, changePart, giveCategory, removePart } from '../../../src/domain/forms/rule/ruleEdits'
import { draftOfRule, type RuleDraft } from '../../../src/domain/forms/rule/ruleDraft'
import type { Certification } from '../../../src/domain/records/credential'
import { certificationsOf } from '../../../src/domain/records/portfolio'
import type { RenewalRule } from '../../../src/domain/rule/rule'
import { amount, cpt, ownCertification } from '../../support/portfolio'
import { createForm } from '../../../src/store/forms/form'
import { ruleForm } from '../../../src/store/forms/ruleForm'
import { openPage, type Page } from '../../support/page'

const heldIn = ({ state }: Page): Certification => {
  const [first] = certificationsOf(state().portfolio)
  if (first === undefined) throw new Error('no certification')
  return first
}

function open(page: Page, ...steps: readonly ((draft: RuleDraft) => RuleDraft)[]) {
  const form = createForm(page.store, ruleForm(heldIn(page)))
  for (const step of steps) form.change(step(form.view().draft))
  return form
}

/** Changes a topic of the draft. */
const put =
  <Topic extends 'terms' | 'requirement' | 'late' | 'fees'>(topic: Topic, change: Partial<RuleDraft[Topic]>) =>
  (draft: RuleDraft): RuleDraft => ({ ...draft, [topic]: { ...draft[topic], ...change } })

const withoutCard = (draft: RuleDraft) => ({ ...draft, cards: changeCard(draft.cards, 'cpr', { isRequired: false }) })

function changeInAnotherTab(page: Page, change: (held: Certification) => Certification): void {
  page.inAnotherTab(({ portfolio, perform }) => {
    for (const before of certificationsOf(portfolio))
      perform({ verb: 'ruleChanged', subject: { kind: 'sampleData' }, changes: [{ kind: 'credential', before, after: change(before) }] })
  })
}

const withFee = (fee: string) => (held: Certification) => ({ ...held, rule: { ...held.rule, fees: { ...held.rule.fees, renewal: amount(fee) } } })

/** Each part with its maximum. */
const parts = ({ requirement }: RenewalRule) =>
  'children' in requirement ? requirement.children.map(({ label, max }) => [label, max]) : [[requirement.label, requirement.max]]

describe('an edited rule', () => {
  test('becomes the trainer’s own, and one undo reverses it', () => {
    const page = openPage({ records: [cpt()] })
    const before = heldIn(page)
    const form = open(
      page,
      (draft) => changePart(draft, 'education', { min: '2.9', max: '2.9' }),
      put('requirement', { required: '3' }),
      put('fees', { renewal: '' }),
      withoutCard,
    )
    expect(form.submit()).toBe(true)
    expect(heldIn(page)).toMatchObject({ ruleEdited: true, rule: { requirement: { min: 300 }, fees: { renewal: null }, cards: [] } })
    page.state().undo()
    expect(heldIn(page)).toEqual(before)
  })

  test('stays the issuer’s if nothing changed', () => {
    const page = openPage({ records: [cpt()] })
    expect(open(page).submit()).toBe(true)
    expect(heldIn(page).ruleEdited).toBe(false)
  })

  test('can have another part, which takes a category from the part that had it', () => {
    const page = openPage({ records: [cpt()] })
    const form = open(
      page,
      addPart,
      (draft) => changePart(draft, 'part-3', { label: 'Ethics', max: '0.5' }),
      (draft) => giveCategory(draft, 'part-3', 'ethics', true),
    )
    expect(form.submit()).toBe(true)
    expect(parts(heldIn(page).rule)).toEqual([
      ['Education', 190],
      ['CPR/AED', 10],
      ['Ethics', 50],
    ])
  })

  test('requires the full amount from a single remaining part', () => {
    const page = openPage({ records: [cpt()] })
    const form = open(
      page,
      (draft) => removePart(draft, 'cpr'),
      (draft) => giveCategory(draft, 'education', 'cpr', true),
    )
    expect(form.submit()).toBe(true)
    expect(parts(heldIn(page).rule)).toEqual([['Education', 200]])
  })

  test.each<[string, (draft: RuleDraft) => RuleDraft, string, string]>([
    ['a number of units that is not a number', put('requirement', { required: 'two' }), 'required', 'amount'],
    ['a cycle of zero months', put('terms', { months: '0' }), 'months', 'months'],
    ['a part without a name', (draft) => changePart(draft, 'cpr', { label: ' ' }), 'label:cpr', 'empty'],
    ['a part whose maximum is below its minimum', (draft) => changePart(draft, 'education', { max: '1' }), 'min:education', 'minAboveMax'],
    ['parts that require more than the whole', put('requirement', { required: '1.9' }), 'parts', 'partsExceedWhole'],
    ['parts that count less than the whole', put('requirement', { required: '3' }), 'parts', 'partsBelowWhole'],
    [
      'a late education window longer than the application window',
      put('late', { application: '30 days', fees: [] }),
      'late.education',
      'educationAfterApplication',
    ],
    ['a fee that is too large', put('fees', { renewal: '200000' }), 'fee.renewal', 'costTooLarge'],
  ])('is rejected with %s, and nothing is saved', (_, step, field, kind) => {
    const page = openPage({ records: [cpt()] })
    const form = open(page, step)
    expect(form.submit()).toBe(false)
    expect(form.view().errors).toMatchObject([{ field, problem: { kind } }])
    expect(heldIn(page)).toEqual(cpt())
  })

  test('is rejected if no part accepts any category', () => {
    const page = openPage({ records: [ownCertification()] })
    const form = open(page, (draft) => changePart(draft, 'education', { categories: [] }))
    expect(form.submit()).toBe(false)
    expect(form.view().errors).toMatchObject([{ field: 'parts', problem: { kind: 'noCategoryLeft' } }])
  })
})

describe('a rule that another tab changes while the form is open', () => {
  test('is shown beside the draft, and is not overwritten before the trainer chooses', () => {
    const page = openPage({ records: [cpt()] })
    const form = open(page, put('terms', { unitName: 'points' }))
    changeInAnotherTab(page, withFee('120'))
    expect(form.view()).toMatchObject({ conflict: { current: { rule: { fees: { renewal: 12_000 } } } }, draft: { terms: { unitName: 'points' } } })
    expect(form.submit()).toBe(false)
    expect(form.view().failure).toEqual({ kind: 'changedMeanwhile' })
    expect(heldIn(page).rule.unit.name).toBe('CEUs')
  })

  test('is overwritten if the trainer keeps the draft, except for fields this version does not know', () => {
    const page = openPage({ records: [cpt()] })
    const form = open(page, put('terms', { unitName: 'points' }))
    changeInAnotherTab(page, (held) => ({ ...held, rule: { ...withFee('120')(held).rule, handbook: { pages: 48 } } as RenewalRule }))
    form.keepMine()
    expect(form.submit()).toBe(true)
    expect(heldIn(page).rule).toMatchObject({ unit: { name: 'points' }, fees: { renewal: null }, handbook: { pages: 48 } })
  })

  test('fills the form if the trainer chooses it', () => {
    const page = openPage({ records: [cpt()] })
    const form = open(page, put('terms', { unitName: 'points' }))
    changeInAnotherTab(page, withFee('120'))
    form.startAfresh()
    expect(form.view()).toMatchObject({ conflict: null, draft: { terms: { unitName: 'CEUs' }, fees: { renewal: '120' } } })
    expect(form.unsaved()).toBeNull()
  })

  test('is not a conflict if only other parts of the certification changed', () => {
    const page = openPage({ records: [cpt()] })
    const form = open(page, put('terms', { unitName: 'points' }))
    changeInAnotherTab(page, (held) => ({ ...held, name: 'My CPT' }))
    expect(form.view().conflict).toBeNull()
    expect(form.submit()).toBe(true)
    expect(heldIn(page)).toMatchObject({ name: 'My CPT', rule: { unit: { name: 'points' } } })
  })
})

test('unchecking and rechecking a category is not a change', () => {
  const page = openPage({ records: [cpt()] })
  const form = open(
    page,
    (draft) => giveCategory(draft, 'education', 'specialization', false),
    (draft) => giveCategory(draft, 'education', 'specialization', true),
  )
  expect(form.view().draft).not.toEqual(draftOfRule(cpt().rule))
  expect(form.unsaved()).toBeNull()
})
