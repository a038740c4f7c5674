import type { SubmissionState } from '../domain/course'

export const submissionWords: Readonly<Record<SubmissionState, string>> = {
  notSent: 'Not sent',
  sent: 'Sent',
  accepted: 'Accepted',
  rejected: 'Rejected',
  inDoubt: 'In doubt',
}
