import { act, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { removeCredential } from '../../src/domain/changes/act'
import { openRecert } from '../support/openRecert'
import { createFakeMirror, type FakeMirror } from '../support/fakeMirror'
import { FakeWorker } from '../support/fakeWorker'
import { cpt } from '../support/portfolio'
import { fill, openCredentialDialog, openLogDialog } from './trainer'

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
  silence(mirror)
  act(() => void dialog.querySelector('form')?.requestSubmit())
  return dialog
}

/** From now on the safety copy doesn't answer, and the clock stands still. */
function silence(mirror: FakeMirror): void {
  mirror.behavior = 'never answers'
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
}

async function pass(ms: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(ms))
}

test('bringing a credential back closes its form only once that’s on disk', async () => {
  const mirror = createFakeMirror()
  const { user, store } = await openRecert({ records: [cpt()], mirror, at: '#/credentials' })
  act(() => store.getState().portfolio.credentials.forEach((each) => store.getState().perform(removeCredential(each))))
  const dialog = await openCredentialDialog(user)
  await user.keyboard('cpt{Enter}')
  const button = within(dialog).getByRole('button', { name: 'Bring it back' })
  silence(mirror)
  act(() => button.click())
  await pass(2_900)
  expect(screen.getByRole('dialog')).toBeVisible()
  await pass(200)
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a list of cards stays open until they’re on disk, and adds them once however often the button is pressed', async () => {
  vi.stubGlobal('Worker', FakeWorker)
  const mirror = createFakeMirror()
  const { user, store } = await openRecert({ records: [cpt()], mirror, at: '#/data' })
  await user.click(await screen.findByRole('button', { name: 'Import courses' }))
  const dialog = await screen.findByRole('dialog', { name: 'Import courses' })
  await user.click(within(dialog).getByLabelText('Or paste rows here'))
  await user.paste('Course,Issue Date,Renew By,eCard Code\nBLS Provider,09/2026,09/2028,21')
  await user.click(within(dialog).getByRole('button', { name: 'Read pasted rows' }))
  const button = await within(dialog).findByRole('button', { name: 'Add 1 credential' })
  silence(mirror)
  act(() => button.click())
  act(() => void dialog.querySelector('form')?.requestSubmit())
  await pass(2_900)
  expect(screen.getByRole('dialog')).toBeVisible()
  await pass(200)
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(store.getState().portfolio.credentials.map(({ name }) => name)).toEqual(['NASM-CPT', 'BLS Provider'])
})

test('a form that was closed while its course goes to disk doesn’t close the next one', async () => {
  const dialog = await saveOnSilentDisk()
  act(() => within(dialog).getByRole('button', { name: 'Close' }).click())
  expect(screen.queryByRole('dialog')).toBeNull()
  act(() => screen.getByRole('button', { name: 'Log course' }).click())
  await pass(3_100)
  expect(screen.getByRole('dialog', { name: 'Log course' })).toBeVisible()
})
