import type { CourseRecord } from '../records/course'
import { type Credential, isCertification, sameName } from '../records/credential'
import type { CredentialId } from '../records/ids'

/** For credentials that aren't held: those that are held under the same name, perhaps added again on another device. */
export type StandIns = ReadonlyMap<CredentialId, Credential>

/** Credit can go from one to the other only if it's in the same unit. */
export function standInsFor(absent: readonly Credential[], held: readonly Credential[]): StandIns {
  return new Map(
    absent.flatMap((credential) => {
      const standIn = held.find((other) => sameName(other.name, credential.name) && unitOf(other) === unitOf(credential))
      return standIn === undefined ? [] : [[credential.id, standIn] as const]
    }),
  )
}

/** The course with its credit for those that are held. Of two awards that would be for one credential, only the first is. */
export function withStandIns<Record extends CourseRecord>(course: Record, standIns: StandIns): Record {
  if (!course.awards.some(({ credentialId }) => standIns.has(credentialId))) return course
  const taken = new Set(course.awards.map(({ credentialId }) => credentialId))
  const awards = course.awards.map((award) => {
    const standIn = standIns.get(award.credentialId)
    if (standIn === undefined || taken.has(standIn.id)) return award
    taken.add(standIn.id)
    return { ...award, credentialId: standIn.id }
  })
  return { ...course, awards }
}

/** Null if it takes no credit. */
function unitOf(credential: Credential): string | null {
  return isCertification(credential) ? credential.rule.unit.name : null
}
