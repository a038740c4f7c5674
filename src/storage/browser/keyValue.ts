/** The part of localStorage that Recert uses. Any call may throw: blocked, full, gone. */
export type KeyValue = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** Lasts as long as the page, for browsers that block storage. */
export function createMemoryKeyValue(): KeyValue {
  const values = new Map<string, string>()
  return {
    get length() {
      return values.size
    },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  }
}

/** The storage, or null if the browser blocks it. A full one is fine: it can still be read. */
export function probeKeyValue(open: () => KeyValue): KeyValue | null {
  try {
    const storage = open()
    void storage.length
    return storage
  } catch {
    return null
  }
}

/** No keys if the storage can't be listed: what's already known stays. */
export function keysOf(storage: KeyValue): readonly string[] {
  try {
    return Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter((key) => key !== null)
  } catch {
    return []
  }
}

/** Undefined if the key can't be read. Null if it doesn't exist. */
export function tryGet(storage: KeyValue, key: string): string | null | undefined {
  try {
    return storage.getItem(key)
  } catch {
    return undefined
  }
}

/** Writes and reads back: some browsers accept a write and drop it. */
export function put(storage: KeyValue, key: string, value: string | null): void {
  if (value === null) storage.removeItem(key)
  else storage.setItem(key, value)
  if (storage.getItem(key) !== value) throw new Error('the storage did not keep what was written')
}

export function tryPut(storage: KeyValue, key: string, value: string | null): boolean {
  try {
    put(storage, key, value)
    return true
  } catch {
    return false
  }
}
