import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { failingRecords, type Works } from '../../../src/app/shell/failingRecords'
import type { Certification } from '../../../src/domain/records/credential'
import { type Codec, createCodec } from '../../../src/storage/format/codec'
import { savedRecord } from '../../support/records'
import { openRecert } from '../../support/openRecert'
import { course, cpt, credentialId, planned, portfolio } from '../../support/portfolio'
import { press } from '../trainer'

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

afterEach(() => {
  vi.restoreAllMocks()
})

const odd = cpt({ id: credentialId('odd'), name: 'Odd' })

/** Reads records like Recert does, but this field of this one fails when it's used, as a bug in Recert would. */
function codecFailing(id: string, field: keyof Certification): Codec {
  const codec = createCodec()
  return {
    ...codec,
    decode: (kind, key, raw) => {
      const decoded = codec.decode(kind, key, raw)
      if (decoded.state === 'read' && decoded.record.id === id) {
        Object.defineProperty(decoded.record, field, {
          get: () => {
            throw new Error('a bug')
          },
        })
      }
      return decoded
    },
  }
}

test.each(['rule', 'expiresOn', 'title'] as const)(
  'a certification with a failing %s is set aside on every screen, and the others stay',
  async (field) => {
    const { user } = await openRecert({ records: [cpt(), odd], codec: codecFailing('odd', field), at: '#/' })
    expect(await screen.findByText(/^Recert can’t show “Odd”, so it’s set aside\. Nothing is lost:/)).toBeVisible()
    expect(await screen.findByRole('article', { name: 'NASM-CPT' })).toBeVisible()
    expect(screen.queryByRole('article', { name: 'Odd' })).toBeNull()
    expect(screen.queryByText('Something went wrong here')).toBeNull()
    for (const name of ['Credentials', 'Plan'] as const) {
      await user.click(screen.getAllByRole('link', { name })[0] ?? document.body)
      expect(await screen.findByRole('heading', { level: 1, name })).toBeVisible()
    }
  },
)

test('a record that is set aside is listed with what to do: deleting it can be undone, and brings the notice back', async () => {
  const { user, store, disk } = await openRecert({ records: [cpt(), odd], codec: codecFailing('odd', 'rule'), at: '#/' })
  await user.click(await screen.findByRole('link', { name: 'See data' }))
  const list = await screen.findByRole('region', { name: 'Records Recert can’t show' })
  expect(within(list).getByText('Odd')).toBeVisible()
  expect(within(list).getByRole('button', { name: 'Download' })).toBeVisible()
  await press(user, list, 'Delete')
  expect(screen.queryByRole('region', { name: 'Records Recert can’t show' })).toBeNull()
  expect(disk.get(savedRecord(odd)[0])).toContain('"deletedOn":"2026-11-20"')
  expect(store.getState().setAside).toEqual([])
})

test('a record that is set aside is in the backup, and shown again once it’s taken up', async () => {
  const { store } = await openRecert({ records: [cpt(), odd], codec: codecFailing('odd', 'title'), at: '#/' })
  await screen.findByText(/^Recert can’t show “Odd”/)
  expect(
    store
      .getState()
      .stored()
      .map(({ record }) => record.id),
  ).toContain('odd')
  expect(store.getState().portfolio.credentials.map(({ id }) => id)).toEqual(['cpt'])
  // Outside of act: the screen hasn't tried to draw it yet.
  for (const kept of store.getState().setAside) store.getState().takeUp(kept)
  expect(store.getState().portfolio.credentials.map(({ id }) => id)).toEqual(['cpt', 'odd'])
})

test('of many records, those that cannot be counted are found, each by itself', () => {
  const bad = new Set(['c7', 'p3', 'odd'])
  const works: Works = ({ credentials, courses, planned: plans }) => [...credentials, ...courses, ...plans].every(({ id }) => !bad.has(id))
  const records = portfolio({
    credentials: [cpt(), odd],
    courses: Array.from({ length: 20 }, (_, index) => course({ id: `c${index}` })),
    planned: Array.from({ length: 5 }, (_, index) => planned({ id: `p${index}` })),
  })
  expect(failingRecords(records, works).map(({ record }) => record.id)).toEqual(['odd', 'c7', 'p3'])
  expect(failingRecords(records, () => true)).toEqual([])
})
