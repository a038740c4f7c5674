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

/** Every folded name that the course with this title goes by. */
export function foldedNames(title: string): readonly string[] {
  const wanted = folded(title)
  const entry = catalogNamed(wanted)
  if (entry === undefined) return [wanted]
  return [entry.title, ...entry.alsoKnownAs].map(folded).filter((name) => catalogNamed(name) === entry)
}

export function foldedTitle({ title }: Titled): string {
  return folded(title)
}

/** If several have a name, it's the first one's. */
const byName = new Map(catalog.toReversed().flatMap((entry) => [entry.title, ...entry.alsoKnownAs].map((name) => [folded(name), entry] as const)))
