import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openRecert } from '../../support/openRecert'
import { card, course, ces, cpt, day } from '../../support/portfolio'
import { deleteCourse } from '../../support/world'
import { catchDownloads } from '../downloads'
import { goTo, logCourse, namesIn } from '../trainer'

const palette = () => screen.findByRole('dialog', { name: 'Find anything' })
const box = () => screen.getByRole('combobox', { name: 'Find a course, a credential, a page or an action' })
const found = () => screen.queryAllByRole('option').map((option) => option.textContent)

test('the palette opens with its button, focuses its field, and returns the focus', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  const opener = screen.getByRole('button', { name: 'Search and commands' })
  await user.click(opener)
  await palette()
  expect(box()).toHaveFocus()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  await waitFor(() => expect(opener).toHaveFocus())
})

test('Ctrl and K open the palette, even from a field', async () => {
  const { user } = await openRecert({ records: [cpt(), ces()], at: '#/courses' })
  await user.keyboard('{Control>}k{/Control}')
  await palette()
  await user.keyboard('{Escape}')
  await user.click(await screen.findByRole('searchbox', { name: 'Search courses' }))
  await user.keyboard('abc{Control>}k{/Control}')
  expect(await palette()).toBeVisible()
})

test('a few letters and Enter open a page', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  await user.keyboard('{Control>}k{/Control}')
  await palette()
  await user.keyboard('calen{Enter}')
  expect(await screen.findByRole('heading', { level: 1, name: 'Calendar' })).toBeVisible()
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a course is found by name and opens in its dialog', async () => {
  const { user } = await openRecert({ records: [cpt(), ces(), course({ title: 'Kinesiología', on: '2026-05-03' })] })
  await user.keyboard('{Control>}k{/Control}')
  await palette()
  await user.keyboard('kinesiol')
  const options = screen.getAllByRole('option')
  expect(found()).toEqual(['Kinesiología May 3, 2026', 'Duplicate last course Kinesiología'])
  expect(box()).toHaveAttribute('aria-activedescendant', options[0]?.id)
  await user.keyboard('{Enter}')
  const dialog = await screen.findByRole('dialog', { name: 'Edit course' })
  expect(within(dialog).getByLabelText('Course')).toHaveValue('Kinesiología')
})

test.each([
  ['dark', 'Appearance: light or dark', 'Appearance'],
  ['privacy', 'Blur numbers and costs', 'Appearance'],
  ['csv', 'Export courses', 'Spreadsheets'],
  ['timeline', 'Timeline of all credentials', 'Timeline'],
])('%s finds “%s” and leads there', async (typed, name, heading) => {
  const { user } = await openRecert({ records: [cpt()] })
  await user.keyboard('{Control>}k{/Control}')
  await palette()
  await user.keyboard(typed)
  await user.click(screen.getByRole('option', { name: new RegExp(`^${name}`) }))
  await waitFor(() => expect(screen.getByRole('heading', { level: 2, name: heading })).toHaveFocus())
})

test('a course is found by its number and its note, and a credential by its number', async () => {
  const noted = { ...ces(), number: 'CEP-7781', note: 'Paid by the studio' }
  const { user } = await openRecert({ records: [cpt({ number: '1186900' }), noted, course({ title: 'Other' })] })
  await user.keyboard('{Control>}k{/Control}')
  await palette()
  await user.keyboard('7781')
  expect(found()).toEqual(['CES May 3, 2026'])
  await user.clear(box())
  await user.keyboard('studio')
  expect(found()).toEqual(['CES May 3, 2026'])
  await user.clear(box())
  await user.keyboard('1186900')
  expect(found()).toEqual(['NASM-CPT certified on Jan 15, 2026, expires on Jan 15, 2028'])
})

test('a renewed card is still found by the number of the one before', async () => {
  const earlier = { certifiedOn: day('2024-09-10'), expiresOn: day('2026-09-30'), number: 'A-111' }
  const { user } = await openRecert({
    records: [card({ certifiedOn: day('2026-09-02'), expiresOn: day('2028-09-30'), number: 'B-222', periods: [earlier] })],
  })
  await user.keyboard('{Control>}k{/Control}')
  await palette()
  for (const number of ['A-111', 'B-222']) {
    await user.clear(box())
    await user.keyboard(number)
    expect(found()).toEqual(['CPR/AED card certified on Sep 2, 2026, expires on Sep 30, 2028'])
  }
})

test('a credential opens its page', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  await user.keyboard('{Control>}k{/Control}')
  await palette()
  await user.keyboard('nasm{Enter}')
  expect(await screen.findByRole('heading', { level: 1, name: 'NASM-CPT' })).toBeVisible()
})

