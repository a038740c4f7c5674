import type { SubmissionState } from '../../domain/records/course'
import type { RenewalRule } from '../../domain/rule/rule'
import { feeText } from '../values/fees'

export const submissionWords: Readonly<Record<SubmissionState, string>> = {
  notSent: 'Not sent',
  sent: 'Sent',
  accepted: 'Accepted',
  rejected: 'Rejected',
  inDoubt: 'In doubt',
}

/** For credit the issuer may not accept: "It may need a petition, which costs 25 USD." */
export function petitionText({ fees: { petition, currency } }: Pick<RenewalRule, 'fees'>): string {
  if (petition === null) return 'It may need a petition.'
  return `It may need a petition, which costs ${petition === 0 ? 'nothing' : feeText(petition, currency)}.`
}
