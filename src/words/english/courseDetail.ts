import type { SubmissionState } from '../../domain/records/course'
import type { Parts } from './parts'

/** Where a course's credit counts, or why not. */
export const whyLines = {
  inFull: 'Counts in full this cycle.',
  surplus: ({ amount }: Parts<'amount'>) => `${amount} surplus.`,
  keptFor: ({ name, label }: Parts<'name' | 'label'>) => `${name} needs the rest for ${label}.`,
  nothingNeeded: ({ name }: Parts<'name'>) => `${name} needs nothing this cycle.`,
  course: ({ what, credit }: Parts<'what' | 'credit'>) => `${what} counts up to ${credit} a course.`,
  year: ({ what, amount }: Parts<'what' | 'amount'>) => `${what} is at its ${amount} limit for the year.`,
  cycle: ({ what, amount }: Parts<'what' | 'amount'>) => `${what} is at its ${amount} limit.`,
  part: ({ name, label }: Parts<'name' | 'label'>) => `${name} ${label}`,
  alsoToward: ({ labels }: Parts<'labels'>) => `It counts toward ${labels}.`,
  betweenCycles: 'Taken between two cycles.',
  beforeCertified: ({ day }: Parts<'day'>) => `Taken before you were certified on ${day}.`,
  beforeCycle: ({ day }: Parts<'day'>) => `Taken before this cycle began on ${day}.`,
  tooLate: ({ day }: Parts<'day'>) => `Taken after ${day}, the last day for this cycle.`,
  inDoubt: ({ day }: Parts<'day'>) => `Taken after ${day}. It isn’t confirmed whether the issuer still takes it.`,
  inDoubtWith: ({ day, issuer }: Parts<'day' | 'issuer'>) => `Taken after ${day}. It isn’t confirmed whether ${issuer} still takes it.`,
  notAccepted: ({ name, category }: Parts<'name' | 'category'>) => `${name} doesn’t accept the category “${category}”.`,
  notYet: ({ name, day }: Parts<'name' | 'day'>) => `${name} accepts this from ${day}.`,
  repeated: ({ day }: Parts<'day'>) => `You took it on ${day}. It counts once a cycle.`,
  rejected: ({ name }: Parts<'name'>) => `${name}’s issuer rejected it.`,
  credited: 'Already counted in an earlier cycle.',
  creditedIn: ({ day }: Parts<'day'>) => `Counted in the cycle that ended on ${day}.`,
} as const

/** What the issuer knows of a course. */
export const submissionLines: Readonly<Record<Exclude<SubmissionState, 'notSent'>, ({ name }: Parts<'name'>) => string>> = {
  sent: ({ name }) => `Sent for ${name}`,
  accepted: ({ name }) => `Accepted for ${name}`,
  rejected: ({ name }) => `Rejected for ${name}`,
  inDoubt: ({ name }) => `Under review for ${name}`,
}

export const partOfAward = ({ counted, award }: Parts<'counted' | 'award'>) => `${counted} of ${award}`
