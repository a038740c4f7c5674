const touches = ['pointermove', 'pointerdown', 'keydown'] as const

/** Gives what was pressed so far, and stops listening. */
export type TakeKeys = () => KeyboardEvent[]

/**
 * Calls `act` once, when the page is used for the first time; gives back how to call it off. What is pressed is kept until it is
 * taken: what keys do is loaded with the first touch, and no press is lost meanwhile.
 */
export function onFirstTouch(act: (takeKeys: TakeKeys) => void): () => void {
  const pressed: KeyboardEvent[] = []
  const keep = (event: KeyboardEvent) => {
    pressed.push(event)
    // Many browsers have a use of their own for it.
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
