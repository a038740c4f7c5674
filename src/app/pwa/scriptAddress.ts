type TrustedTypes = {
  readonly createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => { createScriptURL: (address: string) => URL }
}

/** The URL of one of our own scripts, as a trusted type where the content security policy asks for one. */
export function scriptAddress(path: string): string | URL {
  const trusted = (window as { readonly trustedTypes?: TrustedTypes }).trustedTypes
  const address = new URL(path, document.baseURI).href
  return trusted?.createPolicy('recert-worker', { createScriptURL: () => address }).createScriptURL(address) ?? address
}
