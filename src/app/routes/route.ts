import { useMemo, useSyncExternalStore } from 'react'
import { type CredentialId, toCredentialId } from '../../domain/records/ids'
import { textOfPart } from '../../domain/values/addressPart'
import { typedAddress } from './typed'

export const routes = [
  { path: '#/', name: 'Dashboard' },
  { path: '#/courses', name: 'Courses' },
  { path: '#/credentials', name: 'Credentials' },
  { path: '#/plan', name: 'Plan' },
  { path: '#/data', name: 'Data and settings' },
] as const

/** The dashboard with the "Log course" dialog open. */
export const logAddress = '#/log'

/** A page of the navigation or behind the gear, or the page `below` it. */
export type Route = (typeof routes)[number] & {
  /** The part of the address that identifies the page. */
  readonly address: string
  /** The part after "?": how the page is viewed, never which page it is. */
  readonly query: string
  /** For the page of a credential and its audit pack. */
  readonly credentialId: CredentialId | null
  readonly below: 'auditPack' | 'proofSheet' | 'calendar' | 'help' | null
  /** The title of a page below; null for pages named otherwise. */
  readonly title: string | null
}

/** Null if the address doesn't lead to a page. */
export function useRoute(): Route | null {
  const hash = useSyncExternalStore(subscribe, typedAddress)
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
    credentialId: id === undefined ? null : toCredentialId(textOfPart(id)),
    below,
    title: below === null ? null : titles[below],
  }
}

const pagesBelow: Readonly<Record<string, Route['below']>> = { '#/proof-sheet': 'proofSheet', '#/data/calendar': 'calendar', '#/help': 'help' }

const titles = { auditPack: 'Audit pack', proofSheet: 'Proof sheet', calendar: 'Calendar', help: 'Help' } as const

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  window.addEventListener('popstate', listener)
  return () => {
    window.removeEventListener('hashchange', listener)
    window.removeEventListener('popstate', listener)
  }
}
