import type { Confidence, Topic } from '../../domain/rule/issuers/preset'
import type { Parts } from './parts'

export const topicWords: Readonly<Record<Topic, string>> = {
  credit: 'Credit',
  cycle: 'Cycle',
  requirements: 'Parts',
  cpr: 'Cards',
  late: 'Late window',
  lateFee: 'Late fee',
  fee: 'Renewal fee',
  petition: 'Petition',
  carryOver: 'Carry-over',
  early: 'Early renewal',
  yearly: 'Every year',
  sharing: 'Several certifications',
  evidence: 'Proof',
}

export const confidenceWords: Readonly<Record<Confidence, string>> = {
  high: 'Confirmed',
  medium: 'Not fully confirmed',
  low: 'Not confirmed',
  notFound: 'Not found',
}

export const creditLines = {
  plain: ({ credit }: Parts<'credit'>) => `${credit} per cycle.`,
  withHours: ({ credit, hours }: Parts<'credit' | 'hours'>) => `${credit} per cycle (${hours}).`,
  withRate: ({ credit, hours, rate }: Parts<'credit' | 'hours' | 'rate'>) => `${credit} per cycle (${hours}). 1 contact hour earns ${rate}.`,
} as const

export const cycleLines = {
  printed: ({ length }: Parts<'length'>) => `${length}. Your issuer prints the exact day.`,
  anniversary: ({ length }: Parts<'length'>) => `${length} from certification.`,
  dayBefore: ({ length }: Parts<'length'>) => `${length} from certification, minus one day.`,
  monthEnd: ({ length }: Parts<'length'>) => `${length} from certification, through the end of that month.`,
  yearEnd: ({ length }: Parts<'length'>) => `${length}, ending December 31.`,
  fixed: ({ length, day }: Parts<'length' | 'day'>) => `${length}. Everyone’s cycle ends on ${day}, then every ${length}.`,
  firstIsFree: 'The first cycle requires no credit.',
  firstIsLess: ({ amounts, unit }: Parts<'amounts' | 'unit'>) => `Less if you’re certified mid-cycle: ${amounts} ${unit}.`,
} as const

/** Parts of a rule. The first three come in a list, of which `all` makes a sentence. */
export const partLines = {
  part: ({ label, limits }: Parts<'label' | 'limits'>) => `${label}: ${limits}`,
  partSince: ({ label, limits, day }: Parts<'label' | 'limits' | 'day'>) => `${label}: ${limits}, from ${day}`,
  group: ({ labels, limits }: Parts<'labels' | 'limits'>) => `${labels} together: ${limits}`,
  all: ({ parts }: Parts<'parts'>) => `${parts}.`,
  repeats: 'A repeated course counts only once per cycle.',
} as const

export const feeLines = {
  unknown: 'Unknown.',
  fee: ({ fee }: Parts<'fee'>) => `${fee}.`,
  other: ({ label, fee }: Parts<'label' | 'fee'>) => `${label}: ${fee}.`,
  beside: ({ label, fee }: Parts<'label' | 'fee'>) => `${label}: ${fee}`,
  prorated: ({ required, fee }: Parts<'required' | 'fee'>) => `If ${required} is required: ${fee}.`,
  proratedBeside: ({ required, fee, others }: Parts<'required' | 'fee' | 'others'>) => `If ${required} is required: ${fee} (${others}).`,
  nothingRequired: 'nothing',
  unknownFee: 'unknown',
  petition: ({ fee }: Parts<'fee'>) => `${fee} per course.`,
  freePetition: 'Free.',
} as const

/** What's due each year. */
export const yearlyLines = {
  unknownDay: ({ label }: Parts<'label'>) => `${label}: each year, date unknown.`,
  unknownDayFee: ({ label, fee }: Parts<'label' | 'fee'>) => `${label}: ${fee} each year, date unknown.`,
  onExpiry: ({ label }: Parts<'label'>) => `${label}: each year by your expiry day.`,
  onExpiryFee: ({ label, fee }: Parts<'label' | 'fee'>) => `${label}: ${fee} each year by your expiry day.`,
  onDay: ({ label, day }: Parts<'label' | 'day'>) => `${label}: each year by ${day}.`,
  onDayFee: ({ label, day, fee }: Parts<'label' | 'day' | 'fee'>) => `${label}: ${fee} each year by ${day}.`,
  waived: 'Not due in the year you’re certified.',
} as const

export const cardLines = {
  none: 'None required.',
  renewal: ({ card }: Parts<'card'>) => `${card}: valid on the day you renew.`,
  renewalAndBeyond: ({ card, days }: Parts<'card' | 'days'>) => `${card}: valid on the day you renew and ${days} beyond.`,
  cycleEnd: ({ card }: Parts<'card'>) => `${card}: valid through the last day of the cycle.`,
  cycleEndAndBeyond: ({ card, days }: Parts<'card' | 'days'>) => `${card}: valid through the last day of the cycle and ${days} beyond.`,
  fresh: ({ months }: Parts<'months'>) => `Its class can’t be older than ${months}.`,
} as const

export const lateLines = {
  unknown: 'Unknown. Ask the issuer.',
  never: 'This issuer doesn’t accept late renewals.',
  neverKnown: 'None known, but not confirmed. Ask the issuer.',
  apply: ({ application }: Parts<'application'>) => `Finish education by expiry. Apply up to ${application} after it.`,
  educationAndApply: ({ education, application }: Parts<'education' | 'application'>) =>
    `Finish education up to ${education} after expiry. Apply up to ${application} after it.`,
  notConfirmed: 'Not confirmed.',
} as const

/** Late fees in the order they apply. */
export const ruleLateFees = {
  unknown: 'Unknown.',
  first: ({ fee, span }: Parts<'fee' | 'span'>) => `${fee} up to ${span}`,
  firstUnknown: ({ span }: Parts<'span'>) => `Unknown up to ${span}`,
  then: ({ fees, fee, span }: Parts<'fees' | 'fee' | 'span'>) => `${fees}, then ${fee} up to ${span}`,
  thenUnknown: ({ fees, span }: Parts<'fees' | 'span'>) => `${fees}, then unknown up to ${span}`,
  all: ({ fees }: Parts<'fees'>) => `${fees}.`,
} as const

export const carryOverLines = {
  none: 'None known. Surplus is lost.',
  all: 'Surplus carries over to the next cycle.',
  most: ({ credit }: Parts<'credit'>) => `Up to ${credit} can carry over to the next cycle.`,
  restrictedTo: ({ labels }: Parts<'labels'>) => `Only ${labels} can carry over.`,
} as const

export const otherLines = {
  opens: ({ span }: Parts<'span'>) => `Opens ${span} before expiry.`,
  shares: 'One course counts toward all of this issuer’s certifications.',
  sharesUnknown: 'Not known. Enter credit for each certification separately.',
} as const
