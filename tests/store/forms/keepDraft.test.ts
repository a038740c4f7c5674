import { expect, test } from 'vitest'
import { draftOfCourse } from '../../../src/domain/forms/courseDraft'
import { createDraftStorage, type DraftStorage } from '../../../src/storage/device/drafts'
import { courseForm } from '../../../src/store/forms/courseForm'
import { createForm } from '../../../src/store/forms/form'
import { keepDraft } from '../../../src/store/forms/keepDraft'
import { createFakeKeyValue } from '../../support/fakeKeyValue'
import { openPage, type Page } from '../../support/page'
import { course } from '../../support/portfolio'
import { courseIn, editCourse } from '../../support/world'

const workshop = () => course({ id: 'workshop', title: 'Workshop', on: '2026-05-03', worth: '0.3' })

const openDrafts = () => createDraftStorage(createFakeKeyValue(new Map()))

const openLog = (page: Page) => createForm(page.store, courseForm({ kind: 'log', files: [] }))

/** The form that edits the workshop, in a page that has just been loaded. */
function openEdit(page: Page, drafts: DraftStorage) {
  const form = createForm(page.store, courseForm({ kind: 'edit', course: courseIn(page.state().portfolio, 'workshop') }))
  const stop = keepDraft(form, 'edit workshop', drafts)
  return { ...form, stop }
}

test('what was typed about a course is continued after a reload', () => {
  const [page, drafts] = [openPage({ records: [workshop()] }), openDrafts()]
  const before = openEdit(page, drafts)
  before.change({ note: 'Ask for the invoice' })
  before.stop()
  expect(openEdit(page, drafts).view()).toMatchObject({ isContinued: true, conflict: null, draft: { note: 'Ask for the invoice' } })
})

test('what was typed about a course that another tab changed before the reload is continued beside the other version', () => {
  const [page, drafts] = [openPage({ records: [workshop()] }), openDrafts()]
  const before = openEdit(page, drafts)
  before.change({ note: 'Ask for the invoice' })
  before.stop()
  page.inAnotherTab((state) => {
    const base = courseIn(state.portfolio, 'workshop')
    editCourse(state, base, { ...draftOfCourse(base, state.portfolio), title: 'Kettlebell workshop' })
  })
  const form = openEdit(page, drafts)
  expect(form.view()).toMatchObject({
    conflict: { current: { title: 'Kettlebell workshop' } },
    draft: { title: 'Workshop', note: 'Ask for the invoice' },
  })
  expect(form.submit()).toBe(false)
  form.keepMine()
  expect(form.submit()).toBe(true)
  expect(courseIn(page.state().portfolio, 'workshop')).toMatchObject({ title: 'Workshop', note: 'Ask for the invoice' })
})

test('a draft that came too late for a form in use comes back with the next one', () => {
  const [page, drafts] = [openPage(), openDrafts()]
  const before = openLog(page)
  const stop = keepDraft(before, 'log', drafts)
  before.change({ title: 'Half a course' })
  stop()
  const quick = openLog(page)
  quick.change({ title: 'CES' })
  const stopQuick = keepDraft(quick, 'log', drafts)
  expect(quick.view().draft.title).toBe('CES')
  quick.submit()
  stopQuick()
  const next = openLog(page)
  keepDraft(next, 'log', drafts)
  expect(next.view()).toMatchObject({ isContinued: true, draft: { title: 'Half a course' } })
})

test('a form that continues what this page kept doesn’t leave it behind', () => {
  const [page, drafts] = [openPage(), openDrafts()]
  const first = openLog(page)
  const stop = keepDraft(first, 'log', drafts)
  first.change({ title: 'Half a course' })
  stop()
  const again = createForm(page.store, courseForm({ kind: 'log', files: [] }), first.unsaved())
  keepDraft(again, 'log', drafts)
  again.change({ title: 'A whole course' })
  again.submit()
  expect(drafts.take('log')).toBeNull()
})
