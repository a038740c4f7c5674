import { splitTyped, typedAddress } from './typed'

/**
 * Changes the query of the page in the address: `push` makes a history entry, `replace` changes the current one, and `back` goes back
 * if the entry was pushed from that query, so that closing something leaves no entry behind. Browsers refuse too many changes in a
 * row; then nothing happens.
 */
export function changeQuery(path: string, query: string, how: 'push' | 'replace' | 'back'): void {
  const address = addressOf(path, query)
  const here = typedAddress()
  if (address === here) return
  const { typed, shown } = splitTyped(query)
  try {
    if (how === 'back' && pushedFrom() === address) return window.history.back()
    const state = window.history.state as { readonly scrolled?: number } | null // safe: what the page wrote, or something without it
    if (how === 'push') window.history.pushState({ from: here, typed, scrolled: state?.scrolled }, '', addressOf(path, shown))
    else window.history.replaceState({ ...state, typed }, '', addressOf(path, shown))
  } catch {
    return
  }
  // Browsers don't announce these two.
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}

function addressOf(path: string, query: string): string {
  return query === '' ? path : `${path}?${query}`
}

/** The address that the current entry was pushed from. */
function pushedFrom(): string | null {
  const state = window.history.state as { readonly from?: string } | null // safe: what a push above wrote, or something without it
  return state?.from ?? null
}
