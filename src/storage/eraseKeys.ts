import { keysOf, type KeyValue, tryPut } from './browser/keyValue'
import { erasingKey, ownPrefix } from './format/keys'

/** Removes Recert's keys, but for the note that everything is being erased. True if none is left. */
export function eraseKeys(storage: KeyValue): boolean {
  const own = () => keysOf(storage).filter((key) => key.startsWith(ownPrefix) && key !== erasingKey)
  for (const key of own()) tryPut(storage, key, null)
  return own().length === 0
}

/** Notes that everything is being erased, if need be in place of a record: it goes anyway. */
export function noteErasing(storage: KeyValue): boolean {
  const room = keysOf(storage).filter((key) => key.startsWith(ownPrefix) && key !== erasingKey)
  while (!tryPut(storage, erasingKey, 'yes')) {
    const key = room.pop()
    if (key === undefined || !tryPut(storage, key, null)) return false
  }
  return true
}

/** Whether this page has to go on erasing, or comes from one that was open while another erased everything. */
export function isBeingErased(storage: KeyValue | null, wasOpen: boolean): boolean {
  if (storage === null) return false
  const own = keysOf(storage).filter((key) => key.startsWith(ownPrefix))
  return own.includes(erasingKey) || (wasOpen && own.length === 0)
}
