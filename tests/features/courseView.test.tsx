import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { field, namesIn, press, rowOf, findParagraph } from '../app/trainer'
import { openRecert } from '../support/openRecert'
import { ces, course, cpr, cpt, ownCertification, pes } from '../support/portfolio'

const yoga = () => course({ id: 'yoga', title: 'Yoga', provider: 'Studio', on: '2025-06-01', category: 'other', hours: '3', cost: '40' })
const records = [cpt(), ownCertification(), ces(), pes(), cpr(), yoga()]

async function openCourses(at = '#/courses') {
  const recert = await openRecert({ at, records })
  await screen.findByRole('heading', { level: 1, name: 'Courses' })
  return recert
}

const choose = async (user: Awaited<ReturnType<typeof openCourses>>['user'], name: string, option: string) =>
  user.selectOptions(screen.getByRole('combobox', { name }), option)
const filters = () => within(screen.getByRole('list', { name: 'Active filters' })).getAllByRole('button')
const totals = () => within(screen.getByRole('list', { name: 'Totals of the courses shown' })).getAllByRole('listitem')

test('filters narrow the list, and the totals and the address follow', async () => {
  const { user } = await openCourses()
  await choose(user, 'Credential', 'NASM-CPT')
  expect(namesIn('Courses')).toEqual(['CPR/AED', 'PES', 'CES'])
  expect(screen.getByText('3 of 4 courses shown')).toBeVisible()
  expect(totals().map(({ textContent }) => textContent)).toEqual(['NASM-CPT: 2.0 of 3.9 CEUs counted'])
  await choose(user, 'Counting', 'Not counted')
  expect(namesIn('Courses')).toEqual(['PES'])
  expect(window.location.hash).toBe('#/courses?credential=cpt&counting=none')
  expect(screen.getByText('Filters, 2 active')).toBeVisible()
})

test('without a filter, the totals cover all courses', async () => {
  await openCourses()
  expect(totals().map(({ textContent }) => textContent)).toEqual(['NASM-CPT: 2.0 of 3.9 CEUs counted', '3 contact hours', 'Cost 40'])
})

test('changing a filter keeps the focus in place', async () => {
  const { user } = await openCourses()
  const year = screen.getByRole('combobox', { name: 'Year' })
  act(() => year.focus())
  await user.selectOptions(year, '2025')
  expect(year).toHaveFocus()
  expect(namesIn('Courses')).toEqual(['Yoga'])
})

test('an address opens its view, and a new address changes it', async () => {
  await openCourses('#/courses?category=specialization&order=title')
  expect(namesIn('Courses')).toEqual(['CES', 'PES'])
  act(() => {
    window.location.hash = '#/courses?category=cpr'
  })
  await waitFor(() => expect(namesIn('Courses')).toEqual(['CPR/AED']))
  expect(screen.getByRole('combobox', { name: 'Category' })).toHaveDisplayValue('CPR/AED')
})

test('changing a filter adds a history entry, typing does not', async () => {
  const { user } = await openCourses()
  const before = window.history.length
  await user.click(screen.getByRole('searchbox', { name: 'Search courses' }))
  await user.keyboard('pe s')
  expect(screen.getByRole('searchbox')).toHaveValue('pe s')
  expect(window.location.hash).toBe('#/courses?search=pe+s')
  expect(window.history.length).toBe(before)
  await choose(user, 'Year', '2026')
  expect(window.history.length).toBe(before + 1)
})

test('active filters can be removed one by one or all at once', async () => {
  const { user } = await openCourses('#/courses?search=e&credential=cpt&cycle=running&year=2026&proof=missing&order=oldest')
  expect(filters().map((button) => button.getAttribute('aria-label'))).toEqual([
    'Remove the filter “e”',
    'Remove the filter NASM-CPT',
    'Remove the filter Running cycle, Jan 15, 2026 to Jan 15, 2028',
    'Remove the filter 2026',
    'Remove the filter No certificate',
  ])
  await user.click(screen.getByRole('button', { name: 'Remove the filter NASM-CPT' }))
  expect(window.location.hash).toBe('#/courses?search=e&year=2026&proof=missing&order=oldest')
  await user.click(screen.getByRole('button', { name: 'Clear all' }))
  expect(window.location.hash).toBe('#/courses?order=oldest')
  expect(screen.queryByRole('list', { name: 'Active filters' })).toBeNull()
})

