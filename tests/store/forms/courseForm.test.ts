import { describe, expect, test } from 'vitest'
import { type CourseDraft, draftOfDuplicate, typeAmount } from '../../../src/domain/forms/courseDraft'
import { offerKey } from '../../../src/domain/changes/offer'
import { completed } from '../../../src/domain/records/course'
import { formatAmount } from '../../../src/domain/values/amount'
import { courseForm, type CourseTask } from '../../../src/store/forms/courseForm'
import { createForm } from '../../../src/store/forms/form'
import { openPage, type Page } from '../../support/page'
import { card, ces, course, cpt, credentialId, day, ownCertification, pes, planned } from '../../support/portfolio'
import { courseIn, removeCredential } from '../../support/world'

const log: CourseTask = { kind: 'log', files: [] }

const open = (page: Page, task: CourseTask = log) => createForm(page.store, courseForm(task))

type CourseForm = ReturnType<typeof open>

/** The log form, filled in. */
function typed(page: Page, draft: Partial<CourseDraft>): CourseForm {
  const form = open(page)
  form.change(draft)
  return form
}

function typeInto(form: CourseForm, certification: string, amount: string): void {
  const { draft, filled } = form.view()
  const award = filled.awards.find((each) => each.certification.name === certification)
  if (award === undefined) throw new Error(`no ${certification} in the form`)
  form.change(typeAmount(draft, award, amount))
}

/** The checked certifications. */
const ticked = (form: CourseForm) => form.view().filled.awards.flatMap(({ certification, counts }) => (counts ? [certification.name] : []))

/** The progress before and after saving, such as "0.0 → 1.9", for each checked certification. */
const bars = (form: CourseForm) =>
  [...form.view().previews.values()].map(({ before, after }) => `${formatAmount(before.progress)} → ${formatAmount(after.progress)}`)

const tickOffer = (form: CourseForm) => {
  const { offer } = form.view()
  if (offer === null) throw new Error('nothing is offered')
  form.change({ takenOffer: offerKey(offer, form.view().filled.category) })
}

const names = ({ state }: Page) => state().portfolio.credentials.map(({ name }) => name)

describe('course amounts', () => {
  const both = () => openPage({ records: [cpt(), ownCertification()] })

  test('typing an amount checks its certification, and clearing the amount leaves it checked', () => {
    const form = typed(both(), { title: 'Workshop' })
    expect(ticked(form)).toEqual([])
    typeInto(form, 'Kettlebell Coach', '1')
    expect(ticked(form)).toEqual(['Kettlebell Coach'])
    typeInto(form, 'Kettlebell Coach', '')
    expect(ticked(form)).toEqual(['Kettlebell Coach'])
    expect(form.submit()).toBe(false)
    expect(form.view().errors).toEqual([{ field: 'award:own', problem: { kind: 'amount', reason: 'empty' } }])
  })

  test('clearing a proposed amount leaves its certification checked', () => {
    const form = typed(both(), { title: 'CES' })
    typeInto(form, 'NASM-CPT', '')
    expect(ticked(form)).toEqual(['NASM-CPT'])
  })

  test('typing an amount checks a certification again after it was unchecked', () => {
    const form = typed(openPage({ records: [cpt()] }), {
      title: 'CES',
      awards: [{ credentialId: credentialId('cpt'), counts: false, amount: null, requirementId: null, ticked: null }],
    })
    expect(ticked(form)).toEqual([])
    typeInto(form, 'NASM-CPT', '1.5')
    expect(ticked(form)).toEqual(['NASM-CPT'])
  })

  test('amounts are saved for checked certifications only', () => {
    const page = both()
    const form = typed(page, { title: 'CES', completedOn: '2026-05-03' })
    typeInto(form, 'Kettlebell Coach', '1.5')
    form.change({
      awards: [...form.view().draft.awards, { credentialId: credentialId('cpt'), counts: false, amount: '1.9', requirementId: null, ticked: null }],
    })
    form.submit()
    expect(page.state().portfolio.courses).toMatchObject([{ title: 'CES', awards: [{ credentialId: 'own', amount: 150 }] }])
  })

  test('an amount stays with the course when another tab removes its certification', () => {
    const page = openPage({ records: [cpt()] })
    const form = typed(page, { title: 'Workshop' })
    typeInto(form, 'NASM-CPT', '0.5')
    page.inAnotherTab((state) => state.portfolio.credentials.forEach((each) => removeCredential(state, each)))
    expect(form.view().filled).toMatchObject({ awards: [], gone: [{ credentialId: 'cpt', amount: 50 }] })
    form.submit()
    expect(page.state().portfolio.courses).toMatchObject([{ awards: [{ credentialId: 'cpt', amount: 50 }] }])
  })
})

