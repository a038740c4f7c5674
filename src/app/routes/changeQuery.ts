/**
 * Changes how the page in the address is looked at: `push` makes an entry that Back returns from, `replace` takes the place of the
 * one that is there. A browser that is asked too often in a row refuses; then everything stays as it is.
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
  // A browser tells of the addresses that its buttons lead to, and not of these.
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}
