import type { CourseOrder } from '../../domain/search/courseList'
import type { Parts } from './parts'

/** Headings of the list of courses, and what's beside them. */
export const groupLines = {
  thisCycle: 'This cycle',
  lastCycle: 'Last cycle',
  earlierCycle: 'Earlier cycle',
  noCycle: 'Outside your cycles',
  period: ({ start, expiry }: Parts<'start' | 'expiry'>) => `${start} – ${expiry}`,
  renewedPeriod: ({ start, expiry }: Parts<'start' | 'expiry'>) => `${start} – ${expiry}, renewed`,
  earned: ({ progress, required }: Parts<'progress' | 'required'>) => `${progress} of ${required}`,
} as const

export const sortedLines: Readonly<Record<CourseOrder, string>> = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  title: 'Sorted by name',
  titleDown: 'Sorted by name, Z to A',
  provider: 'Sorted by provider',
  providerDown: 'Sorted by provider, Z to A',
}
