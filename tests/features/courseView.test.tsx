import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { field, namesIn, openCourse, press, rowOf, findParagraph } from '../app/trainer'
import { hold } from '../support/held'
import { openRecert } from '../support/openRecert'
import { ces, course, cpr, cpt, credentialId, ownCertification, pes } from '../support/portfolio'
import { proof } from '../support/proofs'

const yoga = () => course({ id: 'yoga', title: 'Yoga', provider: 'Studio', on: '2025-06-01', category: 'other', hours: '3', cost: '40' })
const records = [cpt(), ownCertification(), ces(), pes(), cpr(), yoga()]

async function openCourses(at = '#/courses') {
  const recert = await openRecert({ at, records })
  await screen.findByRole('heading', { level: 1, name: 'Courses' })
  await recert.user.click(screen.getByRole('button', { name: /^More filters/ }))
  return recert
}

/** happy-dom's own window. */
type Viewport = { readonly happyDOM: { readonly setViewport: (size: { readonly width: number }) => void } }

/** The list for selecting several, as on a phone. */
async function openSelecting() {
  const recert = await openCourses()
  await recert.user.click(screen.getByRole('button', { name: 'Select' }))
  return recert
}

const choose = async (user: Awaited<ReturnType<typeof openCourses>>['user'], name: string, option: string) =>
  user.selectOptions(screen.getByRole('combobox', { name }), option)
const chips = () => within(screen.getByRole('list', { name: 'Filters' }))
const pressed = () =>
  chips()
    .getAllByRole('button', { pressed: true })
    .map(({ textContent }) => textContent)
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
  expect(screen.getByRole('button', { name: 'More filters, 2 active' })).toBeVisible()
  expect(pressed()).toEqual(['NASM-CPT', 'Not counted'])
})

test('without a filter, the totals cover all courses', async () => {
  await openCourses()
  expect(totals().map(({ textContent }) => textContent)).toEqual(['NASM-CPT: 2.0 of 3.9 CEUs counted', '3 contact hours', 'Cost $40'])
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
  expect(window.location.hash).toBe('#/courses')
  expect(window.history.length).toBe(before)
  await choose(user, 'Year', '2026')
  expect(window.history.length).toBe(before + 1)
})

test('what is typed stays out of the address, through a dialog, a course and back', async () => {
  const { user } = await openCourses()
  await user.click(screen.getByRole('searchbox', { name: 'Search courses' }))
  await user.keyboard('pes')
  expect(namesIn('Courses')).toEqual(['PES'])
  const details = await openCourse(user, 'PES')
  expect(window.location.href).not.toContain('search')
  await user.click(within(details).getByRole('button', { name: 'Edit' }))
  expect(await screen.findByRole('dialog', { name: 'Edit course' })).toBeVisible()
  expect(window.location.href).not.toContain('search')
  expect(screen.getByLabelText('Search courses')).toHaveValue('pes')
})

test('active filters can be removed one by one or all at once', async () => {
  const { user } = await openCourses('#/courses?search=e&credential=cpt&cycle=running&year=2026&proof=missing&order=oldest')
  expect(pressed()).toEqual(['NASM-CPT', 'No certificate 3', 'This cycle, Jan 15, 2026 to Jan 15, 2028', '2026'])
  await user.click(chips().getByRole('button', { name: 'NASM-CPT' }))
  expect(window.location.hash).toBe('#/courses?year=2026&proof=missing&order=oldest')
  expect(screen.getByRole('searchbox')).toHaveValue('e')
  await user.click(chips().getByRole('button', { name: '2026' }))
  expect(window.location.hash).toBe('#/courses?proof=missing&order=oldest')
  await user.click(chips().getByRole('button', { name: 'All' }))
  expect(window.location.hash).toBe('#/courses?order=oldest')
  expect(pressed()).toEqual(['All'])
})

test('a chip chooses a certification, groups its courses by cycle, and counts what has no certificate in it', async () => {
  const { user } = await openCourses()
  expect(chips().getByRole('button', { name: 'No certificate 4' })).toBeVisible()
  await user.click(chips().getByRole('button', { name: 'NASM-CPT' }))
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
    'This cycleJan 15, 2026 – Jan 15, 20282.0 of 2.0NASMKettlebell',
  ])
  await user.click(chips().getByRole('button', { name: 'No certificate 3' }))
  expect(window.location.hash).toBe('#/courses?credential=cpt&proof=missing')
})

