import { describe, expect, test } from 'vitest'
import { type CourseDraft, draftOfCourse } from '../../../src/domain/forms/courseDraft'
import { courseForm, type UnsavedCourse } from '../../../src/store/forms/courseForm'
import { createForm } from '../../../src/store/forms/form'
import { failAt } from '../../support/fakeKeyValue'
import { openPage, type Page } from '../../support/page'
import { course, courseId, cpt } from '../../support/portfolio'
import { courseIn, deleteCourse, editCourse, instantOf, titlesIn } from '../../support/world'

// What all forms have in common, tested with the course form.

const log = { kind: 'log', files: [] } as const
const workshop = () => course({ id: 'workshop', title: 'Workshop', on: '2026-05-03', worth: '0.3' })

const openLog = (page: Page, unsaved: UnsavedCourse | null = null) => createForm(page.store, courseForm(log), unsaved)

/** Opens the form that edits the workshop. */
function openEdit(page: Page) {
  return createForm(page.store, courseForm({ kind: 'edit', course: courseIn(page.state().portfolio, 'workshop') }))
}

function editInAnotherTab(page: Page, change: Partial<CourseDraft>): void {
  page.inAnotherTab((state) => {
    const base = courseIn(state.portfolio, 'workshop')
    editCourse(state, base, { ...draftOfCourse(base, state.portfolio), ...change })
  })
}

const deleteInAnotherTab = (page: Page) => page.inAnotherTab((state) => deleteCourse(state, courseIn(state.portfolio, 'workshop')))

const titles = ({ state }: Page) => titlesIn(state().portfolio)

describe('the draft', () => {
  test('updates the form and notifies its subscribers', () => {
    const form = openLog(openPage())
    let notified = 0
    form.subscribe(() => (notified += 1))
    form.change({ title: 'CES', provider: 'My gym' })
    form.change({ title: 'PES' })
    expect(form.view().draft).toMatchObject({ title: 'PES', provider: 'My gym' })
    expect(notified).toBe(2)
  })

  test('is read once per change, however often it is drawn', () => {
    const page = openPage()
    const form = openLog(page)
    const before = form.view()
    expect(form.view()).toBe(before)
    form.change({ title: 'CES' })
    expect(form.view()).not.toBe(before)
  })

  test('is read again when the records or the day change', () => {
    const page = openPage()
    const form = openLog(page)
    expect(form.view().filled.awards).toEqual([])
    page.inAnotherTab(({ perform }) =>
      perform({ verb: 'added', subject: { kind: 'sampleData' }, changes: [{ kind: 'credential', before: null, after: cpt() }] }),
    )
    expect(form.view().filled.awards).toMatchObject([{ certification: { name: 'NASM-CPT' } }])
  })

  test('is kept on closing, unless nothing was typed or all of it was undone', () => {
    const form = openLog(openPage())
    expect(form.unsaved()).toBeNull()
    form.change({ title: 'Half a course' })
    expect(form.unsaved()).toMatchObject({ draft: { title: 'Half a course' }, base: null })
    form.change({ title: '' })
    expect(form.unsaved()).toBeNull()
  })

  test('is continued when the form reopens, until it is discarded', () => {
    const page = openPage()
    const first = openLog(page)
    expect(first.view().isContinued).toBe(false)
    first.change({ title: 'Half a course' })
    const again = openLog(page, first.unsaved())
    expect(again.view()).toMatchObject({ isContinued: true, draft: { title: 'Half a course' } })
    again.startAfresh()
    expect(again.view()).toMatchObject({ isContinued: false, draft: { title: '' } })
    expect(again.unsaved()).toBeNull()
  })

  test('is still kept if the form is reopened and closed without typing', () => {
    const page = openPage()
    const first = openLog(page)
    first.change({ title: 'Half a course' })
    expect(openLog(page, first.unsaved()).unsaved()).toMatchObject({ draft: { title: 'Half a course' } })
  })
})

