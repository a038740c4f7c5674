import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { ErrorBoundary } from '../../../src/app/shell/ErrorBoundary'
import { openRecert } from '../../support/openRecert'
import { ces, cpt } from '../../support/portfolio'
import { deleteCourse } from '../../support/world'
import { field, goTo, header, openCredentialDialog, openLogDialog } from '../trainer'

afterEach(() => {
  vi.useRealTimers()
})

for (const name of ['Courses', 'Credentials', 'Plan', 'Data and settings'] as const) {
  test(`a link in the header leads to ${name} and says so in the title, the heading and the link`, async () => {
    const { user } = await openRecert({ records: [cpt()], at: '#/' })
    await goTo(user, name)
    expect(document.title).toBe(`${name} · Recert`)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(name)
    const current = within(header())
      .getAllByRole('link')
      .filter((link) => link.getAttribute('aria-current') === 'page')
    expect(current).toEqual([within(header()).getByRole('link', { name })])
    expect(screen.getByRole('main')).toHaveFocus()
  })
}

test('an address without a page says so and leads to the dashboard', async () => {
  const { user } = await openRecert({ records: [cpt()], at: '#/nowhere' })
  expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'To the dashboard' }))
  expect(await screen.findByRole('article', { name: 'NASM-CPT' })).toBeVisible()
})

test('an empty address is the dashboard', async () => {
  await openRecert({ records: [cpt()], at: '' })
  expect(document.title).toBe('Dashboard · Recert')
  expect(screen.getByRole('article', { name: 'NASM-CPT' })).toBeVisible()
})

test('the key n opens the log dialog', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  await user.keyboard('n')
  const dialog = await screen.findByRole('dialog', { name: 'Log course' })
  expect(field(dialog, 'Course')).toHaveFocus()
  expect(field(dialog, 'Course')).toHaveValue('')
})

test('the key n opens the log dialog with Caps Lock, but not with Shift', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  await user.keyboard('{Shift>}N{/Shift}')
  expect(screen.queryByRole('dialog')).toBeNull()
  await user.keyboard('N')
  expect(await screen.findByRole('dialog', { name: 'Log course' })).toBeVisible()
})

test('the key n is a letter while something is typed', async () => {
  const { user } = await openRecert({ records: [cpt(), ces()], at: '#/courses' })
  await user.click(await screen.findByRole('searchbox', { name: 'Search courses' }))
  await user.keyboard('n')
  expect(screen.getByRole('searchbox', { name: 'Search courses' })).toHaveValue('n')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('the key n does nothing in a dialog, and nothing together with Control', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  await user.keyboard('{Control>}n{/Control}')
  expect(screen.queryByRole('dialog')).toBeNull()
  const dialog = await openLogDialog(user)
  within(dialog).getByRole('button', { name: 'Close' }).focus()
  await user.keyboard('n')
  expect(screen.getAllByRole('dialog')).toEqual([dialog])
})

test('after the dialog closes, the key n opens it again', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  await user.keyboard('n')
  await screen.findByRole('dialog', { name: 'Log course' })
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  await user.keyboard('n')
  expect(await screen.findByRole('dialog', { name: 'Log course' })).toBeVisible()
})

test('the first tab stop skips to the content', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  await user.tab()
  expect(screen.getByRole('button', { name: 'Skip to content' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('main')).toHaveFocus()
})

test('a toast goes when it is dismissed', async () => {
  const { user, store } = await openRecert({ records: [cpt(), ces()] })
  act(() => store.getState().portfolio.courses.forEach((each) => deleteCourse(store.getState(), each)))
  await user.click(await screen.findByRole('button', { name: 'Dismiss' }))
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

test('an error in Recert says that the records are safe and offers to reload', () => {
  const noise = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const Broken = () => {
    throw new Error('a fault')
  }
  render(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  )
  expect(screen.getByRole('heading', { name: 'Something went wrong here' })).toBeVisible()
  expect(screen.getByText(/Your records are safe\./)).toBeVisible()
  const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => undefined)
  fireEvent.click(screen.getByRole('button', { name: 'Reload' }))
  expect(reload).toHaveBeenCalledOnce()
  reload.mockRestore()
  noise.mockRestore()
})

test.each([
  new TypeError('Failed to fetch dynamically imported module: https://example.com/assets/DataPage.js'),
  new TypeError('error loading dynamically imported module: https://example.com/assets/DataPage.js'),
  new TypeError('Importing a module script failed.'),
  new Error('error importing styles: https://example.com/assets/DataPage.css'),
])("a part that can't be loaded says so and offers to reload: %s", (missing) => {
  const noise = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const Missing = () => {
    throw missing
  }
  render(
    <ErrorBoundary>
      <Missing />
    </ErrorBoundary>,
  )
  expect(screen.getByRole('heading', { name: 'This part of Recert couldn’t be loaded' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Reload' })).toBeVisible()
  noise.mockRestore()
})

test('a failed screen leaves the rest of the page, and the next screen works', async () => {
  const noise = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { user, store } = await openRecert({ records: [cpt(), ces()], at: '#/data' })
  await screen.findByRole('heading', { name: 'Recently deleted' })
  const { portfolio } = store.getState()
  // safe: what was deleted is broken on purpose
  act(() => store.setState({ portfolio: { ...portfolio, deleted: [null] as unknown as typeof portfolio.deleted } }))
  expect(screen.getByRole('heading', { name: 'Something went wrong here' })).toBeVisible()
  act(() => store.setState({ portfolio }))
  await goTo(user, 'Dashboard')
  expect(screen.getByRole('article', { name: 'NASM-CPT' })).toBeVisible()
  noise.mockRestore()
})

test('a failed dialog leaves the screen', async () => {
  const noise = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { user, store } = await openRecert({ records: [cpt()] })
  const { portfolio } = store.getState()
  // safe: what was deleted is broken on purpose
  act(() => store.setState({ portfolio: { ...portfolio, deleted: [null] as unknown as typeof portfolio.deleted } }))
  await openCredentialDialog(user)
  await user.keyboard('NASM-CES')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByRole('heading', { name: 'Something went wrong here' })).toBeVisible()
  expect(screen.getByRole('article', { name: 'NASM-CPT' })).toBeVisible()
  noise.mockRestore()
})

test('an undo by keyboard is announced for 6 seconds', async () => {
  const { store } = await openRecert({ records: [cpt(), ces()] })
  vi.useFakeTimers()
  await onDisk(() => store.getState().portfolio.courses.forEach((each) => deleteCourse(store.getState(), each)))
  const undo = screen.getByRole('button', { name: 'Undo' })
  act(() => undo.focus())
  act(() => void vi.advanceTimersByTime(60_000))
  expect(screen.getByRole('status')).toHaveTextContent('Deleted CES.')
  await onDisk(() => fireEvent.click(undo))
  expect(screen.getByRole('main')).toHaveFocus()
  expect(screen.getByRole('status')).toHaveTextContent('Undone. NASM-CPT is back at 1.9.')
  act(() => void vi.advanceTimersByTime(5900))
  expect(screen.getByRole('status')).toHaveTextContent('Undone. NASM-CPT is back at 1.9.')
  act(() => void vi.advanceTimersByTime(200))
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

/** Waits for the safety copy while the timers are fake. */
async function onDisk(save: () => void): Promise<void> {
  await act(async () => {
    save()
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
  })
}
