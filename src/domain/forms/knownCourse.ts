import { folded } from '../values/folded'
import type { Amount } from '../values/amount'
import { cardClassNamed } from '../rule/cardClass'
import type { Category } from '../rule/category'
import type { Award, Course } from '../records/course'
import { certificationsOf, type Portfolio } from '../records/portfolio'
import { catalog, type CatalogCourse } from '../rule/issuers/catalog'
import { catalogNamed } from '../rule/issuers/courseNames'
import { latestContaining, latestNamed } from './loggedTitles'

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

/** The course with this exact name, or a class whose name says which card it gives; null for any other. A logged course wins over the catalog. */
export function knownCourse(title: string, portfolio: Portfolio): KnownCourse | null {
  const wanted = folded(title)
  if (wanted === '') return null
  const logged = latestNamed(portfolio.courses, [wanted])
  const listed = listedAs(title, portfolio)
  if (logged === null) return listed
  return { ...fromLogged(logged), awards: [...logged.awards, ...(listed?.awards ?? [])], grants: listed?.grants ?? null }
}

/** What the catalog says of it; of a class for a card with a name of its own, what it says of such classes. */
function listedAs(title: string, portfolio: Portfolio): KnownCourse | null {
  const entry = catalogNamed(folded(title))
  if (entry !== undefined) return fromCatalog(entry, portfolio)
  const category = cardClassNamed(title)
  if (category === null) return null
  const plain = catalog.find((candidate) => candidate.category === category)
  return { ...(plain === undefined ? nothingKnown : fromCatalog(plain, portfolio)), title, category }
}

const nothingKnown = { provider: '', contactHours: null, awards: [], grants: null, number: '', link: '', source: 'catalog', remark: '' } as const

/** The catalog's title for a course typed under any of its names: "Corrective Exercise Specialization (CES)" for "ces". */
export function fullTitle(text: string): string | null {
  return catalogNamed(folded(text))?.title ?? null
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
  const logged = latestContaining(portfolio.courses, wanted, mostSuggestions - found.size, new Set(found.keys()))
  return [...found.values(), ...logged.map(fromLogged)]
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