describe('saving', () => {
  test('happens once, however often the button is pressed', () => {
    const page = openPage()
    const form = openLog(page)
    form.change({ title: 'CES' })
    expect([form.submit(), form.submit()]).toEqual([true, false])
    expect(titles(page)).toEqual(['CES'])
  })

  test('does not show up as a conflict with another tab', () => {
    const page = openPage({ records: [workshop()] })
    const form = openEdit(page)
    form.change({ provider: 'My gym' })
    const seen: unknown[] = []
    form.subscribe(() => seen.push(form.view().conflict))
    expect(form.submit()).toBe(true)
    expect([...new Set([...seen, form.view().conflict])]).toEqual([null])
  })

  test('is followed by a new course when the form starts over', () => {
    const page = openPage()
    const form = openLog(page)
    form.change({ title: 'CES' })
    form.submit()
    form.startAfresh()
    expect(form.view().draft.title).toBe('')
    form.change({ title: 'CPR/AED' })
    expect(form.submit()).toBe(true)
    expect(titles(page)).toEqual(['CES', 'CPR/AED'])
  })

  test('keeps the draft, writes nothing and reports no storage failure if a field is invalid', () => {
    const page = openPage()
    const form = openLog(page)
    form.change({ title: ' ', provider: 'My gym' })
    expect(form.submit()).toBe(false)
    expect(form.view()).toMatchObject({ draft: { title: ' ', provider: 'My gym' }, failure: { kind: 'fields' } })
    expect(page.storage.writes).toEqual([])
    expect(page.state().saveFailure).toBeNull()
  })

  test('shows no errors before the first attempt, and then the ones that remain', () => {
    const form = openLog(openPage())
    form.change({ contactHours: '-1' })
    expect(form.view().errors).toEqual([])
    form.submit()
    expect(form.view().errors.map(({ field }) => field)).toEqual(['title', 'contactHours'])
    form.change({ title: 'Workshop' })
    expect(form.view().errors).toEqual([{ field: 'contactHours', problem: { kind: 'amount', reason: 'negative' } }])
    form.change({ contactHours: 'two' })
    expect(form.view().errors).toEqual([{ field: 'contactHours', problem: { kind: 'amount', reason: 'notANumber' } }])
    form.change({ contactHours: '2' })
    expect(form.view().errors).toEqual([])
    form.change({ title: '' })
    expect(form.view().errors.map(({ field }) => field)).toEqual(['title'])
  })

  test('reports a repeated failure as a new attempt', () => {
    const form = openLog(openPage())
    form.submit()
    const first = form.view().failure
    form.submit()
    expect(form.view().failure).toEqual(first)
    expect(form.view().failure).not.toBe(first)
  })

  test('clears the failure when the form starts over', () => {
    const form = openLog(openPage())
    form.submit()
    form.startAfresh()
    expect(form.view()).toMatchObject({ failure: null, errors: [] })
  })

  test('keeps the draft and can be retried if storage fails', () => {
    const page = openPage()
    const form = openLog(page)
    form.change({ title: 'CES' })
    page.storage.fault = failAt('setItem', 1)
    expect(form.submit()).toBe(false)
    expect(form.view()).toMatchObject({ draft: { title: 'CES' }, failure: { kind: 'notSaved', failure: 'full' }, errors: [] })
    expect(form.submit()).toBe(true)
    expect(titles(page)).toEqual(['CES'])
  })

  test('uses the new day after midnight, even if nothing else has checked the clock', () => {
    const page = openPage({ today: '2026-11-20' })
    const form = openLog(page)
    form.change({ title: 'CES', completedOn: '2026-11-21' })
    expect(form.submit()).toBe(false)
    page.clock.now = instantOf('2026-11-21', '00:10')
    expect(form.submit()).toBe(true)
    expect(page.state().today).toBe('2026-11-21')
  })
})

