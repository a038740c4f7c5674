import { describe, expect, test } from 'vitest'
import { type CourseDraft, draftOfCourse } from '../../../src/domain/forms/courseDraft'
import { courseForm, type UnsavedCourse } from '../../../src/store/forms/courseForm'
import { createForm } from '../../../src/store/forms/form'
import { failAt } from '../../support/fakeKeyValue'
import { openPage, type Page } from '../../support/page'
import { course, courseId, cpt } from '../../support/portfolio'
import { courseIn, deleteCourse, editCourse, instantOf, titlesIn } from '../../support/world'

// What all forms have in common, in the form about a course.

const log = { kind: 'log', files: [] } as const
const workshop = () => course({ id: 'workshop', title: 'Workshop', on: '2026-05-03', worth: '0.3' })

const openLog = (page: Page, unsaved: UnsavedCourse | null = null) => createForm(page.store, courseForm(log), unsaved)

/** The form that edits the workshop. */
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

describe('what is typed', () => {
  test('changes the form, and whoever draws it is told', () => {
    const form = openLog(openPage())
    let told = 0
    form.subscribe(() => (told += 1))
    form.change({ title: 'CES', provider: 'My gym' })
    form.change({ title: 'PES' })
    expect(form.view().draft).toMatchObject({ title: 'PES', provider: 'My gym' })
    expect(told).toBe(2)
  })

  test('is read once for each change, however often it is drawn', () => {
    const page = openPage()
    const form = openLog(page)
    const before = form.view()
    expect(form.view()).toBe(before)
    form.change({ title: 'CES' })
    expect(form.view()).not.toBe(before)
  })

  test('is read anew when the records or the day change', () => {
    const page = openPage()
    const form = openLog(page)
    expect(form.view().filled.awards).toEqual([])
    page.inAnotherTab(({ perform }) =>
      perform({ verb: 'added', subject: { kind: 'sampleData' }, changes: [{ kind: 'credential', before: null, after: cpt() }] }),
    )
    expect(form.view().filled.awards).toMatchObject([{ certification: { name: 'NASM-CPT' } }])
  })

  test('is kept on closing; where nothing was typed, or all of it was taken back, there is nothing to keep', () => {
    const form = openLog(openPage())
    expect(form.unsaved()).toBeNull()
    form.change({ title: 'Half a course' })
    expect(form.unsaved()).toMatchObject({ draft: { title: 'Half a course' }, base: null })
    form.change({ title: '' })
    expect(form.unsaved()).toBeNull()
  })

  test('and kept goes on with the next opening, until it is put aside', () => {
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

  test('and kept, is still kept when it is closed again without a word', () => {
    const page = openPage()
    const first = openLog(page)
    first.change({ title: 'Half a course' })
    expect(openLog(page, first.unsaved()).unsaved()).toMatchObject({ draft: { title: 'Half a course' } })
  })
})

describe('saving', () => {
  test('is done once, however often it is pressed', () => {
    const page = openPage()
    const form = openLog(page)
    form.change({ title: 'CES' })
    expect([form.submit(), form.submit()]).toEqual([true, false])
    expect(titles(page)).toEqual(['CES'])
  })

  test('does not stand beside itself as if another tab had saved it', () => {
    const page = openPage({ records: [workshop()] })
    const form = openEdit(page)
    form.change({ provider: 'My gym' })
    const seen: unknown[] = []
    form.subscribe(() => seen.push(form.view().conflict))
    expect(form.submit()).toBe(true)
    expect([...new Set([...seen, form.view().conflict])]).toEqual([null])
  })

  test('and starting afresh begins another one', () => {
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

  test('with a mistake keeps everything, writes nothing, and says nothing of the storage', () => {
    const page = openPage()
    const form = openLog(page)
    form.change({ title: ' ', provider: 'My gym' })
    expect(form.submit()).toBe(false)
    expect(form.view()).toMatchObject({ draft: { title: ' ', provider: 'My gym' }, failure: { kind: 'fields' } })
    expect(page.storage.writes).toEqual([])
    expect(page.state().saveFailure).toBeNull()
  })

  test('says no mistake before it is tried, and afterwards those that there still are', () => {
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

  test('that fails again is another attempt', () => {
    const form = openLog(openPage())
    form.submit()
    const first = form.view().failure
    form.submit()
    expect(form.view().failure).toEqual(first)
    expect(form.view().failure).not.toBe(first)
  })

  test('forgets what failed when the form starts afresh', () => {
    const form = openLog(openPage())
    form.submit()
    form.startAfresh()
    expect(form.view()).toMatchObject({ failure: null, errors: [] })
  })

  test('where the storage takes nothing keeps everything, and can be tried again', () => {
    const page = openPage()
    const form = openLog(page)
    form.change({ title: 'CES' })
    page.storage.fault = failAt('setItem', 1)
    expect(form.submit()).toBe(false)
    expect(form.view()).toMatchObject({ draft: { title: 'CES' }, failure: { kind: 'notSaved', failure: 'full' }, errors: [] })
    expect(form.submit()).toBe(true)
    expect(titles(page)).toEqual(['CES'])
  })

  test('after midnight is done on the new day, before anyone has looked at the clock', () => {
    const page = openPage({ today: '2026-11-20' })
    const form = openLog(page)
    form.change({ title: 'CES', completedOn: '2026-11-21' })
    expect(form.submit()).toBe(false)
    page.clock.now = instantOf('2026-11-21', '00:10')
    expect(form.submit()).toBe(true)
    expect(page.state().today).toBe('2026-11-21')
  })
})

describe('a record that another tab changes meanwhile', () => {
  test('stands beside what is typed, which stays', () => {
    const page = openPage({ records: [workshop()] })
    const form = openEdit(page)
    form.change({ provider: 'My gym' })
    expect(form.view().conflict).toBeNull()
    editInAnotherTab(page, { title: 'Kettlebell workshop' })
    expect(form.view()).toMatchObject({ conflict: { current: { title: 'Kettlebell workshop' } }, draft: { title: 'Workshop', provider: 'My gym' } })
  })

  test('is not saved over before the trainer has chosen', () => {
    const page = openPage({ records: [workshop()] })
    const form = openEdit(page)
    form.change({ provider: 'My gym' })
    editInAnotherTab(page, { title: 'Kettlebell workshop' })
    expect(form.submit()).toBe(false)
    expect(form.view()).toMatchObject({ failure: { kind: 'changedMeanwhile' }, draft: { provider: 'My gym' } })
    expect(titles(page)).toEqual(['Kettlebell workshop'])
  })

  test('is saved over by what was typed, where that is kept', () => {
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

  test('fills the form, where the trainer takes it', () => {
    const page = openPage({ records: [workshop()] })
    const form = openEdit(page)
    form.change({ provider: 'My gym' })
    editInAnotherTab(page, { title: 'Kettlebell workshop' })
    form.startAfresh()
    expect(form.view()).toMatchObject({ conflict: null, draft: { title: 'Kettlebell workshop', provider: '' } })
    expect(form.unsaved()).toBeNull()
  })

  test('and changes once more after the choice stands beside it again', () => {
    const page = openPage({ records: [workshop()] })
    const form = openEdit(page)
    editInAnotherTab(page, { title: 'Kettlebell workshop' })
    form.keepMine()
    editInAnotherTab(page, { title: 'Third version' })
    expect(form.view().conflict).toMatchObject({ current: { title: 'Third version' } })
  })

  test('and deletes comes back with saving', () => {
    const page = openPage({ records: [workshop()] })
    const form = openEdit(page)
    form.change({ provider: 'My gym' })
    deleteInAnotherTab(page)
    expect(form.view()).toMatchObject({ conflict: { current: null }, draft: { provider: 'My gym' } })
    expect(form.submit()).toBe(true)
    expect(courseIn(page.state().portfolio, 'workshop')).toMatchObject({ title: 'Workshop', provider: 'My gym' })
  })

  test('and deletes is a new one, where the form starts afresh', () => {
    const page = openPage({ records: [workshop()] })
    const form = openEdit(page)
    deleteInAnotherTab(page)
    form.startAfresh()
    expect(form.view()).toMatchObject({ base: null, conflict: null, draft: { title: 'Workshop' } })
    form.submit()
    expect(titles(page)).toEqual(['Workshop'])
    expect(page.state().portfolio.courses[0]?.id).not.toBe(courseId('workshop'))
  })

  test('while the form was closed stands beside what goes on', () => {
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
