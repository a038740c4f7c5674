/**
 * Changes the query of the page in the address: `push` makes a history entry, `replace` changes the current one. Browsers refuse too
 * many changes in a row; then nothing happens.
 */
export function changeQuery(path: string, query: string, how: 'push' | 'replace'): void {
  const address = query === '' ? path : `${path}?${query}`
  if (address === window.location.hash) return
  try {
    if (how === 'push') window.history.pushState(null, '', address)
    else window.history.replaceState(null, '', address)
  } catch {
    return
  }
  // Browsers don't announce these two.
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}