describe('a record that another tab changes while the form is open', () => {
  test('is shown beside the draft, which stays', () => {
    const page = openPage({ records: [workshop()] })
    const form = openEdit(page)
    form.change({ provider: 'My gym' })
    expect(form.view().conflict).toBeNull()
    editInAnotherTab(page, { title: 'Kettlebell workshop' })
    expect(form.view()).toMatchObject({ conflict: { current: { title: 'Kettlebell workshop' } }, draft: { title: 'Workshop', provider: 'My gym' } })
  })

  test('is not overwritten before the trainer chooses', () => {
    const page = openPage({ records: [workshop()] })
    const form = openEdit(page)
    form.change({ provider: 'My gym' })
    editInAnotherTab(page, { title: 'Kettlebell workshop' })
    expect(form.submit()).toBe(false)
    expect(form.view()).toMatchObject({ failure: { kind: 'changedMeanwhile' }, draft: { provider: 'My gym' } })
    expect(titles(page)).toEqual(['Kettlebell workshop'])
  })

  test('leaves nothing to choose once it is deleted there, and the form no longer asks to', () => {
    const page = openPage({ records: [workshop()] })
    const form = openEdit(page)
    form.change({ provider: 'My gym' })
    editInAnotherTab(page, { title: 'Kettlebell workshop' })
    form.submit()
    deleteInAnotherTab(page)
    expect(form.view()).toMatchObject({ conflict: { current: null }, failure: null, draft: { provider: 'My gym' } })
  })

  test('is overwritten if the trainer keeps the draft', () => {
    const page = openPage({ records: [workshop()] })
    const form = openEdit(page)
    form.change({ provider: 'My gym' })
    editInAnotherTab(page, { title: 'Kettlebell workshop' })
    form.submit()
    form.keepMine()
    expect(form.view()).toMatchObject({ conflict: null, failure: null })
    expect(form.submit()).toBe(true)
    expect(courseIn(page.state().portfolio, 'workshop')).toMatchObject({ title: 'Workshop', provider: 'My gym' })
  })

  test('fills the form if the trainer chooses it', () => {
    const page = openPage({ records: [workshop()] })
    const form = openEdit(page)
    form.change({ provider: 'My gym' })
    editInAnotherTab(page, { title: 'Kettlebell workshop' })
    form.startAfresh()
    expect(form.view()).toMatchObject({ conflict: null, draft: { title: 'Kettlebell workshop', provider: '' } })
    expect(form.unsaved()).toBeNull()
  })

  test('is shown again if it changes once more after the choice', () => {
    const page = openPage({ records: [workshop()] })
    const form = openEdit(page)
    editInAnotherTab(page, { title: 'Kettlebell workshop' })
    form.keepMine()
    editInAnotherTab(page, { title: 'Third version' })
    expect(form.view().conflict).toMatchObject({ current: { title: 'Third version' } })
  })

  test('is restored on saving if it was deleted', () => {
    const page = openPage({ records: [workshop()] })
    const form = openEdit(page)
    form.change({ provider: 'My gym' })
    deleteInAnotherTab(page)
    expect(form.view()).toMatchObject({ conflict: { current: null }, draft: { provider: 'My gym' } })
    expect(form.submit()).toBe(true)
    expect(courseIn(page.state().portfolio, 'workshop')).toMatchObject({ title: 'Workshop', provider: 'My gym' })
  })

  test('becomes a new record if it was deleted and the form starts over', () => {
    const page = openPage({ records: [workshop()] })
    const form = openEdit(page)
    deleteInAnotherTab(page)
    form.startAfresh()
    expect(form.view()).toMatchObject({ base: null, conflict: null, draft: { title: 'Workshop' } })
    form.submit()
    expect(titles(page)).toEqual(['Workshop'])
    expect(page.state().portfolio.courses[0]?.id).not.toBe(courseId('workshop'))
  })

  test('is shown beside the continued draft if it changed while the form was closed', () => {
    const page = openPage({ records: [workshop()] })
    const first = openEdit(page)
    first.change({ provider: 'My gym' })
    const unsaved = first.unsaved()
    editInAnotherTab(page, { title: 'Kettlebell workshop' })
    const task = { kind: 'edit', course: courseIn(page.state().portfolio, 'workshop') } as const
    const again = createForm(page.store, courseForm(task), unsaved)
    expect(again.view()).toMatchObject({ conflict: { current: { title: 'Kettlebell workshop' } }, draft: { title: 'Workshop', provider: 'My gym' } })
  })
})
