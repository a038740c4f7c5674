type ScriptPolicy = { readonly createScriptURL: (address: string) => URL }

type TrustedTypes = {
  readonly createPolicy: (name: string, rules: { readonly createScriptURL: (address: string) => string }) => ScriptPolicy
}

/** The content security policy allows one policy of this name, and none of another. */
let policy: ScriptPolicy | undefined

/**
 * The address of one of our own scripts, for a worker: as a trusted type where the browser knows them, because the content security policy asks for one. Throws for
 * an address outside the app's folder.
 */
export function ownScript(file: string): string | URL {
  const trusted = (window as { readonly trustedTypes?: TrustedTypes }).trustedTypes
  if (trusted === undefined) return vouchFor(file)
  policy ??= trusted.createPolicy('recert-worker', { createScriptURL: vouchFor })
  return policy.createScriptURL(file)
}

function vouchFor(file: string): string {
  const { href } = new URL(file, document.baseURI)
  if (!href.startsWith(new URL('./', document.baseURI).href)) throw new Error('This script isn’t one of Recert.')
  return href
}
