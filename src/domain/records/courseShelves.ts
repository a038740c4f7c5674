import { compareCourses, type Course } from './course'
import type { CourseId, CredentialId } from './ids'
import { compareTexts } from '../values/compareTexts'
import { itemAt, itemsOf, rememberedFor, type Shelf, shelve, withItem, withoutItem } from '../values/shelf'

/** A list of courses, ready to be changed and asked without reading all of them. */
export type CourseShelves = {
  /** In completion order. */
  readonly inOrder: Shelf<Course>
  readonly byId: Shelf<Course>
  /** The courses with an award for each credential, in completion order. */
  readonly awarded: ReadonlyMap<CredentialId, Shelf<Course>>
}

const remembered = new WeakMap<readonly Course[], CourseShelves>()
const none: Shelf<Course> = []

/** The shelves of a list in completion order. They're built once, and a changed list brings its own along. */
export function shelvesOf(courses: readonly Course[]): CourseShelves {
  const found = remembered.get(courses) ?? shelvesAnew(courses)
  remembered.set(courses, found)
  return found
}

/** The list with one course changed, added (no `before`) or removed (no `after`). Only what it touches is read. */
export function changedCourses(courses: readonly Course[], changed: Course | null, after: Course | null): readonly Course[] {
  const before = changed === null ? null : courseWithId(courses, changed.id)
  if (before === null && after === null) return courses
  const { inOrder, byId, awarded } = shelvesOf(courses)
  const touched = new Set([...creditedBy(before), ...creditedBy(after)])
  const shelves: CourseShelves = {
    inOrder: replaced(inOrder, before, after, compareCourses),
    byId: replaced(byId, before, after, compareIds),
    awarded: new Map([...awarded, ...Array.from(touched, (id) => [id, replacedFor(id, awarded.get(id) ?? none, before, after)] as const)]),
  }
  const list = itemsOf(shelves.inOrder)
  remembered.set(list, shelves)
  return list
}

/** The courses with an award for a credential, in completion order. It's the same shelf until one of them changes. */
export function awardedTo(courses: readonly Course[], credentialId: CredentialId): Shelf<Course> {
  return shelvesOf(courses).awarded.get(credentialId) ?? none
}

export function courseWithId(courses: readonly Course[], wanted: CourseId): Course | null {
  return itemAt(shelvesOf(courses).byId, ({ id }) => compareTexts(id, wanted))
}

/** Whether any course has what `has` looks for. Pieces of the list that didn't change aren't read again. */
export function someCourse(has: (course: Course) => boolean): (courses: readonly Course[]) => boolean {
  const hasOne = rememberedFor<Course, boolean>((piece) => piece.some(has))
  return (courses) => shelvesOf(courses).inOrder.some(hasOne)
}

/** The same for the last one. */
export function lastCourse(is: (course: Course) => boolean): (courses: readonly Course[]) => Course | null {
  const lastOf = rememberedFor<Course, Course | null>((piece) => piece.findLast(is) ?? null)
  return (courses) => {
    const piece = shelvesOf(courses).inOrder.findLast((each) => lastOf(each) !== null)
    return piece === undefined ? null : lastOf(piece)
  }
}

function shelvesAnew(courses: readonly Course[]): CourseShelves {
  const awarded = new Map<CredentialId, Course[]>()
  for (const course of courses) {
    for (const id of creditedBy(course)) {
      const own = awarded.get(id)
      if (own === undefined) awarded.set(id, [course])
      // A course could name a credential twice.
      else if (own.at(-1) !== course) own.push(course)
    }
  }
  return {
    inOrder: shelve(courses),
    byId: shelve(courses.toSorted(compareIds)),
    awarded: new Map(Array.from(awarded, ([id, own]) => [id, shelve(own)])),
  }
}

function creditedBy(course: Course | null): readonly CredentialId[] {
  return course?.awards.map(({ credentialId }) => credentialId) ?? []
}

function replacedFor(credentialId: CredentialId, shelf: Shelf<Course>, before: Course | null, after: Course | null): Shelf<Course> {
  const own = (course: Course | null) => (creditedBy(course).includes(credentialId) ? course : null)
  return replaced(shelf, own(before), own(after), compareCourses)
}

function replaced(shelf: Shelf<Course>, before: Course | null, after: Course | null, order: typeof compareCourses): Shelf<Course> {
  const rest = before === null ? shelf : withoutItem(shelf, before, order)
  return after === null ? rest : withItem(rest, after, order)
}

function compareIds(one: Course, other: Course): number {
  return compareTexts(one.id, other.id)
}
