import { useSyncExternalStore } from 'react'

export const routes = [
  { path: '#/', name: 'Dashboard' },
  { path: '#/courses', name: 'Courses' },
  { path: '#/credentials', name: 'Credentials' },
  { path: '#/data', name: 'Data' },
] as const

export type Route = (typeof routes)[number]

/** The route in the address; null where the address names none. */
export function useRoute(): Route | null {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash)
  return routes.find(({ path }) => path === (hash === '' || hash === '#' ? '#/' : hash)) ?? null
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}
