import { folded } from '../values/folded'
import type { Amount } from '../values/amount'
import type { Category } from '../rule/category'
import type { Award, Course } from '../records/course'
import { certificationsOf, type Portfolio } from '../records/portfolio'
import { catalog, type CatalogCourse } from '../rule/issuers/catalog'

/** A course whose name lets Recert fill in the rest of the form: from the catalog, or as logged before. */
export type KnownCourse = {
  readonly title: string
  readonly provider: string
  readonly category: Category
  readonly contactHours: Amount | null
  /** If several name the same credential, the first one applies. */
  readonly awards: readonly Award[]
  readonly grants: string | null
  /** Empty if there's none. */
  readonly number: string
  readonly link: string
  readonly source: 'catalog' | 'logged'
  /** What to know about values that no issuer's own page prints; empty if there's nothing. */
  readonly remark: string
}

const mostSuggestions = 6

/** Leaves room for the trainer's own courses. */
const mostFromCatalog = 4

/** The course with this exact name, or null. A logged course wins over the catalog. */
export function knownCourse(title: string, portfolio: Portfolio): KnownCourse | null {
  const wanted = folded(title)
  if (wanted === '') return null
  const entry = catalogEntry(wanted)
  const logged = portfolio.courses.findLast((course) => foldedTitle(course) === wanted)
  const listed = entry === undefined ? null : fromCatalog(entry, portfolio)
  if (logged === undefined) return listed
  return { ...fromLogged(logged), awards: [...logged.awards, ...(listed?.awards ?? [])], grants: listed?.grants ?? null }
}

/** The catalog's title for a course typed under any of its names: "Corrective Exercise Specialization (CES)" for "ces". */
export function fullTitle(text: string): string | null {
  return catalogEntry(folded(text))?.title ?? null
}

/** Whether both titles name the same course, under any of its known names. */
export function isSameTitle(one: string, other: string): boolean {
  return nameOf(one) === nameOf(other)
}

/** Courses whose name contains the text: the catalog first, then logged ones, latest first. Each name appears once. */
export function suggestCourses(text: string, portfolio: Portfolio): readonly KnownCourse[] {
  const wanted = folded(text)
  const found = new Map<string, KnownCourse>()
  for (const entry of catalog) {
    if (found.size === mostFromCatalog) break
    if ([entry.title, ...entry.alsoKnownAs].some((name) => folded(name).includes(wanted)))
      found.set(folded(entry.title), fromCatalog(entry, portfolio))
  }
  for (let index = portfolio.courses.length - 1; index >= 0 && found.size < mostSuggestions; index -= 1) {
    const course = portfolio.courses[index]
    if (course === undefined) continue
    const title = foldedTitle(course)
    if (title.includes(wanted) && !found.has(title)) found.set(title, fromLogged(course))
  }
  return [...found.values()].slice(0, mostSuggestions)
}

function catalogEntry(wanted: string): CatalogCourse | undefined {
  return catalog.find((candidate) => [candidate.title, ...candidate.alsoKnownAs].some((name) => folded(name) === wanted))
}

function nameOf(title: string): string {
  return folded(fullTitle(title) ?? title)
}

function fromCatalog(entry: CatalogCourse, portfolio: Portfolio): KnownCourse {
  const awards = certificationsOf(portfolio).flatMap((certification) => {
    const award = entry.awards.find((candidate) => candidate.presetId === certification.presetId)
    return award === undefined ? [] : [{ credentialId: certification.id, amount: award.amount }]
  })
  const { title, provider, category, contactHours, grants, confidence } = entry
  const remark = confidence === 'high' ? '' : entry.remark
  return { title, provider, category, contactHours, awards, grants, number: '', link: '', source: 'catalog', remark }
}

function fromLogged({ title, provider, category, contactHours, awards, number = '', link = '' }: Course): KnownCourse {
  return { title, provider, category, contactHours, awards, grants: null, number, link, source: 'logged', remark: '' }
}

const foldedTitles = new WeakMap<Course, string>()

/** Cached per course, because every keystroke needs it for all of them. */
function foldedTitle(course: Course): string {
  const remembered = foldedTitles.get(course)
  if (remembered !== undefined) return remembered
  const title = folded(course.title)
  foldedTitles.set(course, title)
  return title
}
