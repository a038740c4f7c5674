/** Whether the address is the app's page, with any query or hash. `scope` is the app's folder, with a trailing slash. */
export function isPage(address: string, scope: string): boolean {
  const [place] = address.split(/[?#]/)
  return place === scope || place === `${scope}index.html`
}

/** Whether the address is where the system posts files that are shared with the installed app (see the manifest). */
export function isShare(address: string, scope: string): boolean {
  return address === `${scope}share`
}

/** Fonts and decoders that only some PDFs need: too many to cache up front, so each is cached on first use. */
export function isUsedLater(address: string, scope: string): boolean {
  return address.startsWith(`${scope}pdf/`)
}
