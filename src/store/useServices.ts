import { use, useContext } from 'react'
import { useStore } from 'zustand'
import type { Settings } from '../domain/device/settings'
import type { HistoryState } from './history'
import { type Services, ServicesContext } from './services'

/** Waits for the services, as a screen that is loaded on demand waits for its code. */
export function useServices(): Services {
  const open = useContext(ServicesContext)
  if (open === null) throw new Error('useServices needs a ServicesContext around it')
  return use(open())
}

/** The trainer's choices, and how to change some of them; `change` says whether that was saved. */
export function useSettings(): readonly [settings: Settings, change: (part: Partial<Settings>) => boolean] {
  const { settings } = useServices()
  return [useStore(settings, (state) => state.settings), useStore(settings, (state) => state.change)]
}

/** What can be undone and redone. */
export function useHistory(): HistoryState {
  return useStore(useServices().history)
}
