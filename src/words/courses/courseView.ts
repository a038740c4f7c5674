import type { CycleName } from '../../domain/counting/courseCredit'
import type { CourseOrder } from '../../domain/search/courseList'
import type { Counting, CourseTotals, CourseView, ViewFilter } from '../../domain/search/courseView'
import type { Certification } from '../../domain/records/credential'
import { cycleOf } from '../../domain/counting/cycle'
import { categoryWords } from '../rule/categories'
import { dayText, quantity } from '../values/dates'
import { amountText, contactHours, countText } from '../values/numbers'
import { creditText } from '../counting/progress'
import { submissionWords } from '../counting/submissions'
import { periodText } from '../counting/surplus'
import { courseCostText } from './courseDetail'

export const orderWords: Readonly<Record<CourseOrder, string>> = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  title: 'Name',
  titleDown: 'Name, Z to A',
  provider: 'Provider',
  providerDown: 'Provider, Z to A',
}

export const countingWords: Readonly<Record<Counting, string>> = {
  some: 'Counted',
  full: 'Counted in full',
  notFull: 'Not counted in full',
  part: 'Counted in part',
  none: 'Not counted',
}

/** "This cycle, Jan 15, 2026 to Jan 15, 2028" */
export function cycleText(cycle: CycleName, certification: Certification): string {
  if (cycle === 'running') return `This cycle, ${periodText(cycleOf(certification))}`
  const past = certification.renewals.find(({ expiry }) => expiry === cycle)
  return past === undefined ? `Cycle that ended on ${dayText(cycle)}` : `Past cycle, ${periodText(past)}`
}

/** The label of an active filter. `chosen` is the view's certification; null if there's no such record. */
export function filterText(filter: ViewFilter, view: CourseView, chosen: Certification | null): string {
  switch (filter) {
    case 'search':
      return `“${view.search.trim()}”`
    case 'credential':
      return chosen?.name ?? 'Unknown credential'
    case 'cycle':
      if (view.cycle === null) return ''
      return chosen === null ? 'Cycle' : cycleText(view.cycle, chosen)
    case 'category':
      return view.category === null ? '' : categoryWords[view.category]
    case 'year':
      return view.year ?? ''
    case 'counting':
      return view.counting === null ? '' : countingWords[view.counting]
    case 'submission':
      return view.submission === null ? '' : `Issuer: ${submissionWords[view.submission].toLowerCase()}`
    case 'proofMissing':
      return 'No certificate'
  }
}

/** The name of the button for all filters: "More filters", "More filters, 2 active". */
export function filtersLabel(active: readonly ViewFilter[]): string {
  const count = active.filter((filter) => filter !== 'search').length
  return count === 0 ? 'More filters' : `More filters, ${countText(count)} active`
}

/** "12 of 48"; "48" if all of them are shown. */
export function shownText(shown: number, all: number): string {
  return shown === all ? countText(all) : `${countText(shown)} of ${countText(all)}`
}

/** The same for a screen reader: "12 of 48 courses shown", "48 courses". */
export function shownSentence(shown: number, all: number): string {
  return shown === all ? quantity(all, 'course') : `${countText(shown)} of ${quantity(all, 'course')} shown`
}

/** Totals of the courses shown: "NASM-CPT: 2.0 of 3.9 CEUs counted", "34.5 contact hours", "Cost $350". */
export function totalsTexts({ hours, cost, credit }: CourseTotals, certifications: readonly Certification[]): readonly string[] {
  return [
    ...credit.map(({ certification: { name, rule }, awarded, counted }) =>
      counted === awarded
        ? `${name}: ${creditText(counted, rule)} counted`
        : `${name}: ${amountText(counted)} of ${creditText(awarded, rule)} counted`,
    ),
    ...(hours > 0 ? [contactHours(hours)] : []),
    ...(cost > 0 ? [`Cost ${courseCostText(cost, certifications)}`] : []),
  ]
}

export function nothingFoundText(view: CourseView, chosen: Certification | null, onlySearch: boolean): readonly [title: string, why: string] {
  if (view.credential !== null && chosen === null) return ['This certification isn’t here', 'It may have been deleted, or the link is old.']
  if (view.cycle !== null && view.cycle !== 'running' && chosen?.renewals.every(({ expiry }) => expiry !== view.cycle) === true) {
    return ['This cycle isn’t here', `${chosen.name} has no cycle that ended on ${dayText(view.cycle)}.`]
  }
  if (view.proofMissing && view.search.trim() === '') return ['No certificate is missing', 'Every course that fits these filters has one.']
  return ['Nothing found', onlySearch ? 'No course has these words in its name, provider, number or note.' : 'No course fits all of these filters.']
}
