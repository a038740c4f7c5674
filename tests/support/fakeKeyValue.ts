import type { KeyValue } from '../../src/storage/browser/keyValue'

/** What outlives a page: the texts by key. Two storages on the same disk are two tabs. */
export type Disk = Map<string, string>

export type Call = { readonly method: 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'; readonly key: string; readonly value: string }

/** Runs before each call: it may throw, or have a write accepted but not stored. */
export type Fault = (call: Call) => 'ignore' | undefined

/** `fault` can be changed at any time; `writes` lists what's been written so far. */
export type FakeKeyValue = KeyValue & { fault: Fault; readonly writes: string[] }

export const healthy: Fault = () => undefined

export function createFakeKeyValue(disk: Disk, fault: Fault = healthy): FakeKeyValue {
  // Listing thousands of keys must not walk through all of them for each one, so the list is rebuilt when a listing begins.
  let keys: readonly string[] = []
  const storage: FakeKeyValue = {
    fault,
    writes: [],
    get length() {
      storage.fault({ method: 'length', key: '', value: '' })
      return disk.size
    },
    key(index) {
      storage.fault({ method: 'key', key: '', value: '' })
      if (index === 0 || keys.length !== disk.size) keys = [...disk.keys()]
      return keys[index] ?? null
    },
    getItem(key) {
      storage.fault({ method: 'getItem', key, value: '' })
      return disk.get(key) ?? null
    },
    setItem(key, value) {
      const ignored = storage.fault({ method: 'setItem', key, value }) === 'ignore'
      storage.writes.push(`set ${key}`)
      if (!ignored) disk.set(key, value)
    },
    removeItem(key) {
      storage.fault({ method: 'removeItem', key, value: '' })
      storage.writes.push(`remove ${key}`)
      disk.delete(key)
    },
  }
  return storage
}

export function textsOf(disk: Disk): Readonly<Record<string, string>> {
  return Object.fromEntries(disk)
}

/** Fails the nth call of a method, counted from 1; with `last`, every call through that one. */
export function failAt(method: Call['method'], nth: number, cause: () => Error = quotaError, last = nth): Fault {
  let count = 0
  return (call) => {
    if (call.method === method) count += 1
    if (call.method === method && count >= nth && count <= last) throw cause()
  }
}

/** Counts like a browser: UTF-16 units of all keys and values together. */
export function fullAt(disk: Disk, units: number): Fault {
  return ({ method, key, value }) => {
    if (method !== 'setItem') return
    const others = [...disk].filter(([present]) => present !== key)
    if (unitsOf([...others, [key, value]]) > units) throw quotaError()
  }
}

export function unitsOf(texts: Iterable<readonly [string, string]>): number {
  return [...texts].reduce((sum, [key, value]) => sum + key.length + value.length, 0)
}

/** Kills the page after that many writes: nothing it attempts later happens. */
export function killedAfter(writes: number): Fault {
  let left = writes
  return ({ method }) => {
    if (method === 'setItem' || method === 'removeItem') left -= 1
    if (left < 0) throw new Error('killed')
  }
}

/** Accepts every write and stores none. */
export const keepsNothing: Fault = ({ method }) => (method === 'setItem' ? 'ignore' : undefined)

export function unreadable(key: string): Fault {
  return (call) => {
    if (call.method === 'getItem' && call.key === key) throw new Error('this key cannot be read')
  }
}

/** Like a browser that blocks site data: every access throws. */
export const blocked: Fault = () => {
  throw securityError()
}

export function quotaError(): Error {
  return new DOMException('The quota has been exceeded.', 'QuotaExceededError')
}

export function firefoxQuotaError(): Error {
  return new DOMException('Persistent storage maximum size reached', 'NS_ERROR_DOM_QUOTA_REACHED')
}

export function securityError(): Error {
  return new DOMException('The operation is insecure.', 'SecurityError')
}
