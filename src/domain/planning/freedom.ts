import type { Course } from '../records/course'
import type { CourseId, CredentialId } from '../records/ids'
import { leafFor, leavesOf, type Requirement, type RequirementLeaf } from '../rule/rule'
import { without } from '../values/without'
import { categoryFor, educationIn } from './leaves'
import type { Under } from './taken'

/** Courses to look for, and the parts of one certification's rule (`root`) that a trainer may take them in. */
export type Freedom = {
  readonly credentialId: CredentialId
  readonly root: Requirement
  readonly courses: readonly Course[]
  readonly parts: readonly RequirementLeaf[]
}

/**
 * These courses as the plan has them, and then, for each part of a certification's rule, with all that a trainer may take there taken
 * there: the fullest each part can get.
 */
export function turnsOf(courses: readonly Course[], freedoms: readonly Freedom[], credentialId: CredentialId): readonly (readonly Course[])[] {
  const own = freedoms.filter((freedom) => freedom.credentialId === credentialId)
  const parts = new Map(own.flatMap((freedom) => freedom.parts.map((part) => [part.id, part] as const)))
  return [
    courses,
    ...[...parts.values()].map((part) => {
      const moved = own.filter((freedom) => freedom.parts.some(({ id }) => id === part.id)).flatMap((freedom) => movedTo(part, freedom))
      const byId = new Map<CourseId, Course>(moved.map((course) => [course.id, course]))
      return courses.map((course) => byId.get(course.id) ?? course)
    }),
  ]
}

/** The courses taken in this part. */
export function movedTo(part: RequirementLeaf, { courses, credentialId, root }: Omit<Freedom, 'parts'>): readonly Course[] {
  const leaves = leavesOf(root)
  const category = categoryFor(part, root)
  const isByHand = category !== null && leafFor(leaves, category, undefined)?.id !== part.id
  return courses.map((course) => ({
    ...course,
    category: category ?? course.category,
    awards: course.awards.map((award) => {
      if (award.credentialId !== credentialId) return award
      return isByHand ? { ...award, requirementId: part.id } : without(award, 'requirementId')
    }),
  }))
}

/** The names of the parts, if they aren't all. */
export function limitedTo({ credentialId, root, parts }: Freedom): readonly Under[] {
  return parts.length === educationIn(root).length ? [] : [{ credentialId, labels: parts.map(({ label }) => label) }]
}
