/** The browser's promise not to clear the records by itself when storage runs low. */
export type Persistence = {
  /** Null where the browser cannot say. */
  readonly isPromised: () => Promise<boolean | null>
  /** May open a question of the browser's own, so ask only when the trainer wants it. */
  readonly ask: () => Promise<boolean | null>
}

type Manager = Partial<Pick<StorageManager, 'persisted' | 'persist'>>

export function createPersistence(manager: Manager | undefined): Persistence {
  const attempt = async (call: (() => Promise<boolean>) | undefined) => (call === undefined ? null : call().catch(() => null))
  return {
    isPromised: () => attempt(manager?.persisted?.bind(manager)),
    ask: () => attempt(manager?.persist?.bind(manager)),
  }
}
