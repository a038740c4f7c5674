import { areSomeGone } from '../../domain/changes/gone'
import type { Claims } from '../../storage/files/claims'
import type { RecertStore } from '../../store/recertStore'

/** A page that's loaded anew says what it uses long before. */
const reloadMs = 5000

/** By then the mirror knows what another tab deleted for good, and that tab has dropped it from its history. */
const noticeMs = 1500

/** Removes certificates that nothing uses: once after a start, and whenever records are deleted for good, here or in another tab. */
export function removeLeftFiles(store: RecertStore, claims: Claims, remove: () => Promise<void>): void {
  const left = claims.left()
  setTimeout(() => void claims.dropEnded(left).then(remove), reloadMs)
  store.subscribe(({ portfolio, whenOnDisk }, before) => {
    if (!areSomeGone(portfolio, before.portfolio)) return
    whenOnDisk(() => void remove())
    setTimeout(() => void remove(), noticeMs)
  })
  window.addEventListener('pagehide', ({ persisted }) => {
    if (!persisted) claims.leave()
  })
}