test.each([
  ['#/courses?credential=gone', 'This certification is not here'],
  ['#/courses?credential=cpt&cycle=2020-01-15', 'This cycle is not here'],
  ['#/courses?year=1999', 'Nothing found'],
])('%s says: %s', async (at, says) => {
  const { user } = await openCourses(at)
  expect(screen.getByRole('heading', { name: says })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Clear all filters' }))
  expect(screen.getByText('4 courses')).toBeVisible()
})

test('a heading sorts by its column, then reverses the order', async () => {
  const { user } = await openCourses()
  const heading = (name: string) => screen.getByRole('columnheader', { name })
  expect(heading('Completed on')).toHaveAttribute('aria-sort', 'descending')
  await user.click(within(heading('Course')).getByRole('button'))
  expect(namesIn('Courses')).toEqual(['CES', 'CPR/AED', 'PES', 'Yoga'])
  expect(heading('Course')).toHaveAttribute('aria-sort', 'ascending')
  expect(heading('Completed on')).not.toHaveAttribute('aria-sort')
  await user.click(within(heading('Course')).getByRole('button'))
  expect(namesIn('Courses')).toEqual(['Yoga', 'PES', 'CPR/AED', 'CES'])
  expect(heading('Course')).toHaveAttribute('aria-sort', 'descending')
})

test('arrow keys move between rows, Enter edits, Space selects, and the focus comes back', async () => {
  const { user } = await openCourses()
  act(() => rowOf('Courses', 'CPR/AED').focus())
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(rowOf('Courses', 'CES')).toHaveFocus()
  await user.keyboard('{End}{ArrowDown}')
  expect(rowOf('Courses', 'Yoga')).toHaveFocus()
  await user.keyboard('{Home}{ArrowUp}')
  expect(rowOf('Courses', 'CPR/AED')).toHaveFocus()
  await user.keyboard(' {ArrowDown} ')
  expect(screen.getByText('2 selected')).toBeVisible()
  await user.keyboard('{Enter}')
  const dialog = await screen.findByRole('dialog', { name: 'Edit course' })
  expect(field(dialog, 'Course')).toHaveValue('PES')
  await press(user, dialog, 'Cancel')
  await waitFor(() => expect(rowOf('Courses', 'PES')).toHaveFocus())
})

test('Tab moves to the controls of the active row', async () => {
  const { user } = await openCourses()
  act(() => rowOf('Courses', 'CPR/AED').focus())
  await user.keyboard('{ArrowDown}{Tab}')
  expect(screen.getByRole('checkbox', { name: 'Select PES' })).toHaveFocus()
  await user.tab()
  expect(screen.getByText('surplus', { exact: false, selector: 'summary *' }).closest('summary')).toHaveFocus()
  await user.tab()
  expect(screen.getByRole('button', { name: 'Edit PES' })).toHaveFocus()
  expect(screen.getByRole('button', { name: 'Edit CES' })).toHaveAttribute('tabindex', '-1')
})

test('a key held down from the row before does nothing on the new row', async () => {
  await openCourses()
  const row = rowOf('Courses', 'CPR/AED')
  act(() => row.focus())
  fireEvent.keyDown(row, { key: 'Enter', repeat: true })
  fireEvent.keyDown(row, { key: 'Enter', ctrlKey: true })
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('selected courses are deleted together, and a single Undo brings them back', async () => {
  const { user } = await openCourses()
  await user.click(screen.getByRole('checkbox', { name: 'Select CES' }))
  await user.click(screen.getByRole('checkbox', { name: 'Select PES' }))
  await press(user, screen.getByRole('region', { name: 'Selected courses' }), 'Delete')
  expect(namesIn('Courses')).toEqual(['CPR/AED', 'Yoga'])
  expect(screen.queryByRole('region', { name: 'Selected courses' })).toBeNull()
  expect(await findParagraph('Deleted 2 courses. NASM-CPT: 0.1 of 2.0 CEUs, 1.9 to go.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(namesIn('Courses')).toEqual(['CPR/AED', 'PES', 'CES', 'Yoga'])
})

test('courses hidden by a filter are not affected', async () => {
  const { user } = await openCourses()
  await user.click(screen.getByRole('checkbox', { name: 'Select all shown' }))
  expect(screen.getByText('4 selected')).toBeVisible()
  await choose(user, 'Category', 'Specialization')
  expect(screen.getByText('2 selected')).toBeVisible()
  await press(user, screen.getByRole('region', { name: 'Selected courses' }), 'Delete')
  await user.click(screen.getByRole('button', { name: 'Clear all' }))
  expect(namesIn('Courses')).toEqual(['CPR/AED', 'Yoga'])
})

test('selected courses get another category, and a single Undo restores the old ones', async () => {
  const { user } = await openCourses()
  await user.click(screen.getByRole('checkbox', { name: 'Select all shown' }))
  await press(user, screen.getByRole('region', { name: 'Selected courses' }), 'Set category')
  const dialog = await screen.findByRole('dialog', { name: 'Category of 4 courses' })
  await user.selectOptions(field(dialog, 'Category'), 'Home study')
  await press(user, dialog, 'Set category')
  expect(screen.getAllByRole('cell', { name: 'Home study' })).toHaveLength(4)
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(screen.queryByRole('cell', { name: 'Home study' })).toBeNull()
})

test('selected courses can be marked as accepted by an issuer', async () => {
  const { user } = await openCourses()
  await user.click(screen.getByRole('checkbox', { name: 'Select all shown' }))
  await press(user, screen.getByRole('region', { name: 'Selected courses' }), 'Mark with issuer')
  const dialog = await screen.findByRole('dialog', { name: 'With the issuer: 4 courses' })
  expect(field(dialog, 'Credential')).toHaveDisplayValue('NASM-CPT')
  expect(dialog).toHaveTextContent('3 of 4 courses give it something; the others stay as they are.')
  await user.selectOptions(field(dialog, 'State'), 'Accepted')
  await press(user, dialog, 'Save')
  await choose(user, 'With the issuer', 'Accepted')
  expect(namesIn('Courses')).toEqual(['CPR/AED', 'PES', 'CES'])
})

test('“Select none” clears the selection', async () => {
  const { user } = await openCourses()
  await user.click(screen.getByRole('checkbox', { name: 'Select all shown' }))
  await user.click(screen.getByRole('button', { name: 'Select none' }))
  expect(screen.queryByRole('region', { name: 'Selected courses' })).toBeNull()
  expect(screen.getByRole('checkbox', { name: 'Select CES' })).not.toBeChecked()
})
