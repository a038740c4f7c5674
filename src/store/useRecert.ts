import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { RecertState, RecertStore } from './recertStore'

export const RecertContext = createContext<RecertStore | null>(null)

export function useRecert<Selected>(select: (state: RecertState) => Selected): Selected {
  const store = useContext(RecertContext)
  if (store === null) throw new Error('useRecert stands outside of RecertContext')
  return useStore(store, select)
}
