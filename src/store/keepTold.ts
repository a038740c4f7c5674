import type { RecertStore, Told } from './recertStore'

/** Keeps what is told until it is taken, and calls `onTold` with each. */
export function keepTold(store: RecertStore, onTold: () => void): () => readonly Told[] {
  const told: Told[] = []
  const stop = store.subscribe((state, before) => {
    if (state.told === null || state.told === before.told) return
    told.push(state.told)
    onTold()
  })
  return () => {
    stop()
    return told
  }
}
