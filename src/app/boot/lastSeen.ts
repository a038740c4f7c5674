import type { PlainDate } from '../../domain/values/plainDate'
import { type KeyValue, tryPut } from '../../storage/browser/keyValue'
import { lastSeenKey } from '../../storage/format/keys'
import type { RecertState, RecertStore } from '../../store/recertStore'
import { type Picture, pictureOf } from './picture'
import { whenIdle } from './whenIdle'

/** What `public/look.js` draws on the next visit, if the build and the width of the window are the same. */
export type LastSeen = {
  readonly build: string
  readonly day: PlainDate
  readonly width: number
  readonly picture: Picture
  /** The dashboard's own, so that nothing has to arrive before the picture can be drawn. */
  readonly styles: string
}

/** A change is drawn by then, and what loads right behind too. */
const quietMs = 500

/** More than a long dashboard and its styles need. */
const mostLength = 50_000

/** What `build/laterVisits` says: the address of the first chunk, which has the digests of all others in it, and of what draws the dashboard. Empty where there is no page of a build. */
function namesOf({ document }: Window): DOMStringMap {
  return document.querySelector<HTMLElement>('[data-build]')?.dataset ?? {}
}

/** Keeps what the dashboard looks like, and forgets it as soon as the records say something else. */
export function keepLastSeen(store: RecertStore, storage: KeyValue, page: Window, { build, later } = namesOf(page)): void {
  const root = page.document.getElementById('root')
  const [sheet] = later?.split(' ') ?? []
  if (build === undefined || sheet === undefined || root === null) return
  let styles: string | undefined
  let kept: string | null = null
  const put = (text: string | null) => {
    if (text === kept) return
    kept = text
    tryPut(storage, lastSeenKey, text)
  }
  const loadStyles = async () => {
    // The browser has the file: the dashboard is drawn with it.
    const response = await page.fetch(sheet, { cache: 'force-cache' })
    // Some hosts answer with a page for what they haven't.
    if (!response.ok || response.headers.get('content-type')?.startsWith('text/css') !== true) return
    styles = await response.text()
    keepSoon()
  }
  const keep = () => {
    const { firstElementChild: shell } = root
    if (shell === null || !isOnDashboard(page) || shell.querySelector('main article') === null || !isAsUsual(store.getState())) return
    if (styles === undefined) return void loadStyles().catch(() => undefined)
    const picture = pictureOf(shell, page.innerHeight - page.scrollY)
    const seen: LastSeen = { build, day: store.getState().today, width: page.innerWidth, picture, styles }
    const text = JSON.stringify(seen)
    put(text.length > mostLength ? null : text)
  }
  let timer: ReturnType<typeof setTimeout>
  let width = 0
  const keepSoon = () => {
    clearTimeout(timer)
    width = page.innerWidth
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
  page.addEventListener('resize', () => {
    // A phone's address bar only changes the height, with every scroll.
    if (page.innerWidth !== width) keepSoon()
  })
  keepSoon()
}

export function isOnDashboard({ location }: Window): boolean {
  return location.hash === '' || location.hash === '#/'
}

/** Not another day, nor a celebration. And when room is short, it's for records. */
function isAsUsual({ viewedDay, celebration, shortSpace, saveFailure }: RecertState): boolean {
  return viewedDay === null && celebration === null && shortSpace === null && saveFailure === null
}
