import type { Portfolio } from '../records/portfolio'
import { absentIn, type BackupEntry, type Comparison, standInsIn } from './restoring'

/** What becomes of the credit of the courses that a merge restores, where its certification isn't restored. */
export type RestoredCredit = {
  /** The names of those held here that get it. */
  readonly goesTo: readonly string[]
  /** The names of those that neither are here nor will be, and how many courses have credit for them. */
  readonly lost: { readonly names: readonly string[]; readonly courses: number }
}

export function restoredCredit(comparisons: readonly Comparison[], isChosen: (row: Comparison) => boolean, portfolio: Portfolio): RestoredCredit {
  const courses = comparisons.flatMap((row) => (row.kept.kind === 'course' && isChosen(row) ? [row.kept.record] : []))
  const standIns = standInsIn(comparisons, isChosen, portfolio)
  const credited = new Set(courses.flatMap(({ awards }) => awards.map(({ credentialId }) => credentialId)))
  const absent = absentIn(comparisons, isChosen).filter(({ id }) => credited.has(id))
  const lost = new Map(absent.flatMap(({ id, name }) => (standIns.has(id) ? [] : [[id, name] as const])))
  return {
    goesTo: [...new Set(absent.flatMap(({ id }) => standIns.get(id)?.name ?? []))],
    lost: {
      names: [...lost.values()],
      courses: courses.filter(({ awards }) => awards.some(({ credentialId }) => lost.has(credentialId))).length,
    },
  }
}

/** The titles of courses in a backup with credit for credentials that are neither in it nor here. */
export function coursesOfNobody(entries: readonly BackupEntry[], { credentials }: Portfolio): readonly string[] {
  const known = new Set<string>([
    ...credentials.map(({ id }) => id),
    ...entries.flatMap(({ kept }) => (kept.kind === 'credential' ? [kept.record.id] : [])),
  ])
  return entries.flatMap(({ kept, isDeleted }) =>
    kept.kind === 'course' && !isDeleted && kept.record.awards.some(({ credentialId }) => !known.has(credentialId)) ? [kept.record.title] : [],
  )
}
