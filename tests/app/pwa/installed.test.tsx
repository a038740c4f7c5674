import { act, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { type Badges, watchBadge } from '../../../src/app/pwa/badge'
import '../../../src/app/pwa/UpdateNotice'
import type { Installation } from '../../../src/store/installation'
import { type OpenRecert, openRecert } from '../../support/openRecert'
import { card, cpt, day } from '../../support/portfolio'
import { field, fill, goTo, openLogDialog, press } from '../trainer'

function become({ store }: OpenRecert, part: Partial<Installation>): void {
  act(() => store.setState(({ installation }) => ({ installation: { ...installation, ...part } })))
}

test('a newer version is announced, and installed only when the trainer says so', async () => {
  const recert = await openRecert({ records: [cpt()] })
  const takeUpdate = vi.fn()
  become(recert, { update: 'ready', takeUpdate })
  expect(await screen.findByText('A newer version is ready. Updating reloads this page.')).toBeVisible()
  expect(takeUpdate).not.toHaveBeenCalled()
  await recert.user.click(screen.getByRole('button', { name: 'Update now' }))
  expect(takeUpdate).toHaveBeenCalledOnce()
})

test('the notice can be dismissed, and returns when another tab has updated', async () => {
  const recert = await openRecert({ records: [cpt()] })
  become(recert, { update: 'ready' })
  await recert.user.click(await screen.findByRole('button', { name: 'Later' }))
  expect(screen.queryByText(/newer version/)).toBeNull()
  become(recert, { update: 'replaced' })
  expect(screen.getByText(/^Recert was updated\. This page still runs the older version\./)).toBeVisible()
})

test('an update warns before it loses unsaved input', async () => {
  const recert = await openRecert({ records: [cpt()] })
  const takeUpdate = vi.fn()
  become(recert, { update: 'ready', takeUpdate })
  const dialog = await openLogDialog(recert.user)
  await fill(recert.user, dialog, 'Course', 'CES')
  await press(recert.user, dialog, 'Close')
  await recert.user.click(await screen.findByRole('button', { name: 'Update now' }))
  expect(takeUpdate).not.toHaveBeenCalled()
  expect(screen.getByText(/^A form isn’t saved yet, and updating would lose it\./)).toBeVisible()
  await recert.user.click(screen.getByRole('button', { name: 'Update without it' }))
  expect(takeUpdate).toHaveBeenCalledOnce()
})

test('the data page says whether Recert works offline, and installs it if the browser can', async () => {
  const recert = await openRecert({ records: [cpt()] })
  await goTo(recert.user, 'Data and settings')
  const section = screen.getByRole('region', { name: 'Offline' })
  expect(section).toHaveTextContent('Not ready for offline use yet')
  expect(within(section).queryByRole('button', { name: 'Install' })).toBeNull()
  const prompt = vi.fn(() => Promise.resolve())
  become(recert, { offline: 'works', offer: { prompt } })
  expect(section).toHaveTextContent('Works offline')
  expect(section).toHaveTextContent('Install Recert for its own window and icon')
  await press(recert.user, section, 'Install')
  expect(prompt).toHaveBeenCalledOnce()
  expect(within(section).queryByRole('button', { name: 'Install' })).toBeNull()
})

test('an iPhone is told how to install Recert, and that the installed app starts empty', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  const section = await screen.findByRole('region', { name: 'Offline' })
  expect(section).not.toHaveTextContent('Home Screen')
  become(recert, { isAddedByHand: true })
  expect(section).toHaveTextContent('Tap Share, then “Add to Home Screen”.')
  expect(section).toHaveTextContent('The installed app starts empty. Download a backup here first, then restore it there.')
})

test('an iPhone’s dashboard tells how to install Recert until that’s dismissed', async () => {
  const recert = await openRecert({ records: [cpt()] })
  become(recert, { isAddedByHand: true })
  expect(await screen.findByText('Install Recert: tap Share, then “Add to Home Screen”. It starts empty, so back up first.')).toBeVisible()
  await goTo(recert.user, 'Courses')
  expect(screen.queryByText(/^Install Recert:/)).toBeNull()
  await goTo(recert.user, 'Dashboard')
  await recert.user.click(await screen.findByRole('button', { name: 'Dismiss' }))
  expect(screen.queryByText(/^Install Recert:/)).toBeNull()
  await goTo(recert.user, 'Courses')
  await goTo(recert.user, 'Dashboard')
  expect(screen.queryByText(/^Install Recert:/)).toBeNull()
})

test('without records, the hint doesn’t speak of a backup', async () => {
  become(await openRecert(), { isAddedByHand: true })
  expect(await screen.findByText('Install Recert: tap Share, then “Add to Home Screen”.')).toBeVisible()
})

test('without a connection a notice says that everything still works, once it does', async () => {
  const recert = await openRecert({ records: [cpt()] })
  become(recert, { isDisconnected: true })
  expect(screen.queryByText('You’re offline. Everything still works.')).toBeNull()
  become(recert, { offline: 'works' })
  expect(await screen.findByText('You’re offline. Everything still works.')).toBeVisible()
  become(recert, { isDisconnected: false })
  expect(screen.queryByText('You’re offline. Everything still works.')).toBeNull()
})

test("the app shortcut's address opens “Log course” on the dashboard", async () => {
  await openRecert({ records: [cpt()], at: '#/log' })
  expect(await screen.findByRole('dialog', { name: 'Log course' })).toBeVisible()
  expect(screen.getByRole('article', { name: 'NASM-CPT' })).toBeInTheDocument()
  expect(window.location.hash).toBe('#/')
})

test('the app shortcut leaves an open form alone', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  const dialog = await openLogDialog(user)
  await fill(user, dialog, 'Course', 'CES')
  act(() => {
    window.location.hash = '#/log'
    window.dispatchEvent(new HashChangeEvent('hashchange'))
  })
  expect(field(dialog, 'Course')).toHaveValue('CES')
})

test('the icon shows how many things need attention today, or nothing', async () => {
  const shown: number[] = []
  const badges: Badges = {
    setAppBadge: (count) => Promise.resolve(void shown.push(count)),
    clearAppBadge: () => Promise.resolve(void shown.push(0)),
  }
  const { store, passTo } = await openRecert({ records: [card({ expiresOn: day('2027-01-05') })] })
  watchBadge(store, badges)
  expect(shown).toEqual([0])
  passTo('2027-01-06')
  await vi.waitFor(() => expect(shown).toEqual([0, 1]))
  passTo('2026-11-20')
  await vi.waitFor(() => expect(shown).toEqual([0, 1, 0]))
})

test('a browser without badges or one that refuses them causes no error', async () => {
  const { store } = await openRecert({ records: [cpt()] })
  watchBadge(store, {})
  watchBadge(store, { setAppBadge: () => Promise.reject(new Error('no')), clearAppBadge: () => Promise.reject(new Error('no')) })
})
