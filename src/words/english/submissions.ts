import type { SubmissionState } from '../../domain/records/course'
import type { Parts } from './parts'

export const submissionWords: Readonly<Record<SubmissionState, string>> = {
  notSent: 'Not sent',
  sent: 'Sent',
  accepted: 'Accepted',
  rejected: 'Rejected',
  inDoubt: 'Under review',
}

/** For credit the issuer may not accept. */
export const petitions = {
  feeUnknown: 'It may need a petition.',
  fee: ({ fee }: Parts<'fee'>) => `It may need a petition (${fee}).`,
} as const
