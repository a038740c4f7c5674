const touches = ['pointermove', 'pointerdown', 'keydown'] as const

/** Calls `act` once, when the page is used for the first time; gives back how to call it off. */
export function onFirstTouch(act: () => void): () => void {
  const stop = () => {
    for (const touch of touches) window.removeEventListener(touch, listener)
  }
  const listener = () => {
    stop()
    act()
  }
  for (const touch of touches) window.addEventListener(touch, listener)
  return stop
}
