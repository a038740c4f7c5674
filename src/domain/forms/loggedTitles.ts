import type { Course } from '../records/course'
import { shelvesOf } from '../records/courseShelves'
import type { CatalogCourse } from '../rule/issuers/catalog'
import { catalogNamed, foldedTitle } from '../rule/issuers/courseNames'
import { rememberedFor } from '../values/shelf'

/** The latest course with one of these folded names that `is` accepts; null if there's none. */
export function latestNamed(courses: readonly Course[], names: readonly string[], is: (course: Course) => boolean = () => true): Course | null {
  const has = (piece: readonly Course[]) => names.some((name) => titlesIn(piece).has(name))
  const isIt = (course: Course) => names.includes(foldedTitle(course)) && is(course)
  const piece = shelvesOf(courses).inOrder.findLast((each) => has(each) && each.some(isIt))
  return piece?.findLast(isIt) ?? null
}

/** The latest course of each title that contains the folded text, latest first: up to `most`, besides the titles in `known`. */
export function latestContaining(courses: readonly Course[], text: string, most: number, known: ReadonlySet<string>): readonly Course[] {
  const found = new Map<string, Course>()
  for (const piece of shelvesOf(courses).inOrder.toReversed()) {
    for (const [title, course] of titlesIn(piece)) {
      if (found.size >= most) return [...found.values()]
      if (title.includes(text) && !known.has(title) && !found.has(title)) found.set(title, course)
    }
  }
  return [...found.values()]
}

/** The courses of the catalog that were logged, under any of their names. */
export function loggedFromCatalog(courses: readonly Course[]): ReadonlySet<CatalogCourse> {
  return new Set(shelvesOf(courses).inOrder.flatMap((piece) => [...listedIn(piece)]))
}

/** Each folded title with its latest course, latest first. */
const titlesIn = rememberedFor<Course, ReadonlyMap<string, Course>>((piece) => {
  const titles = new Map<string, Course>()
  for (const course of piece.toReversed()) {
    const title = foldedTitle(course)
    if (!titles.has(title)) titles.set(title, course)
  }
  return titles
})

const listedIn = rememberedFor<Course, ReadonlySet<CatalogCourse>>(
  (piece) => new Set([...titlesIn(piece).keys()].flatMap((name) => catalogNamed(name) ?? [])),
)