describe('a chip that disappears when pressed', () => {
  test('leaves the focus on the next one: “No certificate” where nothing is missing', async () => {
    await openRecert({ at: '#/courses?year=2026&proof=missing', records: [cpt(), { ...ces(), proofs: [proof('a')] }] })
    const chip = await screen.findByRole('button', { name: 'No certificate 0' })
    act(() => chip.focus())
    fireEvent.click(chip)
    await waitFor(() => expect(chip).not.toBeInTheDocument())
    expect(chips().getByText('2026').closest('li')).toHaveFocus()
  })

  test('leaves it on the previous one: a certification without a column, which takes its cycle along', async () => {
    const others = ['ace-cpt', 'issa-cpt', 'nsca-cpt'].map((id) => ({ ...hold(id, { on: '2026-01-15', until: '2027-06-30' }), id: credentialId(id) }))
    await openRecert({ at: '#/courses?credential=cpt&cycle=running', records: [cpt(), ...others, ces()] })
    const chip = await screen.findByRole('button', { name: 'NASM-CPT' })
    act(() => chip.focus())
    fireEvent.click(chip)
    await waitFor(() => expect(chip).not.toBeInTheDocument())
    const [, , third] = chips().getAllByRole('listitem')
    expect(third).toHaveFocus()
  })

  test('is not one that stays: a certification with a column keeps the focus', async () => {
    await openRecert({ at: '#/courses?credential=cpt', records: [cpt(), ces()] })
    const chip = await screen.findByRole('button', { name: 'NASM-CPT' })
    act(() => chip.focus())
    fireEvent.click(chip)
    await waitFor(() => expect(pressed()).toEqual(['All']))
    expect(chip).toHaveFocus()
  })
})

test.each([
  ['#/courses?credential=gone', 'This certification isn’t here'],
  ['#/courses?credential=cpt&cycle=2020-01-15', 'This cycle isn’t here'],
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
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['Sorted by nameNASMKettlebell'])
  expect(heading('Course')).toHaveAttribute('aria-sort', 'ascending')
  expect(heading('Completed on')).not.toHaveAttribute('aria-sort')
  await user.click(within(heading('Course')).getByRole('button'))
  expect(namesIn('Courses')).toEqual(['Yoga', 'PES', 'CPR/AED', 'CES'])
  expect(heading('Course')).toHaveAttribute('aria-sort', 'descending')
})

test('arrow keys move between rows, Enter opens, Space selects, and the focus comes back', async () => {
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
  await press(user, await screen.findByRole('dialog', { name: 'PES' }), 'Close')
  await waitFor(() => expect(rowOf('Courses', 'PES')).toHaveFocus())
})

test('Shift with an arrow key selects several, and so does Shift with a click', async () => {
  const { user } = await openSelecting()
  act(() => rowOf('Courses', 'CPR/AED').focus())
  await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
  expect(screen.getByText('3 selected')).toBeVisible()
  expect(rowOf('Courses', 'CES')).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Clear selection' }))
  await user.click(screen.getByRole('button', { name: 'Select' }))
  await user.click(screen.getByRole('checkbox', { name: 'Select PES' }))
  await user.keyboard('{Shift>}')
  await user.click(screen.getByRole('checkbox', { name: 'Select Yoga' }))
  await user.keyboard('{/Shift}')
  expect(screen.getByText('3 selected')).toBeVisible()
  expect(screen.getByRole('checkbox', { name: 'Select CPR/AED' })).not.toBeChecked()
})

