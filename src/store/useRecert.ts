import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { AnnouncedChange, RecertState, RecertStore } from './recertStore'

export const RecertContext = createContext<RecertStore | null>(null)

export function useRecertStore(): RecertStore {
  const store = useContext(RecertContext)
  if (store === null) throw new Error('RecertContext has no store')
  return store
}

export function useRecert<Selected>(select: (state: RecertState) => Selected): Selected {
  return useStore(useRecertStore(), select)
}

/** The last change, once it may be said to be done. */
export function saidChange({ lastChange, lastOnDisk }: RecertState): AnnouncedChange | null {
  return lastChange !== null && lastChange.number <= lastOnDisk ? lastChange : null
}
