import type { RecertStore, AnnouncedChange } from './recertStore'

/** Keeps what is lastChange until it is taken, and calls `onChange` with each. */
export function bufferChanges(store: RecertStore, onChange: () => void): () => readonly AnnouncedChange[] {
  const lastChange: AnnouncedChange[] = []
  const stop = store.subscribe((state, before) => {
    if (state.lastChange === null || state.lastChange === before.lastChange) return
    lastChange.push(state.lastChange)
    onChange()
  })
  return () => {
    stop()
    return lastChange
  }
}
