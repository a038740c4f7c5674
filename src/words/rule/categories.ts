import { categories, type Category } from '../../domain/rule/category'
import { midSentence } from '../counting/progress'

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

/** Which kinds of courses a part accepts: "Accepts conference or event, ethics", "Accepts everything except first aid". */
export function acceptsText(accepted: readonly Category[]): string {
  const named = (kinds: readonly Category[]) => kinds.map((category) => midSentence(categoryWords[category])).join(', ')
  const kinds = categories.filter((category) => accepted.includes(category))
  const others = categories.filter((category) => !accepted.includes(category))
  if (kinds.length === 0) return 'Accepts no kind of course yet'
  if (others.length === 0) return 'Accepts everything'
  if (kinds.length <= mostNamed) return `Accepts ${named(kinds)}`
  return others.length <= mostNamed ? `Accepts everything except ${named(others)}` : `Accepts ${kinds.length} kinds of courses`
}

/** More names than this are hard to read. */
const mostNamed = 4
