import { areSomeGone } from '../domain/changes/gone'
import type { Portfolio } from '../domain/records/portfolio'
import type { RecertStore } from './recertStore'

/** Calls back with all records when some have gone for good, here or in another tab, and once at the start. Records that wait to be restored aren't gone. */
export function whenGone(store: RecertStore, then: (portfolio: Portfolio) => void): void {
  const look = () => {
    const { safety, whole } = store.getState()
    if (safety.copy !== 'waiting' && safety.found === null && safety.left === 0) then(whole())
  }
  look()
  store.subscribe(({ portfolio, safety }, before) => {
    const isRead = before.safety.copy === 'waiting' && safety.copy !== 'waiting'
    if (isRead || areSomeGone(portfolio, before.portfolio)) look()
  })
}
