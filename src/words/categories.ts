import type { Category } from '../domain/category'

export const categoryWords: Readonly<Record<Category, string>> = {
  specialization: 'Specialization',
  course: 'Course or workshop',
  conference: 'Conference or event',
  college: 'College course',
  contribution: 'Teaching or publishing',
  cpr: 'CPR/AED',
  other: 'Other education',
}
