import type { CycleName } from '../../domain/counting/courseCredit'
import type { CourseTotals, CourseView, ViewFilter } from '../../domain/search/courseView'
import type { Certification } from '../../domain/records/credential'
import { cycleOf } from '../../domain/counting/cycle'
import { countingWords, filterLines, nothingFoundLines, shownLines } from '../english/courseView'
import { categoryWords } from '../rule/categories'
import { dayText, quantity } from '../values/dates'
import { amountText, contactHours, countText } from '../values/numbers'
import { creditText, midSentence } from '../counting/progress'
import { submissionWords } from '../counting/submissions'
import { periodText } from '../counting/surplus'
import { courseCostText } from './courseCost'

export { countingWords, orderWords } from '../english/courseView'

/** "This cycle, Jan 15, 2026 to Jan 15, 2028" */
export function cycleText(cycle: CycleName, certification: Certification): string {
  if (cycle === 'running') return filterLines.thisCycle({ period: periodText(cycleOf(certification)) })
  const past = certification.renewals.find(({ expiry }) => expiry === cycle)
  return past === undefined ? filterLines.cycleEnded({ day: dayText(cycle) }) : filterLines.pastCycle({ period: periodText(past) })
}

/** The label of an active filter. `chosen` is the view's certification; null if there's no such record. */
export function filterText(filter: ViewFilter, view: CourseView, chosen: Certification | null): string {
  switch (filter) {
    case 'search':
      return filterLines.search({ words: view.search.trim() })
    case 'credential':
      return chosen?.name ?? filterLines.unknownCredential
    case 'cycle':
      if (view.cycle === null) return ''
      return chosen === null ? filterLines.cycle : cycleText(view.cycle, chosen)
    case 'category':
      return view.category === null ? '' : categoryWords[view.category]
    case 'year':
      return view.year ?? ''
    case 'counting':
      return view.counting === null ? '' : countingWords[view.counting]
    case 'submission':
      return view.submission === null ? '' : filterLines.issuer({ state: midSentence(submissionWords[view.submission]) })
    case 'proofMissing':
      return filterLines.noCertificate
  }
}

/** The name of the button for all filters: "More filters", "More filters, 2 active". */
export function filtersLabel(active: readonly ViewFilter[]): string {
  const count = active.filter((filter) => filter !== 'search').length
  return count === 0 ? filterLines.more : filterLines.moreActive({ count: countText(count) })
}

/** "12 of 48"; "48" if all of them are shown. */
export function shownText(shown: number, all: number): string {
  return shown === all ? countText(all) : shownLines.some({ shown: countText(shown), all: countText(all) })
}

/** The same for a screen reader: "12 of 48 courses shown", "48 courses". */
export function shownSentence(shown: number, all: number): string {
  return shown === all ? quantity(all, 'course') : shownLines.someCourses({ shown: countText(shown), courses: quantity(all, 'course') })
}

/** Totals of the courses shown: "NASM-CPT: 2.0 of 3.9 CEUs counted", "34.5 contact hours", "Cost $350". */
export function totalsTexts({ hours, cost, credit }: CourseTotals, certifications: readonly Certification[]): readonly string[] {
  return [
    ...credit.map(({ certification: { name, rule }, awarded, counted }) =>
      counted === awarded
        ? shownLines.counted({ name, credit: creditText(counted, rule) })
        : shownLines.partCounted({ name, counted: amountText(counted), awarded: creditText(awarded, rule) }),
    ),
    ...(hours > 0 ? [contactHours(hours)] : []),
    ...(cost > 0 ? [shownLines.cost({ cost: courseCostText(cost, certifications) })] : []),
  ]
}

export function nothingFoundText(view: CourseView, chosen: Certification | null, onlySearch: boolean): readonly [title: string, why: string] {
  if (view.credential !== null && chosen === null) return nothingFoundLines.noCertification
  if (view.cycle !== null && view.cycle !== 'running' && chosen?.renewals.every(({ expiry }) => expiry !== view.cycle) === true) {
    return nothingFoundLines.noCycle({ name: chosen.name, day: dayText(view.cycle) })
  }
  if (view.proofMissing && view.search.trim() === '') return nothingFoundLines.noneMissing
  return onlySearch ? nothingFoundLines.noWord : nothingFoundLines.noMatch
}
