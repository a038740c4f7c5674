import type { Installation } from '../../store/installation'
import type { RecertStore } from '../../store/recertStore'
import { whenIdle } from '../boot/whenIdle'
import { watchBadge } from './badge'
import { watchWorker } from './watchWorker'

/** What the page does as an installed app: offline use, updates, the badge on its icon, and whether it can be installed at all. */
export function watchInstalled(store: RecertStore, now: () => Date): void {
  watchBadge(store, navigator)
  // Its first worker fetches all of Recert.
  whenIdle(window, () => watchWorker(store, now))
  const announce = (part: Partial<Installation>) => store.setState(({ installation }) => ({ installation: { ...installation, ...part } }))
  // Only Safari on iPhones and iPads says whether it's standalone, and only there no page can ask to be installed.
  announce({ isAddedByHand: Reflect.get(navigator, 'standalone') === false, isDisconnected: !navigator.onLine })
  window.addEventListener('online', () => announce({ isDisconnected: false }))
  window.addEventListener('offline', () => announce({ isDisconnected: true }))
  window.addEventListener('appinstalled', () => announce({ offer: null }))
}
