import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { version } from '../../../package.json'
import { ErrorBoundary } from '../../../src/app/shell/ErrorBoundary'

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

afterEach(() => {
  vi.restoreAllMocks()
  window.location.hash = ''
})

/** Opens the details of a page on which the renewal card fails. */
async function openDetails(error: unknown) {
  const user = userEvent.setup({ delay: null })
  const RenewalCard = () => {
    throw error
  }
  render(
    <ErrorBoundary>
      <RenewalCard />
    </ErrorBoundary>,
  )
  await user.click(await screen.findByText('Details'))
  const details = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'What to report' })
  return { user, details }
}

test('the details of a fault say what failed, where, and in which version and browser', async () => {
  const { details } = await openDetails(new TypeError('nothing to count'))
  expect(details.value).toContain(`Recert ${version}`)
  expect(details.value).toContain(`Browser: ${navigator.userAgent}`)
  expect(details.value).toContain('TypeError: nothing to count')
  expect(details.value).toMatch(/\bfaultDetails\.test\.tsx:\d+:\d+/)
  expect(details.value).toMatch(/Components:\n\s+at RenewalCard/)
  expect(details).toHaveAccessibleDescription(/It has nothing from your records/)
})

test('the details are copied with one press', async () => {
  const { user, details } = await openDetails(new Error('nothing to count'))
  await user.click(screen.getByRole('button', { name: 'Copy details' }))
  expect(await screen.findByText('Copied.')).toBeVisible()
  expect(await navigator.clipboard.readText()).toBe(details.value)
})

test('where the browser refuses to copy, the details are selected', async () => {
  const { user, details } = await openDetails(new Error('nothing to count'))
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
  await user.click(screen.getByRole('button', { name: 'Copy details' }))
  expect(await screen.findByText(/The text is selected/)).toBeVisible()
  expect([details.selectionStart, details.selectionEnd]).toEqual([0, details.value.length])
})

test('the details hold no text of a record, no credential and no search', async () => {
  window.location.hash = '#/credentials/0mf2k7q1x-4k8s0a9z1b?find=ankle'
  const { details } = await openDetails(new SyntaxError('Unexpected token \'A\', "Ankle mobility with "Ann""... is not valid JSON'))
  expect(details.value).toContain('SyntaxError: Unexpected token \'A\', "…"... is not valid JSON')
  expect(details.value).toContain('Page: #/credentials/…\n')
  expect(details.value).not.toMatch(/ankle|Ann|0mf2k7q1x/i)
})

test('what is thrown and is no error has details, too', async () => {
  const { details } = await openDetails('out of paper')
  expect(details.value).toContain('\nout of paper\n')
})

test('where the details cannot be shown, the message alone is', async () => {
  vi.spyOn(navigator, 'userAgent', 'get').mockImplementation(() => {
    throw new Error('no name')
  })
  render(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  )
  expect(await screen.findByText('Error: nothing to count')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Reload' })).toBeVisible()
})

function Broken(): never {
  throw new Error('nothing to count')
}

test('a page that failed leads to one that needs nothing of it', async () => {
  await openDetails(new Error('x'))
  expect(screen.getByRole('link', { name: 'Get your records without this page' })).toHaveAttribute('href', './recover.html')
})
