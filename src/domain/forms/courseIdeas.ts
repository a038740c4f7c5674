import { gainShare, type Impact, impactsOf } from '../counting/impact'
import type { Course } from '../records/course'
import { certificationsOf, type Portfolio } from '../records/portfolio'
import { catalog } from '../rule/issuers/catalog'
import { sameTitleAs } from '../rule/issuers/courseNames'
import type { PlainDate } from '../values/plainDate'
import { withDefaults } from './courseDefaults'
import { type CourseDraft, draftOfDuplicate, emptyCourseDraft } from './courseDraft'
import { coursePreviews } from './coursePreview'
import { lastLogged } from './lastLogged'
import { loggedFromCatalog } from './loggedTitles'

/** What the trainer may be about to log, and what it would give today. */
export type CourseIdea = {
  readonly draft: CourseDraft
  readonly provider: string
  /** The course as it was logged before; null if it's from the catalog. */
  readonly last: Course | null
  /** What gains most from it; null if it counts toward nothing. */
  readonly impact: Impact | null
}

export type CourseIdeas = { readonly closing: readonly CourseIdea[]; readonly recent: readonly CourseIdea[] }

type EarningIdea = CourseIdea & { readonly impact: Impact }

const mostClosing = 3
const mostRecent = 2

/** Courses of the catalog that would earn what's missing, and the ones logged last. */
export function courseIdeas(portfolio: Portfolio, today: PlainDate): CourseIdeas {
  const logged = loggedFromCatalog(portfolio.courses)
  const closing = catalog
    .filter((entry) => entry.category === 'cpr' || !logged.has(entry))
    .map(({ title, provider }) => ideaOf({ ...emptyCourseDraft(today), title }, provider, null, portfolio, today))
    .filter(earnsMissing)
  return {
    closing: closing.toSorted((one, other) => rankOf(other) - rankOf(one)).slice(0, mostClosing),
    recent: recentOf(portfolio).map((course) => ideaOf(draftOfDuplicate(course, portfolio, today), course.provider, course, portfolio, today)),
  }
}

/** The courses logged last, each title once. */
function recentOf(portfolio: Portfolio): readonly Course[] {
  const found: Course[] = []
  for (const course of lastLogged(portfolio)) {
    if (found.length === mostRecent) break
    if (!found.some(sameTitleAs(course.title))) found.push(course)
  }
  return found
}

function ideaOf(draft: CourseDraft, provider: string, last: Course | null, portfolio: Portfolio, today: PlainDate): CourseIdea {
  const previews = coursePreviews(withDefaults(draft, portfolio), portfolio, { kind: 'completed', base: null, today })
  return { draft, provider, last, impact: impactsOf(certificationsOf(portfolio), previews)[0] ?? null }
}

function earnsMissing(idea: CourseIdea): idea is EarningIdea {
  return idea.impact !== null && idea.impact.gain > 0
}

/** A class is a small part of most requirements, but nothing else can take its place. */
function rankOf({ impact }: EarningIdea): number {
  return impact.preview.course?.course.category === 'cpr' ? 2 : gainShare(impact)
}
