import type { Parts } from './parts'

/** What the report of a cycle is made of. It tells an auditor what was earned. */
export const auditWords = {
  title: ({ name }: Parts<'name'>) => `Audit pack: ${name}`,
  gapsHeading: 'Still open',
  noGaps: 'None. The credit is complete, and every counted course has its certificate.',
  requirements: 'Requirements',
  counting: 'Courses that count',
  nothingCounts: 'No courses count in this cycle.',
  notCounting: 'Courses in this cycle that don’t count',
  certificates: 'Certificates',
  noCertificates: 'None attached.',
  note: ({ day }: Parts<'day'>) => `Made with Recert on ${day}, from the trainer’s own records. The issuer’s records prevail.`,
  runningCycle: ({ period }: Parts<'period'>) => `This cycle: ${period}`,
  closedCycle: ({ period }: Parts<'period'>) => `Closed: ${period}`,
} as const

/** The title page. */
export const factLabels = {
  name: 'Name',
  certification: 'Certification',
  issuer: 'Issuer',
  certifiedOn: 'Certified on',
  cycle: 'Cycle',
  credit: 'Credit',
  validity: 'Validity',
  renewedOn: 'Renewed on',
  madeOn: 'Made on',
} as const

export const facts = {
  certification: ({ name, title }: Parts<'name' | 'title'>) => `${name}, ${title}`,
  complete: ({ progress }: Parts<'progress'>) => `${progress}, complete`,
  closed: ({ progress }: Parts<'progress'>) => `${progress}, closed`,
} as const

/** What an auditor may ask about. */
export const gapLines = {
  needed: ({ need }: Parts<'need'>) => `Still needed: ${need}.`,
  neededByRule: 'The rule still requires something.',
  closedWith: ({ progress }: Parts<'progress'>) => `The cycle closed with ${progress}.`,
  noCertificate: ({ count, courses, titles }: Parts<'count' | 'courses' | 'titles'>) => `No certificate for ${count} of ${courses}: ${titles}.`,
  noCardCopy: 'The CPR/AED card has no copy attached.',
  changed: 'Courses changed after the renewal. They’re listed as credited.',
  changedNamed: ({ titles }: Parts<'titles'>) => `Changed or deleted after the renewal, listed as credited: ${titles}.`,
  lost: ({ number, titles, why }: Parts<'number' | 'titles' | 'why'>) => `Certificate ${number} (${titles}) can’t be opened. ${why}`,
} as const

export const requirementNotes = {
  carriedOver: ({ credit }: Parts<'credit'>) => `${credit} carried over from the cycle before.`,
  partsUnknown: 'Courses changed after the renewal. What counted under each part is no longer known.',
  card: ({ card, state }: Parts<'card' | 'state'>) => `${card}: ${state}`,
  validOn: ({ day }: Parts<'day'>) => `valid on ${day}`,
} as const

/** A row for a course. */
export const courseWords = {
  columns: ({ unit }: Parts<'unit'>) => ['Course', 'Completed', `Counted (${unit})`, 'Sent', 'Certificate'],
  partOf: ({ counted, award }: Parts<'counted' | 'award'>) => `${counted} of ${award}`,
  under: ({ part }: Parts<'part'>) => `under ${part}`,
  number: ({ number }: Parts<'number'>) => `course number ${number}`,
  deleted: 'Deleted since. Shown as credited.',
  sent: ({ state, day }: Parts<'state' | 'day'>) => `${state}, ${day}`,
  noCertificate: 'none',
  file: ({ name, about }: Parts<'name' | 'about'>) => `${name} (${about})`,
  notInPack: 'not in this pack: the file can’t be opened',
  quoted: ({ title }: Parts<'title'>) => `“${title}”`,
} as const

/** The column headings of an audit pack's index. */
export const indexHeadings = [
  'Number',
  'File',
  'Course',
  'Completed',
  'Provider',
  'Course number',
  'Link',
  'Amount',
  'Counted',
  'Why not in full',
] as const

/** What was downloaded. */
export const packed = {
  stepsDone: ({ done, steps }: Parts<'done' | 'steps'>) => `${done} of ${steps}`,
  with: ({ certificates }: Parts<'certificates'>) => `Downloaded the audit pack with ${certificates}.`,
  without: 'Downloaded the audit pack without certificates.',
  withSomeLost: ({ certificates, lost }: Parts<'certificates' | 'lost'>) =>
    `Downloaded the audit pack with ${certificates}. ${lost} couldn’t be opened. The pack names what’s left out.`,
  withoutLost: ({ lost }: Parts<'lost'>) =>
    `Downloaded the audit pack without certificates. ${lost} couldn’t be opened. The pack names what’s left out.`,
} as const
