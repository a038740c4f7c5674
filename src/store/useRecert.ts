import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { RecertState, RecertStore } from './recertStore'

export const RecertContext = createContext<RecertStore | null>(null)

export function useRecertStore(): RecertStore {
  const store = useContext(RecertContext)
  if (store === null) throw new Error('RecertContext has no store')
  return store
}

export function useRecert<Selected>(select: (state: RecertState) => Selected): Selected {
  return useStore(useRecertStore(), select)
}
