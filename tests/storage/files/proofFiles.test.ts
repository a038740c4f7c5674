import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Sha256 } from '../../../src/domain/records/proof'
import { createProofFiles } from '../../../src/storage/files/proofFiles'
import { createProofStore } from '../../../src/store/proofStore'
import { sha256Of } from '../../support/fakeProofFiles'
import { day } from '../../support/portfolio'

// safe: any text is an address to the storage
const [a, b] = ['a', 'b'] as unknown as [Sha256, Sha256]
const bytes = (text: string) => new TextEncoder().encode(text).buffer
const textOf = (kept: ArrayBuffer | null) => (kept === null ? null : new TextDecoder().decode(kept))

beforeEach(() => {
  indexedDB = new IDBFactory()
})

test('a stored file is there for the next page', async () => {
  await createProofFiles(() => indexedDB).put(a, bytes('one'))
  expect(textOf(await createProofFiles(() => indexedDB).get(a))).toBe('one')
  expect(await createProofFiles(() => indexedDB).addresses()).toEqual(new Set(['a']))
  expect(await createProofFiles(() => indexedDB).get(b)).toBeNull()
})

test('only the chosen files are removed', async () => {
  const files = createProofFiles(() => indexedDB)
  await files.put(a, bytes('one'))
  await files.put(b, bytes('two'))
  await files.remove(() => [b])
  expect(await files.addresses()).toEqual(new Set(['a']))
})

test('what goes is chosen once the file that another page was storing is stored', async () => {
  const [here, there] = [createProofFiles(() => indexedDB), createProofFiles(() => indexedDB)]
  await here.put(a, bytes('one'))
  await there.put(a, bytes('one'))
  let isStored = false
  const storing = there.put(b, bytes('two')).then(() => (isStored = true))
  await here.remove(() => (isStored ? [a] : [a, b]))
  await storing
  expect(await here.addresses()).toEqual(new Set(['b']))
})

test('new bytes under an address replace the old ones', async () => {
  const files = createProofFiles(() => indexedDB)
  await files.put(a, bytes('altered'))
  await files.put(a, bytes('one'))
  expect(textOf(await files.get(a))).toBe('one')
})

test('an aborted write rejects and stores nothing', async () => {
  const files = createProofFiles(() => indexedDB)
  await files.put(a, bytes('one'))
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
    this.transaction.abort()
    throw new DOMException('no room', 'QuotaExceededError')
  })
  await expect(files.put(b, bytes('two'))).rejects.toThrow()
  put.mockRestore()
  expect(await files.addresses()).toEqual(new Set(['a']))
})

test('if the disk is full at the third of four files, the first two are complete, and the proof store says why the third is missing', async () => {
  const files = createProofFiles(() => indexedDB)
  const proofStore = createProofStore({
    files,
    digest: sha256Of,
    redraw: () => Promise.reject(new Error('no images here')),
    today: () => day('2026-11-20'),
    arrives: () => undefined,
  })
  const texts = ['one', 'two', 'three', 'four'].map((text) => new TextEncoder().encode(`%PDF-${text}`))
  const putBack = async (some: typeof texts) => {
    const answers = []
    for (const text of some) answers.push(await proofStore.putBack(await sha256Of(text.buffer), text))
    return answers
  }
  const first = await putBack(texts.slice(0, 2))
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
    this.transaction.abort()
    throw new DOMException('no room', 'QuotaExceededError')
  })
  const answers = [...first, ...(await putBack(texts.slice(2)))]
  put.mockRestore()
  const full = { ok: false, error: 'full' }
  expect(answers).toEqual([{ ok: true, value: undefined }, { ok: true, value: undefined }, full, full])
  const opened = await Promise.all(texts.map(async (text) => proofStore.open(await sha256Of(text.buffer))))
  expect(opened.map((each) => (each.ok ? new TextDecoder().decode(each.value) : each.error))).toEqual(['%PDF-one', '%PDF-two', 'lost', 'lost'])
})
