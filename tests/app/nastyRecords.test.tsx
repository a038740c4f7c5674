import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Credential } from '../../src/domain/records/credential'
import { credentialAddress } from '../../src/domain/search/credentialAddress'
import { nastyRecords } from '../support/nastyRecords'
import { openRecert } from '../support/openRecert'
import { cpt, credentialId } from '../support/portfolio'
import { openLogDialog } from './trainer'

const good = cpt({ name: 'Good' })
const records = Object.values(nastyRecords)
const certifications = records.filter((record): record is Credential => 'kind' in record && record.kind === 'certification')
const screens = ['#/', '#/courses', '#/credentials', '#/proof-sheet', '#/plan', '#/data', '#/data/calendar', credentialAddress(good.id)]
const own = certifications.map(({ id }) => credentialAddress(id))
const longest = credentialId('Long cycle')
const below = [credentialAddress(longest, '?tab=history'), credentialAddress(longest, '?tab=courses'), credentialAddress(longest, '/audit-pack')]

test(`no screen goes down with ${records.length} records that no form writes, and none is left out`, async () => {
  const { user, store } = await openRecert({ records: [good, ...records] })
  for (const address of [...screens, ...own, ...below]) {
    act(() => {
      window.location.hash = address
      window.dispatchEvent(new HashChangeEvent('hashchange'))
    })
    expect(await screen.findAllByRole('heading', { level: 1 }), address).not.toEqual([])
    expect(screen.queryByText('Something went wrong here'), address).toBeNull()
    expect(screen.queryByRole('heading', { name: 'This certification isn’t here' }), address).toBeNull()
  }
  expect(await openLogDialog(user)).toBeVisible()
  expect(store.getState().portfolio.credentials).toHaveLength(1 + records.filter((record) => 'kind' in record).length)
})
