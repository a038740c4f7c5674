import type { CredentialId } from '../records/ids'
import { addressPart } from '../values/addressPart'

/** A certification's page: "#/credentials/x"; `rest` is "?tab=rule", or a page below it: "/audit-pack". */
export function credentialAddress(id: CredentialId, rest = ''): string {
  return `#/credentials/${addressPart(id)}${rest}`
}
