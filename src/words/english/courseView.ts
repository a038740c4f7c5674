import type { CourseOrder } from '../../domain/search/courseList'
import type { Counting } from '../../domain/search/courseView'
import type { Parts } from './parts'

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

/** Labels of filters. */
export const filterLines = {
  thisCycle: ({ period }: Parts<'period'>) => `This cycle, ${period}`,
  pastCycle: ({ period }: Parts<'period'>) => `Past cycle, ${period}`,
  cycleEnded: ({ day }: Parts<'day'>) => `Cycle that ended on ${day}`,
  search: ({ words }: Parts<'words'>) => `“${words}”`,
  unknownCredential: 'Unknown credential',
  cycle: 'Cycle',
  issuer: ({ state }: Parts<'state'>) => `Issuer: ${state}`,
  noCertificate: 'No certificate',
  more: 'More filters',
  moreActive: ({ count }: Parts<'count'>) => `More filters, ${count} active`,
} as const

/** How many courses are shown, and what they come to. */
export const shownLines = {
  some: ({ shown, all }: Parts<'shown' | 'all'>) => `${shown} of ${all}`,
  someCourses: ({ shown, courses }: Parts<'shown' | 'courses'>) => `${shown} of ${courses} shown`,
  counted: ({ name, credit }: Parts<'name' | 'credit'>) => `${name}: ${credit} counted`,
  partCounted: ({ name, counted, awarded }: Parts<'name' | 'counted' | 'awarded'>) => `${name}: ${counted} of ${awarded} counted`,
  cost: ({ cost }: Parts<'cost'>) => `Cost ${cost}`,
} as const

/** If no course is shown: a title, and why. */
export const nothingFoundLines = {
  noCertification: ['This certification isn’t here', 'It may have been deleted, or the link is old.'],
  noCycle: ({ name, day }: Parts<'name' | 'day'>) => ['This cycle isn’t here', `${name} has no cycle that ended on ${day}.`] as const,
  noneMissing: ['No certificate is missing', 'Every course that fits these filters has one.'],
  noWord: ['Nothing found', 'No course has these words in its name, provider, number or note.'],
  noMatch: ['Nothing found', 'No course fits all of these filters.'],
} as const
