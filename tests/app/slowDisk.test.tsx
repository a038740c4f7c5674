import { act, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { openRecert } from '../support/openRecert'
import { createFakeMirror } from '../support/fakeMirror'
import { cpt } from '../support/portfolio'
import { fill, openLogDialog } from './trainer'

afterEach(() => void vi.useRealTimers())

test('a dialog stays open until the course is on disk; when that takes too long it closes, and the message says so', async () => {
  await saveOnSilentDisk()
  await pass(2_900)
  expect(screen.getByRole('dialog')).toBeVisible()
  await pass(200)
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByRole('status')).toHaveTextContent('Keep this page open for a minute: the browser hasn’t written it to disk yet.')
})

/** Saves a course while the safety copy never answers. Returns the dialog, which waits. */
async function saveOnSilentDisk(): Promise<HTMLElement> {
  const mirror = createFakeMirror()
  const { user } = await openRecert({ records: [cpt()], mirror })
  const dialog = await openLogDialog(user)
  await fill(user, dialog, 'Course', 'CES')
  mirror.behavior = 'never answers'
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  act(() => void dialog.querySelector('form')?.requestSubmit())
  return dialog
}

async function pass(ms: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(ms))
}

test('a form that was closed while its course goes to disk doesn’t close the next one', async () => {
  const dialog = await saveOnSilentDisk()
  act(() => within(dialog).getByRole('button', { name: 'Close' }).click())
  expect(screen.queryByRole('dialog')).toBeNull()
  act(() => screen.getByRole('button', { name: 'Log course' }).click())
  await pass(3_100)
  expect(screen.getByRole('dialog', { name: 'Log course' })).toBeVisible()
})
