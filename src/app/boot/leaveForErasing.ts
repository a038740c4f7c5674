import { type KeyValue, tryGet } from '../../storage/browser/keyValue'
import { eraseKeys, isBeingErased } from '../../storage/eraseKeys'
import { erasingKey, lifeKey } from '../../storage/format/keys'
import { erasingSearch } from './erasingSearch'

/** Writes nothing more, leaves nothing in the tab, and goes to where everything is erased. What a form holds is gone, too. */
export function leaveForErasing(session: KeyValue | null, page: Window): void {
  writeNothing(session, page)
  page.location.replace(erasingSearch)
}

/** A killed browser brought back a life that was erased: removes it, and starts the page on what came after. False if it can't be removed. */
export function endErasedLife(life: string, storage: KeyValue, session: KeyValue | null, page: Window): boolean {
  // Another tab may have done it, and more since.
  if (tryGet(storage, lifeKey) === life && !eraseKeys(storage)) return false
  writeNothing(session, page)
  page.location.reload()
  return true
}

/** Leaves when another tab erases everything, or began to while this page was loading. */
export function watchErasing(storage: KeyValue | null, session: KeyValue | null, page: Window): void {
  if (isBeingErased(storage, false)) return leaveForErasing(session, page)
  page.addEventListener('storage', ({ key, newValue }) => {
    if (key === erasingKey && newValue !== null) leaveForErasing(session, page)
  })
}

function writeNothing(session: KeyValue | null, page: Window): void {
  if (session !== null) eraseKeys(session)
  const refuse = () => {
    throw new Error('everything is being erased')
  }
  // Until the page is gone, a save under way would still write.
  Object.assign(Object.getPrototypeOf(page.localStorage) as object, { setItem: refuse })
  Object.assign(Object.getPrototypeOf(page.indexedDB) as object, { open: refuse })
}