test('arrows go around all results, and a tap picks one', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  await user.keyboard('{Control>}k{/Control}')
  await palette()
  const selected = () => screen.getAllByRole('option').findIndex((option) => option.getAttribute('aria-selected') === 'true')
  expect(selected()).toBe(0)
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(selected()).toBe(2)
  await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}')
  expect(selected()).toBe(screen.getAllByRole('option').length - 1)
  await user.click(screen.getByRole('option', { name: /^Add credential/ }))
  expect(await screen.findByRole('dialog', { name: 'Add credential' })).toBeVisible()
})

test('without results the palette says so, and Enter does nothing', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  await user.keyboard('{Control>}k{/Control}')
  const dialog = await palette()
  await user.keyboard('zzz{Enter}')
  expect(within(dialog).getByRole('status')).toHaveTextContent('Nothing found.')
  expect(found()).toEqual([])
  expect(dialog).toBeVisible()
})

test('of many courses fifty are shown and the rest are counted', async () => {
  const many = Array.from({ length: 62 }, (_, index) => course({ id: `yoga-${index}`, title: `Yoga ${index + 1}`, on: '2026-05-03' }))
  const { user } = await openRecert({ records: [cpt(), ...many] })
  await user.keyboard('{Control>}k{/Control}')
  const dialog = await palette()
  await user.keyboard('yoga')
  expect(found()).toHaveLength(50)
  expect(within(dialog).getByRole('status')).toHaveTextContent('and 13 more')
})

test('the palette duplicates the last course, and undoes and redoes a change', async () => {
  const { user, store } = await openRecert({ records: [cpt(), course({ title: 'Yoga', on: '2026-05-03' })] })
  const run = async (typed: string) => {
    await user.keyboard('{Control>}k{/Control}')
    await palette()
    await user.keyboard(`${typed}{Enter}`)
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Find anything' })).toBeNull())
  }
  await run('duplicate')
  expect(await screen.findByRole('dialog', { name: 'Log course' })).toBeVisible()
  expect(screen.getByLabelText('Course')).toHaveValue('Yoga')
  await user.keyboard('{Escape}')
  act(() => store.getState().portfolio.courses.forEach((each) => deleteCourse(store.getState(), each)))
  await run('undo')
  await waitFor(() => expect(store.getState().portfolio.courses).toHaveLength(1))
  await run('redo')
  await waitFor(() => expect(store.getState().portfolio.courses).toHaveLength(0))
})

test('Suggest a plan, from anywhere, suggests it on the plan page', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  await user.keyboard('{Control>}k{/Control}')
  await palette()
  await user.keyboard('sugg{Enter}')
  expect(await screen.findByRole('region', { name: 'Suggested plan' })).toBeVisible()
})

test('Suggest a plan on the plan page leaves a suggestion that is open', async () => {
  const { user } = await openRecert({ records: [cpt()], at: '#/plan' })
  const button = await screen.findByRole('button', { name: 'Suggest a plan' })
  const suggest = async () => {
    await user.keyboard('{Control>}k{/Control}')
    await palette()
    await user.keyboard('sugg{Enter}')
    await waitFor(() => expect(button).toHaveFocus())
  }
  await suggest()
  expect(screen.getByRole('region', { name: 'Suggested plan' })).toBeVisible()
  await suggest()
  expect(screen.getByRole('region', { name: 'Suggested plan' })).toBeVisible()
})

test('Download backup, from anywhere, downloads it', async () => {
  const downloads = catchDownloads()
  const { user } = await openRecert({ records: [cpt()] })
  await user.keyboard('{Control>}k{/Control}')
  await palette()
  await user.keyboard('download{Enter}')
  expect(await screen.findByText('The backup is in your downloads.')).toBeVisible()
  expect(downloads.map(({ name }) => name)).toEqual(['recert-2026-11-20.zip'])
})

test('keys undo and redo changes in order, but not while typing', async () => {
  const { user } = await openRecert({ records: [cpt(), ces()], at: '#/courses' })
  await screen.findByRole('searchbox', { name: 'Search courses' })
  for (const title of ['First', 'Second']) await logCourse(user, { course: title, on: '2026-05-03', amounts: { 'NASM-CPT CEUs': '0.1' } })
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(namesIn('Courses')).not.toContain('Second'))
  expect(screen.getAllByRole('status').some((status) => status.textContent.includes('Undone: logged Second.'))).toBe(true)
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(namesIn('Courses')).toEqual(['CES']))
  await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}')
  await waitFor(() => expect(namesIn('Courses')).toContain('First'))
  await user.keyboard('{Control>}y{/Control}')
  await waitFor(() => expect(namesIn('Courses')).toContain('Second'))
  await user.click(screen.getByRole('searchbox', { name: 'Search courses' }))
  await user.keyboard('{Control>}z{/Control}')
  expect(namesIn('Courses')).toContain('Second')
})

