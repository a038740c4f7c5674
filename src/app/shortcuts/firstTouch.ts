const touches = ['pointermove', 'pointerdown', 'keydown'] as const

/** Returns the key presses so far and stops listening. */
export type TakeKeys = () => KeyboardEvent[]

/**
 * Calls `act` once, when the page is first used. The shortcuts load then; until they take the key presses, none is lost. Returns how to
 * cancel.
 */
export function onFirstTouch(act: (takeKeys: TakeKeys) => void): () => void {
  const pressed: KeyboardEvent[] = []
  const keep = (event: KeyboardEvent) => {
    pressed.push(event)
    // Many browsers have their own Ctrl+K.
    if ((event.ctrlKey || event.metaKey) && event.key === 'k') event.preventDefault()
  }
  const takeKeys = () => {
    window.removeEventListener('keydown', keep)
    return pressed.splice(0)
  }
  const stop = () => {
    for (const touch of touches) window.removeEventListener(touch, listener)
  }
  const listener = () => {
    stop()
    act(takeKeys)
  }
  window.addEventListener('keydown', keep)
  for (const touch of touches) window.addEventListener(touch, listener)
  return () => {
    stop()
    takeKeys()
  }
}
