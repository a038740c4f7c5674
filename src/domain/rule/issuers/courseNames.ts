import { folded } from '../../values/folded'
import { catalog, type CatalogCourse } from './catalog'

type Titled = { readonly title: string }

/** The course of the catalog that has this folded name, its title or another one. */
export function catalogNamed(name: string): CatalogCourse | undefined {
  return byName.get(name)
}

/** Says of a course whether it's the one with this title, under any of its known names. */
export function sameTitleAs(title: string): (course: Titled) => boolean {
  const wanted = folded(title)
  const entry = catalogNamed(wanted)
  return (course) => {
    const name = foldedTitle(course)
    return name === wanted || (entry !== undefined && catalogNamed(name) === entry)
  }
}

/** Cached per course, because every keystroke needs it for all of them. */
export function foldedTitle(course: Titled): string {
  const remembered = foldedTitles.get(course)
  if (remembered !== undefined) return remembered
  const title = folded(course.title)
  foldedTitles.set(course, title)
  return title
}

const foldedTitles = new WeakMap<Titled, string>()

/** If several have a name, it's the first one's. */
const byName = new Map(catalog.toReversed().flatMap((entry) => [entry.title, ...entry.alsoKnownAs].map((name) => [folded(name), entry] as const)))