test('while selecting on a phone, pressing a row selects it', async () => {
  const { user } = await openSelecting()
  await user.click(screen.getByRole('button', { name: 'PES' }))
  expect(screen.getByRole('checkbox', { name: 'Select PES' })).toBeChecked()
  expect(screen.queryByRole('dialog')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Done' }))
  expect(screen.queryByRole('checkbox', { name: 'Select PES' })).toBeNull()
  expect(screen.queryByRole('region', { name: 'Selected courses' })).toBeNull()
})

test('Tab moves to the controls of the active row', async () => {
  const { user } = await openSelecting()
  act(() => rowOf('Courses', 'CPR/AED').focus())
  await user.keyboard('{ArrowDown}{Tab}')
  expect(screen.getByRole('checkbox', { name: 'Select PES' })).toHaveFocus()
  await user.tab()
  expect(screen.getByRole('button', { name: 'PES' })).toHaveFocus()
  expect(screen.getByRole('button', { name: 'CES' })).toHaveAttribute('tabindex', '-1')
})

describe('on a wide screen', () => {
  const resize = (width: number) => act(() => (window as unknown as Viewport).happyDOM.setViewport({ width }))
  beforeEach(() => resize(1280))
  afterEach(() => resize(1024))

  test('the details are beside the list, go from course to course, and Escape returns to the row', async () => {
    const { user } = await openCourses()
    await user.click(screen.getByRole('button', { name: 'PES' }))
    expect(screen.getByRole('heading', { level: 2, name: 'PES' })).toHaveFocus()
    expect(rowOf('Courses', 'PES')).toHaveAttribute('data-open')
    await press(user, screen.getByRole('region', { name: 'PES' }), 'Next course')
    expect(screen.getByRole('region', { name: 'CES' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Next course' })).toHaveFocus()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('region', { name: 'CES' })).toBeNull())
    expect(rowOf('Courses', 'CES')).toHaveFocus()
    expect(window.location.hash).toBe('#/courses')
  })

  test('every row has a box to select it', async () => {
    const { user } = await openCourses()
    await user.click(screen.getByRole('checkbox', { name: 'Select PES' }))
    expect(screen.getByText('1 selected')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'CES' }))
    await press(user, screen.getByRole('region', { name: 'CES' }), 'Close')
    await waitFor(() => expect(screen.queryByRole('region', { name: 'CES' })).toBeNull())
  })
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
  const { user } = await openSelecting()
  await user.click(screen.getByRole('checkbox', { name: 'Select CES' }))
  await user.click(screen.getByRole('checkbox', { name: 'Select PES' }))
  await press(user, screen.getByRole('region', { name: 'Selected courses' }), 'Delete')
  expect(namesIn('Courses')).toEqual(['CPR/AED', 'Yoga'])
  expect(screen.queryByRole('region', { name: 'Selected courses' })).toBeNull()
  expect(await findParagraph('Deleted 2 courses. NASM-CPT is at 0.1 of 2.0.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(namesIn('Courses')).toEqual(['CPR/AED', 'PES', 'CES', 'Yoga'])
})

test('courses hidden by a filter are not affected', async () => {
  const { user } = await openSelecting()
  await user.click(screen.getByRole('checkbox', { name: 'Select all shown' }))
  expect(screen.getByText('4 selected')).toBeVisible()
  await choose(user, 'Category', 'Specialization')
  expect(screen.getByText('2 selected')).toBeVisible()
  await press(user, screen.getByRole('region', { name: 'Selected courses' }), 'Delete')
  await user.click(chips().getByRole('button', { name: 'All' }))
  expect(namesIn('Courses')).toEqual(['CPR/AED', 'Yoga'])
})

test('while thousands of selected courses are changed, the dialog shows how far it is', async () => {
  const { user, store } = await openSelecting()
  await user.click(screen.getByRole('checkbox', { name: 'Select all shown' }))
  await press(user, screen.getByRole('region', { name: 'Selected courses' }), 'Set category')
  const dialog = await screen.findByRole('dialog', { name: 'Category of 4 courses' })
  act(() => store.setState({ longStep: { move: 'change', done: 250, of: 3000 } }))
  expect(within(dialog).getByRole('progressbar', { name: 'Saving 3,000 records. Keep this page open.' })).toHaveAttribute('value', '250')
})

test('selected courses get another category, and a single Undo restores the old ones', async () => {
  const { user } = await openSelecting()
  await user.click(screen.getByRole('checkbox', { name: 'Select all shown' }))
  await press(user, screen.getByRole('region', { name: 'Selected courses' }), 'Set category')
  const dialog = await screen.findByRole('dialog', { name: 'Category of 4 courses' })
  await user.selectOptions(field(dialog, 'Category'), 'Home study')
  await press(user, dialog, 'Set category')
  await choose(user, 'Category', 'Home study')
  expect(namesIn('Courses')).toHaveLength(4)
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(screen.getByRole('heading', { name: 'Nothing found' })).toBeVisible()
})

test('selected courses can be marked as accepted by an issuer', async () => {
  const { user } = await openSelecting()
  await user.click(screen.getByRole('checkbox', { name: 'Select all shown' }))
  await press(user, screen.getByRole('region', { name: 'Selected courses' }), 'Set issuer status')
  const dialog = await screen.findByRole('dialog', { name: 'Issuer status: 4 courses' })
  expect(field(dialog, 'Credential')).toHaveDisplayValue('NASM-CPT')
  expect(dialog).toHaveTextContent('3 of 4 courses have credit for it. The rest don’t change.')
  await user.selectOptions(field(dialog, 'Status'), 'Accepted')
  await press(user, dialog, 'Save')
  await choose(user, 'Issuer status', 'Accepted')
  expect(namesIn('Courses')).toEqual(['CPR/AED', 'PES', 'CES'])
})

test('what to do with the selected courses is said in tooltips too, since a narrow window shows only icons', async () => {
  const { user } = await openSelecting()
  await user.click(screen.getByRole('checkbox', { name: 'Select CES' }))
  const buttons = within(screen.getByRole('region', { name: 'Selected courses' })).getAllByRole('button')
  expect(buttons.map(({ title }) => title)).toEqual(['Delete', 'Set category', 'Set issuer status', 'Download as CSV', 'Clear selection'])
})

test('“Clear selection” clears the selection', async () => {
  const { user } = await openSelecting()
  await user.click(screen.getByRole('checkbox', { name: 'Select all shown' }))
  await user.click(screen.getByRole('button', { name: 'Clear selection' }))
  expect(screen.queryByRole('region', { name: 'Selected courses' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Select' }))
  expect(screen.getByRole('checkbox', { name: 'Select CES' })).not.toBeChecked()
})
