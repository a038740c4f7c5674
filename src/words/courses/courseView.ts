import { formatCost } from '../../domain/values/amount'
import type { SubmissionState } from '../../domain/records/course'
import type { CycleName } from '../../domain/counting/courseCredit'
import type { CourseOrder } from '../../domain/search/courseList'
import type { Counting, CourseTotals, CourseView, ViewFilter } from '../../domain/search/courseView'
import type { Certification } from '../../domain/records/credential'
import { cycleOf } from '../../domain/counting/cycle'
import { categoryWords } from '../rule/categories'
import { dayText, quantity } from '../values/dates'
import { amountText, countText, hoursText } from '../values/numbers'
import { creditText } from '../counting/progress'
import { submissionWords } from '../counting/submissions'
import { periodText } from '../counting/surplus'

export const orderWords: Readonly<Record<CourseOrder, string>> = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  title: 'Name',
  titleDown: 'Name, Z to A',
  provider: 'Provider',
  providerDown: 'Provider, Z to A',
}

export const countingWords: Readonly<Record<Counting, string>> = {
  full: 'Counted in full',
  part: 'Counted in part',
  none: 'Not counted',
}

/** "Running cycle, Jan 15, 2026 to Jan 15, 2028" */
export function cycleText(cycle: CycleName, certification: Certification): string {
  if (cycle === 'running') return `Running cycle, ${periodText(cycleOf(certification))}`
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

/** "12 of 48 courses shown"; "48 courses" if all of them are. */
export function shownText(shown: number, all: number): string {
  return shown === all ? quantity(all, 'course') : `${countText(shown)} of ${quantity(all, 'course')} shown`
}

/** Totals of the courses shown: "NASM-CPT: 2.0 of 3.9 CEUs counted", "34.5 contact hours", "Cost 350". */
export function totalsTexts({ hours, cost, credit }: CourseTotals): readonly string[] {
  return [
    ...credit.map(({ certification: { name, rule }, awarded, counted }) =>
      counted === awarded
        ? `${name}: ${creditText(counted, rule)} counted`
        : `${name}: ${amountText(counted)} of ${creditText(awarded, rule)} counted`,
    ),
    ...(hours > 0 ? [hours === 100 ? '1 contact hour' : `${hoursText(hours)} contact hours`] : []),
    ...(cost > 0 ? [`Cost ${formatCost(cost)}`] : []),
  ]
}

/** The state in lower case, to follow other words; null if nothing was sent. */
export function submissionNote(state: SubmissionState): string | null {
  return state === 'notSent' ? null : submissionWords[state].toLowerCase()
}

export function nothingFoundText(view: CourseView, chosen: Certification | null, onlySearch: boolean): readonly [title: string, why: string] {
  if (view.credential !== null && chosen === null) {
    return ['This certification is not here', 'The address asks for the courses of one that Recert does not keep, or not any more.']
  }
  if (view.cycle !== null && view.cycle !== 'running' && chosen?.renewals.every(({ expiry }) => expiry !== view.cycle) === true) {
    return ['This cycle is not here', `${chosen.name} has no cycle that ended on ${dayText(view.cycle)}.`]
  }
  return ['Nothing found', onlySearch ? 'No course has these words in its name, provider, number or note.' : 'No course fits all of these filters.']
}
