import type { Credential } from '../../domain/records/credential'
import { withoutProofs } from '../../domain/records/withoutProofs'
import { headings } from './columns/headings'
import { writeTable } from './table'
import type { TableStyle } from './tableStyle'

/** Every credential. The last column has the record, with its certificates only if the style says so. */
export function credentialsToCsv(credentials: readonly Credential[], { mark, dialect = 'comma', withProofs = false }: TableStyle): string {
  const rows = credentials.map((credential) => [
    credential.name,
    credential.kind,
    credential.kind === 'certification' ? credential.title : '',
    credential.kind === 'certification' ? credential.issuer : '',
    credential.number ?? '',
    credential.certifiedOn ?? '',
    credential.expiresOn ?? '',
    credential.id,
    JSON.stringify(withProofs ? credential : withoutProofs(credential)),
  ])
  return writeTable(
    [[headings.credential, 'Kind', 'Full name', 'Issuer', 'Number', 'Certified on', 'Expires on', headings.id, headings.details], ...rows],
    mark,
    dialect,
  )
}
