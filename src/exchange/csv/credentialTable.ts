import type { Credential } from '../../domain/records/credential'
import { headings } from './columns/headings'
import { writeTable } from './table'

/** Every credential. The last column has the whole record. */
export function credentialsToCsv(credentials: readonly Credential[], mark: boolean): string {
  const rows = credentials.map((credential) => [
    credential.name,
    credential.kind,
    credential.kind === 'certification' ? credential.title : '',
    credential.kind === 'certification' ? credential.issuer : '',
    credential.number ?? '',
    credential.certifiedOn ?? '',
    credential.expiresOn ?? '',
    credential.id,
    JSON.stringify(credential),
  ])
  return writeTable(
    [[headings.credential, 'Kind', 'Full name', 'Issuer', 'Number', 'Certified on', 'Expires on', headings.id, headings.details], ...rows],
    mark,
  )
}
