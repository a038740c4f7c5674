/** Whether the address is the app's page, with whatever stands behind `?` or `#`. `scope` is the folder of the app, with a slash at the end. */
export function isPage(address: string, scope: string): boolean {
  const [place] = address.split(/[?#]/)
  return place === scope || place === `${scope}index.html`
}

/** Letters and decoders that only some PDFs need: too many to be kept beforehand, so each is kept once it was used. */
export function isUsedLater(address: string, scope: string): boolean {
  return address.startsWith(`${scope}pdf/`)
}
