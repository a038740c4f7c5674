import type { CycleCount } from './counting'
import type { CourseCount } from './courseCount'
import type { Course } from '../records/course'
import { proofsOf } from '../records/proof'
import { itemsOf, rememberedFor } from '../values/shelf'

/** The counted courses of a cycle without a certificate, and how many courses count in all. */
export type MissingProof = { readonly missing: readonly Course[]; readonly of: number }

export function missingProof({ parts }: CycleCount): MissingProof {
  const found = parts.map(missingIn)
  return { missing: itemsOf(found.map(({ missing }) => missing)), of: found.reduce((total, { of }) => total + of, 0) }
}

const missingIn = rememberedFor<CourseCount, MissingProof>((part) => {
  const used = part.filter(isUsed).map(({ course }) => course)
  return { missing: used.filter((course) => proofsOf(course).length === 0), of: used.length }
})

/** Whether the renewal depends on the course: it counts, or it serves a check. */
export function isUsed({ counted, serves }: Pick<CourseCount, 'counted' | 'serves'>): boolean {
  return counted > 0 || serves.length > 0
}
