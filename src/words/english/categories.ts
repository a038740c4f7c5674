import type { Category } from '../../domain/rule/category'
import type { Parts } from './parts'

export const categoryWords: Readonly<Record<Category, string>> = {
  specialization: 'Specialization',
  course: 'Course or workshop',
  conference: 'Conference or event',
  homeStudy: 'Home study',
  quiz: 'Quiz or reading',
  college: 'College course',
  certification: 'Another certification',
  contribution: 'Teaching or publishing',
  service: 'Committee service',
  ethics: 'Ethics',
  cpr: 'CPR/AED',
  firstAid: 'First aid',
  other: 'Other education',
}

/** Which kinds of courses a part accepts. */
export const acceptsLines = {
  nothing: 'Doesn’t accept any courses yet',
  everything: 'Accepts everything',
  named: ({ kinds }: Parts<'kinds'>) => `Accepts ${kinds}`,
  allExcept: ({ kinds }: Parts<'kinds'>) => `Accepts everything except ${kinds}`,
  many: ({ count }: Parts<'count'>) => `Accepts ${count} kinds of courses`,
} as const