test('an undo offers Redo', async () => {
  const { user, store } = await openRecert({ records: [cpt(), ces()] })
  act(() => store.getState().portfolio.courses.forEach((each) => deleteCourse(store.getState(), each)))
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  await user.click(await screen.findByRole('button', { name: 'Redo' }))
  expect(screen.getByRole('status')).toHaveTextContent('Deleted CES.')
})

test('after a reload the data page lists the changes and undoes them', async () => {
  const [disk, session] = [new Map<string, string>(), new Map<string, string>()]
  const before = await openRecert({ records: [cpt()], disk, session })
  await logCourse(before.user, { course: 'First', on: '2026-05-03', amounts: { 'NASM-CPT CEUs': '0.1' } })
  before.close()
  const { user, store } = await openRecert({ disk, session, at: '#/data' })
  const changes = within(await screen.findByRole('region', { name: 'Recent changes' }))
  expect(changes.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Logged First'])
  await user.click(changes.getByRole('button', { name: 'Undo the latest change' }))
  expect(store.getState().portfolio.courses).toEqual([])
  await user.click(changes.getByRole('button', { name: 'Redo: Logged First' }))
  expect(store.getState().portfolio.courses.map(({ title }) => title)).toEqual(['First'])
})

test('g and a letter open the pages, / the course search', async () => {
  const { user } = await openRecert({ records: [cpt(), ces()] })
  await user.keyboard('gc')
  expect(await screen.findByRole('heading', { level: 1, name: 'Courses' })).toBeVisible()
  await user.keyboard('gd')
  expect(await screen.findByRole('article', { name: 'NASM-CPT' })).toBeVisible()
  await user.keyboard('/')
  await waitFor(() => expect(screen.getByRole('searchbox', { name: 'Search courses' })).toHaveFocus())
  expect(screen.getByRole('searchbox', { name: 'Search courses' })).toHaveValue('')
})

test('/ on the courses keeps their filters', async () => {
  const { user } = await openRecert({ records: [cpt(), ces()], at: '#/courses?category=specialization' })
  const search = await screen.findByRole('searchbox', { name: 'Search courses' })
  await user.keyboard('/')
  await waitFor(() => expect(search).toHaveFocus())
  expect(window.location.hash).toBe('#/courses?category=specialization')
})

test.each([
  ['n', 'n', 'combobox', 'Course'],
  ['/', '/', 'searchbox', 'Search courses'],
  ['Ctrl and K', '{Control>}k{/Control}', 'combobox', 'Find a course, a credential, a page or an action'],
])('letters typed right after %s are in the field it opens', async (_, key, role, name) => {
  const { user } = await openRecert({ records: [cpt(), ces()], at: '#/plan' })
  await user.keyboard(key)
  await user.keyboard('gait ax{Backspace}n')
  const field = await screen.findByRole(role, { name })
  await waitFor(() => expect(field).toHaveFocus())
  await user.keyboard('alysis')
  expect(field).toHaveValue('gait analysis')
})

test('? lists the keys; single keys turned off there stay off after a reload, and the others still work', async () => {
  const disk = new Map<string, string>()
  const before = await openRecert({ records: [cpt()], disk })
  await before.user.keyboard('?')
  const dialog = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })
  expect(within(dialog).getByRole('row', { name: 'Go to the courses G then C' })).toBeVisible()
  await before.user.click(within(dialog).getByRole('checkbox', { name: 'Single keys are on' }))
  await before.user.keyboard('{Escape}')
  before.close()
  const { user } = await openRecert({ disk })
  await user.keyboard('n?')
  await user.keyboard('{Control>}k{/Control}')
  expect(await palette()).toBeVisible()
  expect(screen.getAllByRole('dialog')).toHaveLength(1)
})

test('F6 moves the focus to the message and back, and Escape dismisses it', async () => {
  const { user, store } = await openRecert({ records: [cpt(), ces()] })
  await goTo(user, 'Credentials')
  act(() => store.getState().portfolio.courses.forEach((each) => deleteCourse(store.getState(), each)))
  await screen.findByRole('button', { name: 'Undo' })
  const start = screen.getByRole('button', { name: 'Add credential' })
  start.focus()
  await user.keyboard('{F6}')
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus()
  await user.keyboard('{F6}')
  expect(start).toHaveFocus()
  await user.keyboard('{F6}{Escape}')
  expect(start).toHaveFocus()
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
})
