type TrustedTypes = {
  readonly createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => { createScriptURL: (address: string) => URL }
}

/** The address of a script beside the page, vouched for as the page's policy asks: this one is our own file. */
export function scriptAddress(path: string): string | URL {
  const trusted = (window as { readonly trustedTypes?: TrustedTypes }).trustedTypes
  const address = new URL(path, document.baseURI).href
  return trusted?.createPolicy('recert-worker', { createScriptURL: () => address }).createScriptURL(address) ?? address
}
