import { isOnDashboard } from './lastSeen'

/** What the history entry of a page holds besides: how far down the page was, in px. */
type Entry = { readonly scrolled?: number }

/** Browsers refuse to change the entry too often. */
const restMs = 150

/** So long a page may still be on its way, grow, or be drawn anew on a slow phone. */
const patienceMs = 5000

const presses = ['pointerdown', 'keydown'] as const

const touches = ['wheel', ...presses] as const

/**
 * Keeps the place on a page over a reload, and returns to it on Back. A page that's opened otherwise begins at its top. The dashboard is drawn before this begins, and small enough for the browser to
 * do it.
 */
export function keepScrolled(page: Window & Pick<typeof globalThis, 'ResizeObserver'>): void {
  const { history } = page
  const entry = () => (history.state ?? {}) as Entry // safe: what's written here, or something without it
  const address = () => page.location.hash.split('?')[0]

  /** Ends restoring, if it's under way: until then the page isn't where it will be. */
  let end: (() => void) | null = null
  const note = () => {
    if (end !== null) return
    const { scrollY: scrolled } = page
    if (scrolled === (entry().scrolled ?? 0)) return
    try {
      history.replaceState({ ...entry(), scrolled }, '')
    } catch {
      // Refused: the next one notes it.
    }
  }
  let timer: ReturnType<typeof setTimeout>
  page.addEventListener('scroll', () => {
    clearTimeout(timer)
    timer = setTimeout(note, restMs)
  })
  // It may lead to another page, or open a dialog, which has an entry of its own.
  for (const press of presses) page.addEventListener(press, note, true)

  const restore = (isReload: boolean) => {
    end?.()
    const isLeftToBrowser = isOnDashboard(page)
    history.scrollRestoration = isLeftToBrowser ? 'auto' : 'manual'
    const { scrolled } = entry()
    if (!scrolled || (isLeftToBrowser && isReload)) return
    const observer = new page.ResizeObserver(() => page.scrollTo(0, scrolled))
    const stop = () => {
      end = null
      observer.disconnect()
      clearTimeout(patience)
      for (const touch of touches) page.removeEventListener(touch, stop)
    }
    const patience = setTimeout(stop, patienceMs)
    end = stop
    // From then on it's where the trainer takes it.
    for (const touch of touches) page.addEventListener(touch, stop, { passive: true })
    observer.observe(page.document.body)
  }
  let shown = address()
  const look = () => {
    // Otherwise it's a dialog that was closed, or a page that shows something else.
    if (address() === shown) return
    shown = address()
    restore(false)
  }
  page.addEventListener('popstate', look)
  page.addEventListener('hashchange', look)
  restore(true)
}
