import type { BadgeFacts } from '../badges/badgeFacts'
import { headings } from '../csv/columns/headings'
import type { Row } from '../csv/table'

/** Open Badges as lines of a list of badges, with its heading. */
export function badgeRows(badges: readonly BadgeFacts[]): readonly Row[] {
  return rowsOf(
    ['Badge Name', 'Issuer', 'Issued Date', 'Expiration Date', 'Status'],
    badges.map(({ title, issuer, completedOn, expiresOn, isRevoked }) => [title, issuer, completedOn, expiresOn, isRevoked ? 'revoked' : null]),
  )
}

/** The same badges as a list of courses. */
export function badgeCourseRows(badges: readonly BadgeFacts[]): readonly Row[] {
  return rowsOf(
    [headings.title, headings.provider, headings.completedOn],
    badges.map(({ title, issuer, completedOn }) => [title, issuer, completedOn]),
  )
}

function rowsOf(heading: readonly string[], lines: readonly (readonly (string | null)[])[]): readonly Row[] {
  return [heading, ...lines].map((cells, index) => ({ number: index + 1, cells: cells.map((cell) => cell ?? '') }))
}
