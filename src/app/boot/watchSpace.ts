import { isNearlyFull } from '../../domain/device/space'
import { measureSpace } from '../../storage/browser/space'
import type { KeyValue } from '../../storage/browser/keyValue'
import type { RecertStore } from '../../store/recertStore'

/** So many changed records between two looks: a look reads everything. */
const changesBetween = 100

/** Warns before the storage is full: looks now, after every hundred records that change, and when a save fails. */
export function watchSpace(store: RecertStore, storage: KeyValue): void {
  let changed = 0
  const look = () => {
    changed = 0
    const space = measureSpace(storage)
    store.setState({ shortSpace: isNearlyFull(space) ? space : null })
  }
  look()
  store.subscribe(({ lastChange, saveFailure, safety }, before) => {
    if (lastChange !== null && lastChange !== before.lastChange) changed += lastChange.act.changes.length
    const isFull = saveFailure === 'full' && before.saveFailure !== 'full'
    // Deleted for good: the warning goes as soon as there's room again.
    const isFreed = before.shortSpace !== null && safety !== before.safety
    if (changed >= changesBetween || isFull || isFreed) look()
  })
}
