import type { Category } from '../../domain/rule/category'

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
  other: 'Other education',
}
