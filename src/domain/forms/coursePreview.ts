import { type CredentialId, toCourseId } from '../records/ids'
import { parseAmount } from '../values/parseAmount'
import { type Award, comparePlanned, type Course, type CourseRecord } from '../records/course'
import { type Preview, previewCounting } from '../counting/preview'
import { withPlannedDone } from '../counting/forecast'
import { waitingCourses } from '../counting/waiting'
import type { FilledDraft } from './courseDraft'
import { awardFrom, type CourseContext } from './readCourse'
import { laterOf, parsePlainDate, type PlainDate } from '../values/plainDate'
import type { Portfolio } from '../records/portfolio'

/** Sorts after every real id, so the course being typed counts last on its day. */
const previewId = toCourseId('~')

/** What saving would do to each certification the course should count toward. A planned course is previewed along with all other plans. */
export function coursePreviews(filled: FilledDraft, portfolio: Portfolio, { kind, base, today }: CourseContext): ReadonlyMap<CredentialId, Preview> {
  const plan = kind === 'planned'
  const course = previewCourse(filled, base, plan ? today : null)
  const shown = plan ? withPlannedDone(portfolio, today, base) : portfolio
  const counting = filled.awards.filter(({ counts }) => counts)
  const waits = plan && course !== null && waitsAsPlanned(course, portfolio, today)
  return new Map(counting.map(({ certification }) => [certification.id, { ...previewCounting(certification, shown, course, today), waits }]))
}

/** Whether the dashboard will say that it should wait once it's saved as a planned course. */
function waitsAsPlanned({ completedOn: plannedFor, ...facts }: Course, portfolio: Portfolio, today: PlainDate): boolean {
  const planned = [...portfolio.planned.filter(({ id }) => id !== facts.id), { ...facts, plannedFor }].toSorted(comparePlanned)
  return waitingCourses({ ...portfolio, planned }, today).some((found) => found.planned.id === facts.id)
}

/** The course being typed; null while its date can't be read. A planned course isn't done before `notBefore`, which is today. */
export function previewCourse(filled: FilledDraft, base: CourseRecord | null, notBefore: PlainDate | null = null): Course | null {
  const completedOn = parsePlainDate(filled.completedOn)
  if (!completedOn.ok) return null
  return {
    id: base?.id ?? previewId,
    title: filled.title.trim(),
    provider: filled.provider.trim(),
    completedOn: notBefore === null ? completedOn.value : laterOf(completedOn.value, notBefore),
    category: filled.category,
    contactHours: null,
    cost: null,
    awards: filled.awards.flatMap((award): readonly Award[] => {
      const amount = parseAmount(award.amount)
      return award.counts && amount.ok ? [awardFrom(award, amount.value, base)] : []
    }),
  }
}
