import { attentionsOf } from '../../domain/status/attention'
import { statusesOf } from '../../domain/status/standing'
import type { RecertState, RecertStore } from '../../store/recertStore'

/** Browsers have both or neither. */
export type Badges = { readonly setAppBadge?: (count: number) => Promise<void>; readonly clearAppBadge?: () => Promise<void> }

const quietMs = 500

/** Shows on the app's icon how many things need attention today, even while the screens show another day. */
export function watchBadge(store: RecertStore, badges: Badges): void {
  if (badges.setAppBadge === undefined) return
  let timer: ReturnType<typeof setTimeout> | undefined
  const show = () => {
    const count = pressing(store.getState())
    // A browser may refuse; the icon then has no badge.
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
