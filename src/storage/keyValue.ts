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

export function keysOf(storage: KeyValue): readonly string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter((key) => key !== null)
}
