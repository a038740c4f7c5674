/** Tells the tabs of a browser what one of them is doing. A killed browser holds nothing. */
export type Locks = {
  readonly hold: <Value>(name: string, work: () => Promise<Value>) => Promise<Value>
  readonly isHeld: (name: string) => Promise<boolean>
}

/** Undefined if the browser has none, as on a page without https: then nothing is ever held. */
export function createLocks(manager: Pick<LockManager, 'request' | 'query'> | undefined): Locks {
  return {
    hold: async (name, work) => (manager === undefined ? work() : manager.request(name, work)),
    isHeld: async (name) => (await manager?.query())?.held?.some((lock) => lock.name === name) ?? false,
  }
}
