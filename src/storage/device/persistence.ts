/** The browser's promise not to clear the records when storage runs low. */
export type Persistence = {
  /** Null if the browser can't say. */
  readonly isPromised: () => Promise<boolean | null>
  /** May show a browser prompt, so only call it when the trainer asks for it. */
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
