/**
 * What the trainer typed into a search is part of how a page is viewed, but it may be private, and addresses end up in bookmarks, browser
 * histories and screenshots. So it's kept in the history entry: Back and a reload find it, and nobody else does.
 */
const isTyped = (part: string) => part.startsWith('search=')

/** The address as the page is viewed, with what was typed. */
export function typedAddress(): string {
  const { hash } = window.location
  const typed = (window.history.state as { readonly typed?: string } | null)?.typed ?? '' // safe: what `changeQuery` wrote, or something without it
  if (typed === '') return hash
  const [place = '', ...query] = hash.split('?')
  return `${place}?${[typed, ...query].join('&')}`
}

/** A query in the part for the history entry, and the part for everyone. */
export function splitTyped(query: string): { readonly typed: string; readonly shown: string } {
  const parts = query.split('&')
  return { typed: parts.filter(isTyped).join('&'), shown: parts.filter((part) => !isTyped(part)).join('&') }
}