describe('the preview of saving', () => {
  test('shows the checked certifications and follows what is typed', () => {
    const form = open(openPage({ records: [cpt()] }))
    expect(bars(form)).toEqual(['0.0 → 0.0'])
    form.change({ title: 'CES' })
    expect(bars(form)).toEqual(['0.0 → 1.9'])
    typeInto(form, 'NASM-CPT', '0.25')
    expect(bars(form)).toEqual(['0.0 → 0.25'])
    form.change({ completedOn: '' })
    expect(bars(form)).toEqual(['0.0 → 0.0'])
  })

  test('shows what does not count, and why', () => {
    const form = typed(openPage({ records: [cpt(), ces()] }), { title: 'PES' })
    const reason = () => [...form.view().previews.values()].map((preview) => preview.course?.reason?.kind)
    expect([bars(form), reason()]).toEqual([['1.9 → 1.9'], ['limit']])
    form.change({ completedOn: '2026-01-14' })
    expect([bars(form), reason()]).toEqual([['1.9 → 1.9'], ['tooEarly']])
  })

  test('shows which course an earlier one would push out', () => {
    const form = typed(openPage({ records: [cpt(), pes()] }), { title: 'CES', completedOn: '2026-05-03' })
    const pushedOut = [...form.view().previews.values()].flatMap(({ displaced }) => displaced)
    expect(pushedOut.map(({ course: { title }, lost }) => [title, formatAmount(lost)])).toEqual([['PES', '1.9']])
  })

  test('counts a planned course together with all the other plans', () => {
    const plans = [planned({ id: 'p1', title: 'CES', on: '2027-01-10', worth: '1.9' }), planned({ id: 'p2', on: '2027-02-01', worth: '0.1' })]
    const page = openPage({ records: [cpt(), ...plans] })
    const [, second] = page.state().portfolio.planned
    if (second === undefined) throw new Error('two plans')
    expect(bars(open(page, { kind: 'edit', course: second }))).toEqual(['1.9 → 1.9'])
    const plan = open(page, { kind: 'plan' })
    plan.change({ title: 'CPR/AED', completedOn: '2027-03-01' })
    expect(bars(plan)).toEqual(['1.9 → 2.0'])
  })
})

