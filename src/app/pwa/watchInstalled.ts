import type { RecertStore } from '../../store/recertStore'
import { watchBadge } from './badge'
import { watchWorker } from './watchWorker'

/** What the page does as an installed app: offline use, updates, the badge on its icon. */
export function watchInstalled(store: RecertStore, now: () => Date): void {
  watchBadge(store, navigator)
  watchWorker(store, now)
  window.addEventListener('appinstalled', () => store.setState(({ installation }) => ({ installation: { ...installation, offer: null } })))
}
