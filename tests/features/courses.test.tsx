import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { field, fill, findParagraph, goTo, inCourse, namesIn, openCourse, press, renewalBar, rowOf } from '../app/trainer'
import { type OpenRecert, openRecert } from '../support/openRecert'
import { awarded, ces, course, cpr, cpt, pes } from '../support/portfolio'

/** Workshop 001 to Workshop 120, one a day from January 1, 2026; every tenth at the Strong Gym. */
const workshops = Array.from({ length: 120 }, (_, index) => {
  const number = String(index + 1).padStart(3, '0')
  const on = new Date(Date.UTC(2026, 0, index + 1)).toISOString().slice(0, 10)
  return course({ id: `workshop-${number}`, title: `Workshop ${number}`, provider: (index + 1) % 10 === 0 ? 'Strong Gym' : 'Online', on })
})

const begun = 'We saved your draft.'

async function openCourses(records: Parameters<typeof openRecert>[0] & object): Promise<OpenRecert> {
  const recert = await openRecert({ at: '#/courses', ...records })
  await screen.findByRole('heading', { level: 1, name: 'Courses' })
  return recert
}

test('without courses, the page says so and starts the first one', async () => {
  const { user } = await openCourses({ records: [cpt()] })
  expect(screen.getByRole('heading', { name: 'No courses yet' })).toBeVisible()
  expect(screen.queryByRole('searchbox')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Log your first course' }))
  expect(await screen.findByRole('dialog', { name: 'Log course' })).toBeVisible()
})

test('a press on a row of a long list isn’t lost: no other row takes its place when the list is complete', async () => {
  const drawn = new Set<Node>()
  const observer = new MutationObserver(() => {
    const row = screen.queryByRole('button', { name: 'Workshop 120' })
    if (row !== null) drawn.add(row)
  })
  observer.observe(document.body, { childList: true, subtree: true })
  await openCourses({ records: workshops })
  await waitFor(() => expect(namesIn('Courses').length).toBeLessThan(40))
  observer.disconnect()
  expect(drawn.size).toBe(1)
})

test('with 120 courses, only those near the screen are drawn, and the row count includes all, the heading of their year, and the head', async () => {
  const { user } = await openCourses({ records: workshops })
  expect(screen.getByText('120 courses', { selector: '[role=status] *' })).toBeVisible()
  await waitFor(() => expect(namesIn('Courses').length).toBeLessThan(40))
  expect(namesIn('Courses').slice(0, 2)).toEqual(['Workshop 120', 'Workshop 119'])
  expect(screen.getByRole('table', { name: 'Courses' })).toHaveAttribute('aria-rowcount', '122')
  expect(rowOf('Courses', 'Workshop 120')).toHaveAttribute('aria-rowindex', '3')
  act(() => rowOf('Courses', 'Workshop 120').focus())
  await user.keyboard('{End}')
  expect(rowOf('Courses', 'Workshop 001')).toHaveFocus()
  expect(rowOf('Courses', 'Workshop 001')).toHaveAttribute('aria-rowindex', '122')
  await user.keyboard('{Home}')
  expect(rowOf('Courses', 'Workshop 120')).toHaveFocus()
})

test('the search matches every typed word in the name or provider, in upper or lower case', async () => {
  const { user } = await openCourses({ records: workshops })
  await user.click(screen.getByRole('searchbox', { name: 'Search courses' }))
  await user.paste('STRONG 12')
  await waitFor(() => expect(namesIn('Courses')).toEqual(['Workshop 120']))
  expect(screen.getByText('1 of 120 courses shown')).toBeVisible()
})

test('a search that finds nothing can be cleared', async () => {
  const { user } = await openCourses({ records: workshops })
  await user.click(screen.getByRole('searchbox', { name: 'Search courses' }))
  await user.paste('pilates')
  expect(await screen.findByRole('heading', { name: 'Nothing found' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Clear the search' }))
  expect(await screen.findByText('120 courses', { selector: '[role=status] *' })).toBeVisible()
  expect(screen.getByRole('searchbox', { name: 'Search courses' })).toHaveValue('')
})

const three = [
  course({ id: 'a', title: 'Yoga', provider: 'Barbell Club', on: '2026-03-01' }),
  course({ id: 'b', title: 'anatomy 10', provider: 'Zen Studio', on: '2026-01-01' }),
  course({ id: 'c', title: 'Anatomy 9', provider: 'atlas', on: '2026-02-01' }),
]
const orders = [
  { order: 'Newest first', names: ['Yoga', 'Anatomy 9', 'anatomy 10'] },
  { order: 'Oldest first', names: ['anatomy 10', 'Anatomy 9', 'Yoga'] },
  { order: 'Name', names: ['Anatomy 9', 'anatomy 10', 'Yoga'] },
  { order: 'Name, Z to A', names: ['Yoga', 'anatomy 10', 'Anatomy 9'] },
  { order: 'Provider', names: ['Anatomy 9', 'Yoga', 'anatomy 10'] },
]
for (const { order, names } of orders) {
  test(`courses are sorted by “${order}”`, async () => {
    const { user } = await openCourses({ records: three })
    await user.click(screen.getByRole('button', { name: 'More filters' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), order)
    expect(namesIn('Courses')).toEqual(names)
  })
}

test('a row shows the provider, the date, the hours and what counts', async () => {
  await openCourses({
    records: [cpt(), course({ title: 'Mobility', provider: 'Strong Gym', on: '2026-05-03', hours: '2.5', worth: '0.25' })],
  })
  expect(rowOf('Courses', 'Mobility')).toHaveTextContent('Mobility' + 'May 3' + 'Strong Gym' + 'May 3, 2026' + '2.5 h' + 'NASM-CPT 0.25 counts now')
})

test('courses are below the years they were completed in', async () => {
  await openCourses({ records: [ces(), pes(), course({ title: 'Yoga', on: '2025-06-01' })] })
  const headings = screen.getAllByRole('rowheader').map(({ textContent }) => textContent)
  expect(headings).toEqual(['20262 courses', '20251 course'])
})

const uncounted = [
  { on: '2026-01-14', why: 'Taken before you were certified on Jan 15, 2026.', today: '2026-11-20' },
  { on: '2028-04-15', why: 'Taken after Apr 14, 2028, the last day for this cycle.', today: '2028-05-01' },
]
for (const { on, why, today } of uncounted) {
  test(`a course of ${on} says why it does not count`, async () => {
    const { user } = await openCourses({ records: [cpt(), course({ title: 'Workshop', on, worth: '0.3' })], today })
    expect(rowOf('Courses', 'Workshop')).toHaveTextContent('NASM-CPT 0.3 doesn’t count')
    const counts = within(await openCourse(user, 'Workshop')).getByRole('region', { name: 'Counts toward' })
    expect(counts).toHaveTextContent(`NASM-CPT${why}0.0 of 0.3`)
  })
}

test('the details of a course have everything about it, and close to the row', async () => {
  const workshop = course({ title: 'Workshop', provider: 'Gym', on: '2026-05-03', category: 'conference', hours: '4', cost: '119', worth: '0.4' })
  const { user } = await openCourses({ records: [cpt(), awarded(workshop, { submission: { state: 'accepted', on: null } })] })
  const details = await openCourse(user, 'Workshop')
  expect(window.location.hash).toBe('#/courses?course=course')
  expect(details).toHaveTextContent('May 3, 2026 · Gym')
  expect(details).toHaveTextContent('NASM-CPTCounts in full this cycle.0.4 CEU')
  expect(details).toHaveTextContent('CategoryConference or eventContact hours4Cost$119PortalAccepted for NASM-CPT')
  await press(user, details, 'Close')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await waitFor(() => expect(window.location.hash).toBe('#/courses'))
  await waitFor(() => expect(document.activeElement).toHaveTextContent('Workshop'))
})

test('the address of a course opens its details, and the one of a course that is gone opens nothing', async () => {
  await openCourses({ at: '#/courses?course=ces', records: [cpt(), ces(), pes()] })
  expect(await screen.findByRole('dialog', { name: 'CES' })).toBeVisible()
  act(() => {
    window.location.hash = '#/courses?course=gone'
  })
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('a course without a certificate offers to add one', async () => {
  const { user } = await openCourses({ records: [cpt(), ces()] })
  await press(user, await openCourse(user, 'CES'), 'Add certificate')
  expect(await screen.findByRole('dialog', { name: 'Edit course' })).toBeVisible()
})

test('an edited course counts with its new values, and Undo restores the old ones', async () => {
  const { user } = await openCourses({ records: [cpt(), course({ title: 'Workshop', provider: 'Gym', on: '2026-05-03', worth: '0.3', hours: '3' })] })
  await inCourse(user, 'Workshop', 'Edit')
  const dialog = await screen.findByRole('dialog', { name: 'Edit course' })
  expect(field(dialog, 'Course')).toHaveValue('Workshop')
  expect(field(dialog, 'Provider')).toHaveValue('Gym')
  expect(field(dialog, 'Completed on')).toHaveValue('2026-05-03')
  expect(field(dialog, 'Contact hours')).toHaveValue('3')
  expect(field(dialog, 'NASM-CPT CEUs')).toHaveValue('0.3')
  await fill(user, dialog, 'Course', 'Kettlebell workshop')
  await fill(user, dialog, 'NASM-CPT CEUs', '0.5')
  expect(dialog).toHaveTextContent('NASM-CPT 0.3 → 0.5 of 2.0 CEUs')
  await press(user, dialog, 'Save changes')
  expect(rowOf('Courses', 'Kettlebell workshop')).toHaveTextContent('0.5 counts now')
  expect(await findParagraph('Saved Kettlebell workshop. NASM-CPT is at 0.5 of 2.0.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(namesIn('Courses')).toEqual(['Workshop'])
  expect(rowOf('Courses', 'Workshop')).toHaveTextContent('0.3 counts now')
})

test('a canceled edit leaves nothing in the log dialog', async () => {
  const { user } = await openCourses({ records: [cpt(), ces()] })
  await inCourse(user, 'CES', 'Edit')
  const dialog = await screen.findByRole('dialog', { name: 'Edit course' })
  await fill(user, dialog, 'Course', 'Something else')
  await press(user, dialog, 'Cancel')
  await user.click(screen.getByRole('button', { name: 'Log course' }))
  expect(field(await screen.findByRole('dialog', { name: 'Log course' }), 'Course')).toHaveValue('')
})

test('a canceled duplicate and an unsaved new course do not affect each other', async () => {
  const { user } = await openCourses({ records: [cpt(), ces()] })
  const openLog = async () => {
    await user.click(screen.getByRole('button', { name: 'Log course' }))
    return screen.findByRole('dialog', { name: 'Log course' })
  }
  const openDuplicate = async () => {
    await inCourse(user, 'CES', 'Duplicate')
    return screen.findByRole('dialog', { name: 'Log course' })
  }
  const log = await openLog()
  await fill(user, log, 'Course', 'Half a course')
  await press(user, log, 'Close')

  const duplicate = await openDuplicate()
  expect(field(duplicate, 'Course')).toHaveValue('CES')
  expect(within(duplicate).queryByText(begun)).toBeNull()
  await fill(user, duplicate, 'Provider', 'My gym')
  await press(user, duplicate, 'Cancel')

  const logAgain = await openLog()
  expect(field(logAgain, 'Course')).toHaveValue('Half a course')
  expect(field(logAgain, 'Provider')).toHaveValue('')
  await press(user, logAgain, 'Close')

  const duplicateAgain = await openDuplicate()
  expect(field(duplicateAgain, 'Provider')).toHaveValue('My gym')
  expect(within(duplicateAgain).getByText(begun)).toBeVisible()
  await press(user, duplicateAgain, 'Start over')
  expect(field(duplicateAgain, 'Course')).toHaveValue('CES')
  expect(field(duplicateAgain, 'Provider')).toHaveValue('')
})

test('a canceled edit is only kept for its own course', async () => {
  const { user } = await openCourses({ records: [cpt(), ces(), pes()] })
  const open = async (name: string) => {
    await inCourse(user, name, 'Edit')
    return screen.findByRole('dialog', { name: 'Edit course' })
  }
  const dialog = await open('CES')
  await fill(user, dialog, 'Provider', 'My gym')
  await press(user, dialog, 'Cancel')
  const other = await open('PES')
  expect(field(other, 'Provider')).toHaveValue('')
  expect(within(other).queryByText(begun)).toBeNull()
  await press(user, other, 'Cancel')
  const again = await open('CES')
  expect(field(again, 'Provider')).toHaveValue('My gym')
  await press(user, again, 'Start over')
  expect(field(again, 'Course')).toHaveValue('CES')
  expect(field(again, 'Provider')).toHaveValue('')
  await press(user, again, 'Cancel')
  expect(within(await open('CES')).queryByText(begun)).toBeNull()
})

test('a duplicate starts with everything but the date, and does not change the original', async () => {
  const first = course({ title: 'Workshop', provider: 'Gym', on: '2026-05-03', category: 'conference', worth: '0.3' })
  const { user } = await openCourses({ records: [cpt(), first], today: '2026-11-20' })
  await inCourse(user, 'Workshop', 'Duplicate')
  const dialog = await screen.findByRole('dialog', { name: 'Log course' })
  expect(field(dialog, 'Course')).toHaveValue('Workshop')
  expect(field(dialog, 'Provider')).toHaveValue('Gym')
  expect(field(dialog, 'Completed on')).toHaveValue('2026-11-20')
  expect(within(dialog).getByRole('combobox', { name: 'Category' })).toHaveDisplayValue('Conference or event')
  expect(field(dialog, 'NASM-CPT CEUs')).toHaveValue('0.3')
  await press(user, dialog, 'Save course')
  expect(namesIn('Courses')).toEqual(['Workshop', 'Workshop'])
  await goTo(user, 'Dashboard')
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuetext', '0.6 of 2.0 CEUs, 1.4 to go')
})

test('with CES deleted, PES counts in its place', async () => {
  const { user } = await openCourses({ records: [cpt(), ces(), pes(), cpr()] })
  expect(rowOf('Courses', 'PES')).toHaveTextContent('1.9 doesn’t count')
  await inCourse(user, 'CES', 'Delete')
  expect(namesIn('Courses')).toEqual(['CPR/AED', 'PES'])
  expect(rowOf('Courses', 'PES')).toHaveTextContent('NASM-CPT 1.9 counts now')
})

test('deleting keeps the focus in the list', async () => {
  const { user } = await openCourses({ records: [ces(), pes(), cpr()] })
  await inCourse(user, 'PES', 'Delete')
  await waitFor(() => expect(rowOf('Courses', 'CES')).toHaveFocus())
  await inCourse(user, 'CES', 'Delete')
  await waitFor(() => expect(rowOf('Courses', 'CPR/AED')).toHaveFocus())
})

test('holding down Enter on Delete deletes only one course', async () => {
  const { user } = await openCourses({ records: [ces(), pes(), cpr()] })
  within(await openCourse(user, 'CPR/AED'))
    .getByRole('button', { name: 'Delete' })
    .focus()
  await user.keyboard('{Enter>5/}')
  expect(namesIn('Courses')).toEqual(['PES', 'CES'])
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a course without credit for any certification says so', async () => {
  await openCourses({ records: [cpt(), ces(), course({ title: 'Workshop' })] })
  expect(rowOf('Courses', 'Workshop')).toHaveTextContent('No credit yet')
  expect(rowOf('Courses', 'CES')).not.toHaveTextContent('No credit yet')
})

test('a course whose only certification is gone counts toward nothing, even if there is another', async () => {
  await openCourses({ records: [cpt(), course({ title: 'Workshop', worth: { gone: '1' } })] })
  expect(rowOf('Courses', 'Workshop')).toHaveTextContent('No credit yet')
})

test('deleting the last course shows the empty page, and Undo brings the course back', async () => {
  const { user } = await openCourses({ records: [ces()] })
  await inCourse(user, 'CES', 'Delete')
  expect(screen.getByRole('heading', { name: 'No courses yet' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(namesIn('Courses')).toEqual(['CES'])
})
