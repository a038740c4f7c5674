import type { KeyValue } from '../../storage/browser/keyValue'
import { eraseKeys } from '../../storage/eraseKeys'
import { erasingKey } from '../../storage/format/keys'
import { erasingSearch } from './erasingSearch'

/** Writes nothing more, leaves nothing in the tab, and goes to where everything is erased. What a form holds is gone, too. */
export function leaveForErasing(session: KeyValue | null, page: Window): void {
  if (session !== null) eraseKeys(session)
  const refuse = () => {
    throw new Error('everything is being erased')
  }
  // Until the page is gone, a save under way would still write.
  Object.assign(Object.getPrototypeOf(page.localStorage) as object, { setItem: refuse })
  Object.assign(Object.getPrototypeOf(page.indexedDB) as object, { open: refuse })
  page.location.replace(erasingSearch)
}

/** Leaves when another tab erases everything. */
export function watchErasing(session: KeyValue | null, page: Window): void {
  page.addEventListener('storage', ({ key, newValue }) => {
    if (key === erasingKey && newValue !== null) leaveForErasing(session, page)
  })
}
