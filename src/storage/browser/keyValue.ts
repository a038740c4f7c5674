/** The part of localStorage that Recert uses. Every call may throw: blocked, full, gone. */
export type KeyValue = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** Keeps records for as long as the page is open, where the browser keeps nothing. */
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

/** The storage that `open` gives, or null where the browser blocks it. A full one still counts: what is there can be read. */
export function probeKeyValue(open: () => KeyValue): KeyValue | null {
  try {
    const storage = open()
    void storage.length
    return storage
  } catch {
    return null
  }
}

/** No keys where the storage cannot be listed: what is known of it stays as it is. */
export function keysOf(storage: KeyValue): readonly string[] {
  try {
    return Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter((key) => key !== null)
  } catch {
    return []
  }
}

/** Undefined where the key cannot be read, which is not the same as "not there". */
export function tryGet(storage: KeyValue, key: string): string | null | undefined {
  try {
    return storage.getItem(key)
  } catch {
    return undefined
  }
}

/** Writes and reads back: some browsers take a write and keep nothing. */
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
