import { courseById } from './courseById'
import { credentialById, type Kept, type Portfolio } from './portfolio'

/** The portfolio without these records, and those of them it had: one that has changed since is another record, and stays. */
export function leaveOut(portfolio: Portfolio, records: readonly Kept[]): { readonly portfolio: Portfolio; readonly left: readonly Kept[] } {
  if (records.length === 0) return { portfolio, left: records }
  const left = records.filter((kept) => isIn(portfolio, kept))
  const out = new Set<object>(left.map(({ record }) => record))
  const stays = (record: object) => !out.has(record)
  const { credentials, courses, planned } = portfolio
  return { portfolio: { ...portfolio, credentials: credentials.filter(stays), courses: courses.filter(stays), planned: planned.filter(stays) }, left }
}

function isIn(portfolio: Portfolio, { kind, record }: Kept): boolean {
  return (kind === 'course' ? courseById(portfolio, record.id) : credentialById(portfolio, record.id)) === record
}
