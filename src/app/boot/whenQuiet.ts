const quietMs = 3000

/** Runs the latest act after a pause without new ones, or when the page is hidden. */
export function createWhenQuiet(): (act: () => void) => void {
  let waiting: { readonly act: () => void; readonly timer: ReturnType<typeof setTimeout> } | null = null
  const flush = () => {
    if (waiting === null) return
    clearTimeout(waiting.timer)
    const { act } = waiting
    waiting = null
    act()
  }
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush()
  })
  return (act) => {
    if (waiting !== null) clearTimeout(waiting.timer)
    waiting = { act, timer: setTimeout(flush, quietMs) }
  }
}
