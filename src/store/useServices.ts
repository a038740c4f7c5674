import { use, useContext } from 'react'
import { useStore } from 'zustand'
import type { Settings } from '../domain/device/settings'
import type { HistoryState } from './history'
import { type Services, ServicesContext } from './services'

/** Suspends until the services are loaded. */
export function useServices(): Services {
  const open = useContext(ServicesContext)
  if (open === null) throw new Error('useServices needs a ServicesContext around it')
  return use(open())
}

/** `change` returns false if the change was not saved. */
export function useSettings(): readonly [settings: Settings, change: (part: Partial<Settings>) => boolean] {
  const { settings } = useServices()
  return [useStore(settings, (state) => state.settings), useStore(settings, (state) => state.change)]
}

export function useHistory(): HistoryState {
  return useStore(useServices().history)
}
