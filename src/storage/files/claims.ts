import type { Sha256 } from '../../domain/records/proof'
import { keysOf, type KeyValue, tryGet, tryPut } from '../browser/keyValue'
import type { Locks } from '../browser/locks'
import { parseJson } from '../format/json'
import { claimsPrefix } from '../format/keys'

/** Says on disk which certificates this page uses beyond the records, for its forms and its undo history: no page removes those. */
export type Claims = {
  readonly write: (files: ReadonlySet<Sha256>) => void
  /** The page closes, or is loaded anew and soon says again what it uses. */
  readonly leave: () => void
  /** The keys of the claims of closed pages. */
  readonly left: () => ReadonlySet<string>
  /**
   * Drops those of `left` that are still there, and those of pages that ended without leaving. The latter stay for one more start, since the
   * browser may bring such a page back with its form.
   */
  readonly dropEnded: (left: ReadonlySet<string>) => Promise<void>
}

/** `missed`: an earlier start found that the page had ended without leaving. */
type State = 'open' | 'left' | 'missed'

export function createClaims(storage: KeyValue, locks: Locks, page: string): Claims {
  const own = claimsPrefix + page
  let files: ReadonlySet<Sha256> = new Set()
  let isHeld = false
  const others = () => keysOf(storage).filter((key) => key.startsWith(claimsPrefix) && key !== own)
  const put = (key: string, state: State, claimed: readonly unknown[]) => void tryPut(storage, key, JSON.stringify({ v: 1, state, files: claimed }))
  /** The browser ends the lock with the page. */
  const hold = () => {
    if (isHeld) return
    isHeld = true
    locks.hold(own, () => new Promise<void>(() => undefined)).catch(() => undefined)
  }
  return {
    write(claimed) {
      if (claimed.size === files.size && [...claimed].every((sha256) => files.has(sha256))) return
      files = claimed
      if (claimed.size === 0) return void tryPut(storage, own, null)
      hold()
      put(own, 'open', [...claimed])
    },
    leave() {
      if (files.size > 0) put(own, 'left', [...files])
    },
    left: () => new Set(others().filter((key) => read(storage, key).state === 'left')),
    async dropEnded(left) {
      for (const key of others()) {
        if (await locks.isHeld(key).catch(() => true)) continue
        const { state, files: claimed } = read(storage, key)
        if (state === 'open') put(key, 'missed', claimed)
        else if (state === 'missed' || left.has(key)) tryPut(storage, key, null)
      }
    },
  }
}

/** What can't be read counts as missed: it goes with the next start. */
function read(storage: KeyValue, key: string): { readonly state: State; readonly files: readonly unknown[] } {
  const claim = parseJson(tryGet(storage, key))
  if (typeof claim !== 'object' || claim === null || !('state' in claim && 'files' in claim)) return { state: 'missed', files: [] }
  const { state, files } = claim
  return { state: state === 'open' || state === 'left' ? state : 'missed', files: Array.isArray(files) ? files : [] }
}