describe('an offer', () => {
  test('starts unchecked, and has no effect unless it is checked', () => {
    const page = openPage({ records: [cpt()] })
    const form = typed(page, { title: 'CES' })
    expect(form.view()).toMatchObject({ offer: { kind: 'recordSpecialization', name: 'NASM-CES' }, isOfferTaken: false })
    form.submit()
    expect(names(page)).toEqual(['NASM-CPT'])
  })

  test('is saved with the course when checked, and one undo reverses both', () => {
    const page = openPage({ records: [cpt()] })
    const form = typed(page, { title: 'CES' })
    tickOffer(form)
    form.submit()
    expect(names(page)).toEqual(['NASM-CPT', 'NASM-CES'])
    page.state().undo()
    expect([names(page), page.state().portfolio.courses]).toEqual([['NASM-CPT'], []])
  })

  test('does not carry its check mark over to another offer', () => {
    const page = openPage({ records: [cpt()] })
    const form = typed(page, { title: 'CES' })
    tickOffer(form)
    form.change({ title: 'PES' })
    expect(form.view()).toMatchObject({ offer: { name: 'NASM-PES' }, isOfferTaken: false })
    form.submit()
    expect(names(page)).toEqual(['NASM-CPT'])
  })

  test('stays checked when its day changes, and records the new day', () => {
    const page = openPage({ records: [cpt()] })
    const form = typed(page, { title: 'CPR/AED', completedOn: '2026-08-10' })
    tickOffer(form)
    form.change({ completedOn: '2026-09-10' })
    expect(form.view()).toMatchObject({ isOfferTaken: true, offer: { expiresOn: '2028-09-30' } })
    form.submit()
    expect(page.state().portfolio.credentials).toMatchObject([{ name: 'NASM-CPT' }, { name: 'CPR/AED card', expiresOn: '2028-09-30' }])
  })

  test('stays checked when the answer makes it a card for two things, and records that card', () => {
    const page = openPage({ records: [cpt()] })
    const form = typed(page, { title: 'First Aid/CPR/AED', category: 'firstAid', completedOn: '2026-09-10' })
    tickOffer(form)
    form.change({ card: { issuer: 'redCross', printedOn: null } })
    expect(form.view()).toMatchObject({ isOfferTaken: true, offer: { presetId: 'red-cross-first-aid-cpr' } })
    form.submit()
    expect(names(page)).toEqual(['NASM-CPT', 'Red Cross First Aid/CPR/AED'])
  })

  test('stays checked when the form is closed and reopened', () => {
    const page = openPage({ records: [cpt()] })
    const form = typed(page, { title: 'CES' })
    tickOffer(form)
    expect(createForm(page.store, courseForm(log), form.unsaved()).view().isOfferTaken).toBe(true)
  })

  test('is unchecked when the form starts over', () => {
    const form = typed(openPage({ records: [cpt()] }), { title: 'CES' })
    tickOffer(form)
    form.startAfresh()
    form.change({ title: 'CES' })
    expect(form.view().isOfferTaken).toBe(false)
  })

  test('can extend the card, and one undo reverses it', () => {
    const page = openPage({ records: [cpt(), card()], today: '2028-08-20' })
    const form = typed(page, { title: 'CPR/AED', completedOn: '2028-08-12' })
    tickOffer(form)
    form.submit()
    const expiry = () => page.state().portfolio.credentials.find(({ kind }) => kind === 'card')?.expiresOn
    expect(expiry()).toBe('2030-08-31')
    page.state().undo()
    expect(expiry()).toBe('2028-09-30')
  })

  test('is taken from the start by whoever says that a class was taken, and can be refused', () => {
    const page = openPage({ records: [cpt(), card()], today: '2028-08-20' })
    const form = open(page, { kind: 'log', files: [], title: 'CPR/AED' })
    expect(form.view()).toMatchObject({ isOfferTaken: true, isTouched: false, offer: { kind: 'moveExpiry', expiresOn: '2030-08-31' } })
    form.change({ takenOffer: null })
    expect(form.view().isOfferTaken).toBe(false)
  })

  test('is made for a newly completed course, not for an edited or planned one', () => {
    const page = openPage({ records: [cpt(), ces(), planned({ id: 'plan', title: 'CES', on: '2026-12-01', worth: '1.9' })] })
    const [plan] = page.state().portfolio.planned
    if (plan === undefined) throw new Error('a plan')
    const tasks: readonly CourseTask[] = [
      { kind: 'edit', course: courseIn(page.state().portfolio, 'ces') },
      { kind: 'edit', course: plan },
      { kind: 'complete', course: plan },
      { kind: 'duplicate', course: courseIn(page.state().portfolio, 'ces') },
    ]
    expect(tasks.map((task) => open(page, task).view().offer !== null)).toEqual([false, false, true, true])
  })
})

