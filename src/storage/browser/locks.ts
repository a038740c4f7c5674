/** Tells the tabs of a browser what one of them is doing. A killed browser holds nothing. */
export type Locks = {
  readonly hold: <Value>(name: string, work: () => Promise<Value>) => Promise<Value>
  readonly isHeld: (name: string) => Promise<boolean>
}

/** Undefined if the browser has none, as on a page without https: then nothing is ever held. */
export function createLocks(manager: Pick<LockManager, 'request' | 'query'> | undefined): Locks {
  return {
    hold<Value>(name: string, work: () => Promise<Value>) {
      let working: Promise<Value> | null = null
      const begin = () => (working ??= work())
      // Refused, as where site data is blocked: no other tab could see it either. If the work itself failed, it isn't begun again.
      return manager === undefined ? begin() : manager.request(name, begin).catch(begin)
    },
    isHeld: async (name) => (await manager?.query())?.held?.some((lock) => lock.name === name) ?? false,
  }
}
