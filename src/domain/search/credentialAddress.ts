import type { CredentialId } from '../records/ids'

/** A certification's page: "#/credentials/x"; `rest` is "?tab=rule", or a page below it: "/audit-pack". */
export function credentialAddress(id: CredentialId, rest = ''): string {
  return `#/credentials/${encodeURIComponent(id)}${rest}`
}
