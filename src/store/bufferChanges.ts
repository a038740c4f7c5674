import type { RecertStore, AnnouncedChange } from './recertStore'

/** Collects changes until they are taken, and calls `onChange` for each. */
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
