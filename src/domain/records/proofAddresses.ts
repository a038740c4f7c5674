import { everyProofOf, type Sha256 } from './proof'
import type { Change } from './change'
import { someCourse } from './courseShelves'
import type { Portfolio } from './portfolio'

/** The addresses of all proofs named by records, recently deleted ones included. */
export function addressesIn({ credentials, courses, planned, deleted }: Portfolio): ReadonlySet<Sha256> {
  const records = [...credentials, ...courses, ...planned, ...deleted.map(({ record }) => record)]
  return new Set(records.flatMap((record) => everyProofOf(record).map(({ sha256 }) => sha256)))
}

const hasCourseProofs = someCourse(({ proofs }) => proofs !== undefined)

/** Whether any current record of something completed or held names a proof. */
export function namesProofs({ credentials, courses }: Portfolio): boolean {
  return credentials.some(({ proofs }) => proofs !== undefined) || hasCourseProofs(courses)
}

/** Those of the records before and after the changes. */
export function addressesOfChanges(changes: readonly Change[]): readonly Sha256[] {
  const records = changes.flatMap(({ before, after }) => [before, after])
  return records.flatMap((record) => (record === null ? [] : everyProofOf(record).map(({ sha256 }) => sha256)))
}

/** The addresses of all current records' certificates, each with the name of the first record it belongs to. */
export function recordsNaming({ credentials, courses, planned }: Portfolio): ReadonlyMap<Sha256, string> {
  const found = new Map<Sha256, string>()
  for (const record of [...credentials, ...courses, ...planned]) {
    for (const { sha256 } of everyProofOf(record)) if (!found.has(sha256)) found.set(sha256, 'awards' in record ? record.title : record.name)
  }
  return found
}
