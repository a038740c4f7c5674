import { useMemo, useSyncExternalStore } from 'react'
import { type CredentialId, toCredentialId } from '../../domain/records/ids'

export const routes = [
  { path: '#/', name: 'Dashboard' },
  { path: '#/courses', name: 'Courses' },
  { path: '#/credentials', name: 'Credentials' },
  { path: '#/plan', name: 'Plan' },
  { path: '#/data', name: 'Data' },
] as const

/** The dashboard with the dialog "Log course" on top of it. */
export const logAddress = '#/log'

/** A page of the navigation, or one below it: then `below` says which. */
export type Route = (typeof routes)[number] & {
  /** As it stands in the address: another page has another one. */
  readonly address: string
  /** What stands behind a "?" in the address: how the page is looked at, never which page it is. */
  readonly query: string
  /** The credential whose own page, or audit pack, this is. */
  readonly credentialId: CredentialId | null
  readonly below: 'auditPack' | 'proofSheet' | 'calendar' | 'help' | null
  /** The title of a page below; null for the pages that are named after something else. */
  readonly title: string | null
}

/** The route in the address; null where the address names none. */
export function useRoute(): Route | null {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash)
  return useMemo(() => readRoute(hash), [hash])
}

export function readRoute(hash: string): Route | null {
  const [place = '', ...rest] = hash.split('?')
  const address = place === '' || place === '#' || place === logAddress ? '#/' : place
  const [, id, more] = /^#\/credentials\/([^/]+)(\/audit-pack)?$/.exec(address) ?? []
  const below = id === undefined ? (pagesBelow[address] ?? null) : more === undefined ? null : 'auditPack'
  const path = id !== undefined || below === 'proofSheet' ? '#/credentials' : below === 'calendar' || below === 'help' ? '#/data' : address
  const found = routes.find((route) => route.path === path)
  if (found === undefined) return null
  return {
    ...found,
    address,
    query: rest.join('?'),
    credentialId: id === undefined ? null : toCredentialId(decoded(id)),
    below,
    title: below === null ? null : titles[below],
  }
}

const pagesBelow: Readonly<Record<string, Route['below']>> = { '#/proof-sheet': 'proofSheet', '#/data/calendar': 'calendar', '#/help': 'help' }

const titles = { auditPack: 'Audit pack', proofSheet: 'Proof sheet', calendar: 'Calendar', help: 'Help' } as const

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
