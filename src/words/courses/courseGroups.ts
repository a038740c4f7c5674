import type { CourseGroup } from '../../domain/search/courseGroups'
import type { Amount } from '../../domain/values/amount'
import { groupLines, sortedLines } from '../english/courseGroups'
import { dayText, quantity } from '../values/dates'
import { amountText } from '../values/numbers'

/** A heading of the list, and what's beside it: "2026", "11 courses"; "This cycle", "Jan 30, 2025 – Jan 29, 2027". */
export function groupTexts({ title, courses }: CourseGroup): readonly [title: string, about: string] {
  switch (title.kind) {
    case 'year':
      return [title.year, quantity(courses.length, 'course')]
    case 'cycle': {
      const days = { start: dayText(title.start), expiry: dayText(title.expiry) }
      if (title.age === 0) return [groupLines.thisCycle, groupLines.period(days)]
      return [title.age === 1 ? groupLines.lastCycle : groupLines.earlierCycle, groupLines.renewedPeriod(days)]
    }
    case 'noCycle':
      return [groupLines.noCycle, quantity(courses.length, 'course')]
    case 'sorted':
      return [sortedLines[title.order], '']
  }
}

/** "1.9 of 2.0" */
export function earnedText({ progress, required }: { readonly progress: Amount; readonly required: Amount }): string {
  return groupLines.earned({ progress: amountText(progress), required: amountText(required) })
}
