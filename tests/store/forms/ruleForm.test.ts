import { describe, expect, test } from 'vitest'
import { addPart, changePart, draftOfRule, giveCategory, removePart, type RuleDraft } from '../../../src/domain/forms/ruleDraft'
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

const put = (part: Partial<RuleDraft>) => (draft: RuleDraft) => ({ ...draft, ...part })

function changeInAnotherTab(page: Page, change: (held: Certification) => Certification): void {
  page.inAnotherTab(({ portfolio, perform }) => {
    for (const before of certificationsOf(portfolio))
      perform({ verb: 'ruleChanged', subject: { kind: 'sampleData' }, changes: [{ kind: 'credential', before, after: change(before) }] })
  })
}

const withFee = (fee: string) => (held: Certification) => ({ ...held, rule: { ...held.rule, fees: { ...held.rule.fees, renewal: amount(fee) } } })

/** The parts with the most that they count. */
const parts = ({ requirement }: RenewalRule) =>
  'children' in requirement ? requirement.children.map(({ label, max }) => [label, max]) : [[requirement.label, requirement.max]]

describe('a rule that is written', () => {
  test('is the trainer’s own, and one undo takes it back', () => {
    const page = openPage({ records: [cpt()] })
    const before = heldIn(page)
    const form = open(page, (draft) => changePart(draft, 'education', { min: '2.9', max: '2.9' }), put({ required: '3', fee: '', needsCard: false }))
    expect(form.submit()).toBe(true)
    expect(heldIn(page)).toMatchObject({ ruleEdited: true, rule: { requirement: { min: 300 }, fees: { renewal: null }, cprCard: null } })
    page.state().undo()
    expect(heldIn(page)).toEqual(before)
  })

  test('without a change stays the issuer’s', () => {
    const page = openPage({ records: [cpt()] })
    expect(open(page).submit()).toBe(true)
    expect(heldIn(page).ruleEdited).toBe(false)
  })

  test('can have another part, which takes a kind of course from the one before', () => {
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

  test('with one part left asks all of it there', () => {
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
    ['no number of units', put({ required: 'two' }), 'required', 'amount'],
    ['a cycle of no months', put({ months: '0' }), 'months', 'months'],
    ['a part without a name', (draft) => changePart(draft, 'cpr', { label: ' ' }), 'label:cpr', 'empty'],
    ['a part that counts less than it asks', (draft) => changePart(draft, 'education', { max: '1' }), 'min:education', 'minAboveMax'],
    ['parts that ask more than the whole', put({ required: '1.9' }), 'parts', 'partsExceedWhole'],
    ['parts that count less than the whole', put({ required: '3' }), 'parts', 'partsBelowWhole'],
    ['education open longer than the application is taken', put({ lateApplication: '30 days' }), 'lateEducation', 'educationAfterApplication'],
    ['a fee of too much', put({ fee: '200000' }), 'fee', 'costTooLarge'],
  ])('is refused with %s, and nothing is saved', (_, step, field, kind) => {
    const page = openPage({ records: [cpt()] })
    const form = open(page, step)
    expect(form.submit()).toBe(false)
    expect(form.view().errors).toMatchObject([{ field, problem: { kind } }])
    expect(heldIn(page)).toEqual(cpt())
  })

  test('is refused where no part takes any kind of course', () => {
    const page = openPage({ records: [ownCertification()] })
    const form = open(page, (draft) => ({ ...draft, parts: draft.parts.map((part) => ({ ...part, categories: [] })) }))
    expect(form.submit()).toBe(false)
    expect(form.view().errors).toMatchObject([{ field: 'parts', problem: { kind: 'noCategoryLeft' } }])
  })
})

describe('a rule that another tab changes meanwhile', () => {
  test('stands beside what is typed, and is not saved over before the trainer has chosen', () => {
    const page = openPage({ records: [cpt()] })
    const form = open(page, put({ unitName: 'points' }))
    changeInAnotherTab(page, withFee('120'))
    expect(form.view()).toMatchObject({ conflict: { current: { rule: { fees: { renewal: 12_000 } } } }, draft: { unitName: 'points' } })
    expect(form.submit()).toBe(false)
    expect(form.view().failure).toEqual({ kind: 'changedMeanwhile' })
    expect(heldIn(page).rule.unit.name).toBe('CEUs')
  })

  test('keeps of the other version what the form does not show, where what is typed is kept', () => {
    const page = openPage({ records: [cpt()] })
    const form = open(page, put({ unitName: 'points' }))
    changeInAnotherTab(page, (held) => ({ ...held, rule: { ...held.rule, fees: { ...held.rule.fees, currency: 'EUR' } } }))
    form.keepMine()
    expect(form.submit()).toBe(true)
    expect(heldIn(page).rule).toMatchObject({ unit: { name: 'points' }, fees: { currency: 'EUR' } })
  })

  test('fills the form, where the trainer takes it', () => {
    const page = openPage({ records: [cpt()] })
    const form = open(page, put({ unitName: 'points' }))
    changeInAnotherTab(page, withFee('120'))
    form.startAfresh()
    expect(form.view()).toMatchObject({ conflict: null, draft: { unitName: 'CEUs', fee: '120' } })
    expect(form.unsaved()).toBeNull()
  })

  test('is no conflict where only the rest of the certification is another', () => {
    const page = openPage({ records: [cpt()] })
    const form = open(page, put({ unitName: 'points' }))
    changeInAnotherTab(page, (held) => ({ ...held, name: 'My CPT' }))
    expect(form.view().conflict).toBeNull()
    expect(form.submit()).toBe(true)
    expect(heldIn(page)).toMatchObject({ name: 'My CPT', rule: { unit: { name: 'points' } } })
  })
})

test('a kind of course that is taken off and ticked again is no change', () => {
  const page = openPage({ records: [cpt()] })
  const form = open(
    page,
    (draft) => giveCategory(draft, 'education', 'specialization', false),
    (draft) => giveCategory(draft, 'education', 'specialization', true),
  )
  expect(form.view().draft).not.toEqual(draftOfRule(cpt().rule))
  expect(form.unsaved()).toBeNull()
})
