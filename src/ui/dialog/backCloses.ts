/**
 * While a dialog is open, the history has an entry for it, so that Back closes the dialog instead of leaving the page. A page has one
 * history, so this is for the page as a whole.
 */
const entry = { dialog: true }

/** What closes each open dialog. */
const closers: (() => void)[] = []

/** Whether the entry is being removed: the browser does that later. */
let isLeaving = false

/** Opens the page that waits for that. */
let openNext: (() => void) | null = null

/** Whether Back would leave the entry of a dialog. A page opened now takes its place. */
export function isAtDialog(): boolean {
  return (window.history.state as Partial<typeof entry> | null)?.dialog === true // safe: compared with the one value
}

/** Opens a page. While the entry of a dialog is being removed, it waits: otherwise the browser would go back from the new page. */
export function openPage(open: () => void): void {
  if (isLeaving && isAtDialog()) openNext = open
  else open()
}

/** Calls `close` when the trainer goes back. Returns what gives the entry up again when the dialog closes otherwise. */
export function closeOnBack(close: () => void): () => void {
  window.addEventListener('popstate', look)
  closers.push(close)
  enter()
  return () => {
    closers.splice(closers.indexOf(close), 1)
    // Another dialog may follow at once, and takes the entry over.
    setTimeout(leave)
  }
}

function enter(): void {
  if (closers.length > 0 && !isLeaving && !isAtDialog()) window.history.pushState({ ...entry, ...pageBelow() }, '')
}

/** What was typed on the page below, and how far down it is, stays with it. */
function pageBelow(): { readonly typed?: string; readonly scrolled?: number } {
  const { typed, scrolled } = (window.history.state ?? {}) as ReturnType<typeof pageBelow> // safe: what the page wrote, or something without it
  return { ...(typed === undefined ? {} : { typed }), ...(scrolled === undefined ? {} : { scrolled }) }
}

function leave(): void {
  if (closers.length > 0 || isLeaving || !isAtDialog()) return
  isLeaving = true
  window.history.back()
}

function look(): void {
  if (isLeaving) {
    isLeaving = false
    openNext?.()
    openNext = null
    return enter()
  }
  if (isAtDialog()) return
  closers.at(-1)?.()
  // It may have stayed open, to show something first.
  setTimeout(enter)
}