describe('a planned course', () => {
  const plan = () => planned({ id: 'plan', title: 'CES', on: '2027-02-01', category: 'specialization', worth: '1.9' })
  const opened = (task: 'edit' | 'complete') => {
    const page = openPage({ records: [cpt(), plan()] })
    const [first] = page.state().portfolio.planned
    if (first === undefined) throw new Error('a plan')
    return { page, form: open(page, { kind: task, course: first }) }
  }

  test('needs a day, which may be in the future', () => {
    const page = openPage({ records: [cpt()] })
    const form = open(page, { kind: 'plan' })
    form.change({ title: 'CES' })
    expect(form.submit()).toBe(false)
    expect(form.view().errors).toEqual([{ field: 'completedOn', problem: { kind: 'empty' } }])
    form.change({ completedOn: '2027-06-01' })
    expect(form.submit()).toBe(true)
    expect(page.state().portfolio.planned).toMatchObject([{ title: 'CES', plannedFor: '2027-06-01' }])
  })

  test.each([
    ['a month before the last day it helps', '2027-03-01', '2027-01-30'],
    ['on that day, if less time is left', '2026-12-20', '2026-12-20'],
    ['today, if that day has passed', '2026-11-01', '2026-11-20'],
  ])('starts %s', (_, by, expected) => {
    const form = open(openPage({ records: [cpt()], today: '2026-11-20' }), { kind: 'plan', title: 'CPR/AED', by: day(by) })
    expect(form.view().draft.completedOn).toBe(expected)
  })

  test('can start like another one, except for its title', () => {
    const page = openPage({ records: [cpt()] })
    const start = planned({ id: 'start', title: 'Not this', on: '2027-08-21', category: 'conference', hours: '7', worth: '0.7' })
    const form = open(page, { kind: 'plan', start })
    expect(form.view().draft).toMatchObject({ title: '', completedOn: '2027-08-21', category: 'conference', contactHours: '7' })
    form.change({ title: 'Kettlebell weekend' })
    expect(form.submit()).toBe(true)
    expect(page.state().portfolio.planned).toMatchObject([{ title: 'Kettlebell weekend', plannedFor: '2027-08-21', awards: start.awards }])
  })

  test('should wait as soon as the dashboard would say so', () => {
    const page = openPage({ records: [cpt(), ces()] })
    const form = open(page, { kind: 'plan' })
    form.change({ title: 'PES', completedOn: '2027-03-01' })
    expect([...form.view().previews.values()].map(({ waits }) => waits)).toEqual([true])
    form.change({ completedOn: '2028-02-01' })
    expect([...form.view().previews.values()].map(({ waits }) => waits)).toEqual([false])
  })

  test('after this cycle shows how it counts then', () => {
    const page = openPage({ records: [cpt(), ces()] })
    const form = open(page, { kind: 'plan' })
    form.change({ title: 'PES', completedOn: '2029-03-01' })
    expect([...form.view().previews.values()].map(({ later }) => [later?.cycle.start, later?.entry.counted])).toEqual([['2028-01-16', 190]])
  })

  test('stays planned when edited', () => {
    const { page, form } = opened('edit')
    form.change({ completedOn: '2027-03-01' })
    form.submit()
    expect(page.state()).toMatchObject({ lastChange: { act: { verb: 'edited' } }, portfolio: { planned: [{ plannedFor: '2027-03-01' }] } })
  })

  test('is completed today unless another day is typed', () => {
    const { page, form } = opened('complete')
    expect(form.view().draft.completedOn).toBe('2026-11-20')
    form.submit()
    expect(page.state()).toMatchObject({
      lastChange: { act: { verb: 'completed' } },
      portfolio: { planned: [], courses: [{ id: 'plan', completedOn: '2026-11-20' }] },
    })
  })

  test('can be taken over as completed in another tab', () => {
    const { page, form } = opened('complete')
    page.inAnotherTab(({ portfolio, perform }) => {
      const [before] = portfolio.planned
      if (before === undefined) throw new Error('a plan')
      perform({
        verb: 'completed',
        subject: { kind: 'sampleData' },
        changes: [{ kind: 'course', before, after: completed(before, day('2026-10-05')) }],
      })
    })
    expect(form.view().conflict).not.toBeNull()
    form.startAfresh()
    expect(form.view()).toMatchObject({ kind: 'completed', draft: { completedOn: '2026-10-05' } })
  })
})

test('a duplicate is a separate course', () => {
  const page = openPage({ records: [cpt(), ces()] })
  const form = open(page, { kind: 'duplicate', course: courseIn(page.state().portfolio, 'ces') })
  expect(form.view().draft).toMatchObject({ title: 'CES', completedOn: '2026-11-20' })
  form.submit()
  expect(page.state().portfolio.courses.map(({ title, completedOn }) => [title, completedOn])).toEqual([
    ['CES', '2026-05-03'],
    ['CES', '2026-11-20'],
  ])
})

test('copying the last course counts as typing', () => {
  const page = openPage({ records: [cpt(), ces()] })
  const form = open(page)
  expect(form.view().isTouched).toBe(false)
  const { portfolio, today } = page.state()
  form.change(draftOfDuplicate(courseIn(portfolio, 'ces'), portfolio, today))
  expect(form.view()).toMatchObject({ isTouched: true, draft: { title: 'CES', completedOn: '2026-11-20' } })
})

test('an edited course keeps its id and its amounts for other certifications', () => {
  const page = openPage({ records: [cpt(), course({ id: 'c', title: 'Webinar', worth: { gone: '8', cpt: '0.3' } })] })
  const form = open(page, { kind: 'edit', course: courseIn(page.state().portfolio, 'c') })
  typeInto(form, 'NASM-CPT', '0.4')
  form.submit()
  expect(courseIn(page.state().portfolio, 'c').awards).toEqual([
    { credentialId: 'gone', amount: 800 },
    { credentialId: 'cpt', amount: 40 },
  ])
})
