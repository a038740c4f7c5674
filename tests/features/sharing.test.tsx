import { screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { catchDownloads } from '../app/downloads'
import { openRecert } from '../support/openRecert'
import { cpt } from '../support/portfolio'

/** A browser with a share sheet that takes files, or fails with this. */
function shareWith(fails: DOMException | null = null) {
  const shared: File[] = []
  const share = ({ files = [] }: ShareData) => {
    if (fails !== null) return Promise.reject(fails)
    shared.push(...files)
    return Promise.resolve()
  }
  Object.assign(navigator, { canShare: () => true, share })
  return shared
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'canShare')
  Reflect.deleteProperty(navigator, 'share')
  vi.restoreAllMocks()
})

test('without a share sheet nothing offers it', async () => {
  await openRecert({ records: [cpt()], at: '#/data' })
  expect(await screen.findByRole('button', { name: 'Download backup' })).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Share/ })).toBeNull()
})

test('a backup can be shared, and counts as one', async () => {
  const shared = shareWith()
  const { user } = await openRecert({ records: [cpt()], at: '#/data' })
  await user.click(await screen.findByRole('button', { name: 'Share backup' }))
  expect(await screen.findByText('Backup shared.')).toBeVisible()
  expect(shared.map(({ name, type }) => [name, type])).toEqual([['recert-2026-11-20.zip', 'application/zip']])
  expect(screen.getByRole('contentinfo')).toHaveTextContent('Last backup today')
})

test('a share sheet that’s closed shares nothing, and no backup is noted', async () => {
  shareWith(new DOMException('closed', 'AbortError'))
  const { user } = await openRecert({ records: [cpt()], at: '#/data' })
  await user.click(await screen.findByRole('button', { name: 'Share backup' }))
  await waitFor(() => expect(screen.getByRole('button', { name: 'Share backup' })).toBeEnabled())
  expect(screen.getByRole('contentinfo')).toHaveTextContent('No backup yet')
})

test('a share sheet that doesn’t open becomes a download', async () => {
  const downloads = catchDownloads()
  shareWith(new DOMException('too late', 'NotAllowedError'))
  const { user } = await openRecert({ records: [cpt()], at: '#/data' })
  await user.click(await screen.findByRole('button', { name: 'Share backup' }))
  expect(await screen.findByText('The backup is in your downloads.')).toBeVisible()
  expect(downloads[0]?.name).toBe('recert-2026-11-20.zip')
})

test('the proof sheet can be shared as a page', async () => {
  const shared = shareWith()
  const { user } = await openRecert({ records: [cpt()], at: '#/proof-sheet' })
  await user.click(await screen.findByRole('button', { name: 'Share' }))
  await waitFor(() => expect(shared).toHaveLength(1))
  expect(shared[0]?.name).toBe('proof-sheet.html')
  const page = await shared[0]?.text()
  expect(page).toContain('<h1><bdi>Proof sheet</bdi></h1>')
  expect(page).toContain('NASM-CPT')
})

test('a proof sheet with nothing on it can’t be printed or shared', async () => {
  shareWith()
  const { user } = await openRecert({ records: [cpt()], at: '#/proof-sheet' })
  await screen.findByRole('button', { name: 'Share' })
  const ways = ['Print or save as PDF', 'Share'].map((name) => screen.getByRole('button', { name }))
  await user.click(screen.getByRole('checkbox', { name: 'NASM-CPT' }))
  expect(screen.getByText('Select a credential above.')).toBeVisible()
  for (const way of ways) expect(way).toBeDisabled()
})
