type TrustedTypes = {
  readonly createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => { createScriptURL: (address: string) => URL }
}

/** Starts a worker from a file of this build. The content security policy asks for a trusted type as the address of a script. */
export function startWorker(file: string): Worker {
  const trusted = (window as { readonly trustedTypes?: TrustedTypes }).trustedTypes
  const address = new URL(file, document.baseURI).href
  const vouched = trusted?.createPolicy('recert-worker', { createScriptURL: () => address }).createScriptURL(address) ?? address
  return new Worker(vouched, { type: 'module' })
}
