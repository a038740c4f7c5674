/** The second tap of a double tap comes no later, and no farther away. */
const soonMs = 450
const nearPx = 30

/** Watches a dialog's taps. The result is called when it closes: if its last tap has a second one, that doesn't hit what was behind the dialog. */
export function swallowSecondTap(dialog: HTMLElement): () => void {
  let last: MouseEvent | null = null
  dialog.addEventListener('click', (event) => {
    last = event
  })
  return () => {
    const first = last
    // A pointer that moves first sees where it presses. Keys and programs click nowhere.
    if (first === null || isMouse(first) || (first.clientX === 0 && first.clientY === 0)) return
    const swallow = (event: MouseEvent) => {
      const distance = Math.hypot(event.clientX - first.clientX, event.clientY - first.clientY)
      // In another dialog, it's a press of its own.
      const isBehind = !(event.target instanceof Element) || event.target.closest('dialog') === null
      if (!isBehind || isMouse(event) || distance > nearPx || event.timeStamp - first.timeStamp > soonMs) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('click', swallow, true)
    setTimeout(() => window.removeEventListener('click', swallow, true), soonMs)
  }
}

/** Some browsers don't say what has clicked. */
function isMouse(event: MouseEvent): boolean {
  return 'pointerType' in event && event.pointerType === 'mouse'
}
