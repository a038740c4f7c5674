import type { Parts } from './parts'

export const cycleFactLabels = {
  dates: 'Dates',
  issuer: 'Issuer',
  prorated: 'Prorated',
  fee: 'Renewal fee',
  spent: 'Spent on courses',
  certificates: 'Certificates',
} as const

export const cycleCostWords = {
  unknown: 'Unknown',
  noFee: 'None',
  noCourses: 'Nothing yet',
  someUnknown: ({ spent, courses }: Parts<'spent' | 'courses'>) => `${spent}, ${courses} without a cost`,
} as const

/** "3 of 5" courses have a certificate. */
export const certificatesOf = ({ count, of }: Parts<'count' | 'of'>) => `${count} of ${of}`
