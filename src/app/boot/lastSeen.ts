import type { PlainDate } from '../../domain/values/plainDate'
import { type KeyValue, tryPut } from '../../storage/browser/keyValue'
import { lastSeenKey } from '../../storage/format/keys'
import type { RecertState, RecertStore } from '../../store/recertStore'
import { type Picture, pictureOf } from './picture'
import { whenIdle } from './whenIdle'

/** What `public/look.js` draws on the next visit, if the build and the width of the window are the same. */
export type LastSeen = { readonly build: string; readonly day: PlainDate; readonly width: number; readonly picture: Picture }

/** A change is drawn by then, and what loads right behind too. */
const quietMs = 500

/** More than a long dashboard needs. */
const mostLength = 40_000

/** The address of the first chunk, which has the digests of all others in it. Undefined where there is no page of a build. */
function buildOf({ document }: Window): string | undefined {
  return document.querySelector<HTMLElement>('[data-build]')?.dataset.build
}

/** Keeps what the dashboard looks like, and forgets it as soon as the records say something else. */
export function keepLastSeen(store: RecertStore, storage: KeyValue, page: Window, build = buildOf(page)): void {
  const root = page.document.getElementById('root')
  if (build === undefined || root === null) return
  let kept: string | null = null
  const put = (text: string | null) => {
    if (text === kept) return
    kept = text
    tryPut(storage, lastSeenKey, text)
  }
  const keep = () => {
    const { firstElementChild: shell } = root
    if (shell === null || !isOnDashboard(page) || shell.querySelector('main article') === null || !isAsUsual(store.getState())) return
    const picture = pictureOf(shell, page.innerHeight - page.scrollY)
    const seen: LastSeen = { build, day: store.getState().today, width: page.innerWidth, picture }
    const text = JSON.stringify(seen)
    put(text.length > mostLength ? null : text)
  }
  let timer: ReturnType<typeof setTimeout>
  const keepSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => whenIdle(page, keep), quietMs)
  }
  store.subscribe(({ lastChange }, before) => {
    // What other tabs change, they forget.
    if (lastChange !== null && lastChange !== before.lastChange) {
      kept = ''
      put(null)
    }
    keepSoon()
  })
  page.addEventListener('hashchange', keepSoon)
  keepSoon()
}

export function isOnDashboard({ location }: Window): boolean {
  return location.hash === '' || location.hash === '#/'
}

/** Not another day, nor a celebration. And when room is short, it's for records. */
function isAsUsual({ viewedDay, celebration, shortSpace, saveFailure }: RecertState): boolean {
  return viewedDay === null && celebration === null && shortSpace === null && saveFailure === null
}
