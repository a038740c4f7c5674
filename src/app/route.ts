import { useMemo, useSyncExternalStore } from 'react'

export const routes = [
  { path: '#/', name: 'Dashboard' },
  { path: '#/courses', name: 'Courses' },
  { path: '#/credentials', name: 'Credentials' },
  { path: '#/plan', name: 'Plan' },
  { path: '#/data', name: 'Data' },
] as const

/** A page of the navigation; `credentialId` is the credential whose own page stands below it. */
export type Route = (typeof routes)[number] & { readonly credentialId: string | null }

/** The route in the address; null where the address names none. */
export function useRoute(): Route | null {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash)
  return useMemo(() => readRoute(hash), [hash])
}

export function readRoute(hash: string): Route | null {
  const below = /^#\/credentials\/([^/]+)$/.exec(hash)?.[1]
  const path = below !== undefined ? '#/credentials' : hash === '' || hash === '#' ? '#/' : hash
  const found = routes.find((route) => route.path === path)
  return found === undefined ? null : { ...found, credentialId: below === undefined ? null : decoded(below) }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}
