/** The headings Recert writes. */
export const headings = {
  title: 'Course',
  provider: 'Provider',
  completedOn: 'Completed on',
  plannedFor: 'Planned for',
  category: 'Category',
  contactHours: 'Contact hours',
  cost: 'Cost',
  number: 'Course number',
  link: 'Link',
  note: 'Note',
  certificates: 'Certificates',
  id: 'Id',
  details: 'Details for Recert',
  credential: 'Credential',
} as const
