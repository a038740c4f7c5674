import type { UnreadText } from '../../domain/device/safety'
import { quarantinePrefix } from '../format/keys'
import { keysOf, type KeyValue, tryGet, tryPut } from '../browser/keyValue'

/** Moves a damaged text aside. If there's no space, it stays where it is and is not overwritten either. */
export function putAside(storage: KeyValue, key: string, raw: string): void {
  if (tryPut(storage, freePlace(storage, quarantinePrefix + key, raw), raw)) tryPut(storage, key, null)
}

export function damagedRecords(storage: KeyValue): readonly UnreadText[] {
  return keysOf(storage)
    .filter((key) => key.startsWith(quarantinePrefix))
    .map((key) => ({ key, raw: tryGet(storage, key) ?? '' }))
}

function freePlace(storage: KeyValue, wanted: string, raw: string): string {
  for (let number = 1; ; number += 1) {
    const place = number === 1 ? wanted : `${wanted}#${number}`
    const present = tryGet(storage, place)
    if (present === null || present === raw) return place
  }
}
