import 'fake-indexeddb/auto'
import { afterEach, expect, test, vi } from 'vitest'
import { answer, createDatabase } from '../../../src/storage/browser/database'
import { createPatientDatabase } from '../../../src/storage/browser/patientDatabase'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

test('work that fails leaves nothing behind, and its own reason is given', async () => {
  const transact = createDatabase(() => indexedDB, 'failing', 'things')
  const failing = transact('readwrite', async (store) => {
    await answer(store.put('half', 'key'))
    throw new Error('halfway')
  })
  await expect(failing).rejects.toThrow('halfway')
  expect(await transact('readonly', (store) => answer(store.getAll()))).toEqual([])
})

test('a full disk that only the end of the transaction shows is the reason given', async () => {
  const transact = createDatabase(() => indexedDB, 'full', 'things')
  const failing = transact('readwrite', async (store) => {
    await answer(store.put('whole', 'key'))
    Object.defineProperty(store.transaction, 'error', { value: new DOMException('', 'QuotaExceededError') })
    store.transaction.abort()
  })
  await expect(failing).rejects.toMatchObject({ name: 'QuotaExceededError' })
})

test('a database that opens and never answers ends the wait after ten seconds; the next call opens it anew', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const opening = vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(() => ({}) as IDBOpenDBRequest) // safe: it never answers
  const transact = createPatientDatabase(() => indexedDB, 'silent', 'things')
  const read = () => transact('readonly', (store) => answer(store.getAll()))
  const ended = expect(read()).rejects.toMatchObject({ name: 'TimeoutError' })
  await vi.advanceTimersByTimeAsync(10_000)
  await ended
  vi.useRealTimers()
  expect(await read()).toEqual([])
  expect(opening).toHaveBeenCalledTimes(2)
})

test('a write that never completes ends the wait too', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const transact = createPatientDatabase(() => indexedDB, 'stuck', 'things')
  const ended = expect(transact('readwrite', () => new Promise(() => undefined))).rejects.toThrow()
  await vi.advanceTimersByTimeAsync(10_000)
  await ended
})
