import { attentionsOf } from '../../domain/status/attention'
import { statusesOf } from '../../domain/status/standing'
import type { RecertState, RecertStore } from '../../store/recertStore'

/** What a browser has of these, which is neither or both. */
export type Badges = { readonly setAppBadge?: (count: number) => Promise<void>; readonly clearAppBadge?: () => Promise<void> }

const quietMs = 500

/** Shows on the app's icon how many things need attention today, whatever day the screens show. */
export function watchBadge(store: RecertStore, badges: Badges): void {
  if (badges.setAppBadge === undefined) return
  let timer: ReturnType<typeof setTimeout> | undefined
  const show = () => {
    const count = pressing(store.getState())
    // A browser may refuse: then the icon goes without.
    void (count === 0 ? badges.clearAppBadge?.() : badges.setAppBadge?.(count))?.catch(() => undefined)
  }
  store.subscribe((after, before) => {
    if (after.portfolio === before.portfolio && after.today === before.today) return
    clearTimeout(timer)
    timer = setTimeout(show, quietMs)
  })
  show()
}

function pressing({ portfolio, today }: RecertState): number {
  return attentionsOf(statusesOf(portfolio, today), portfolio, today).length
}
