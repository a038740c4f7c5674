import type { RenewalRule } from '../../domain/rule/rule'
import { petitions } from '../english/submissions'
import { priceText } from '../values/fees'

export { submissionWords } from '../english/submissions'

/** For credit the issuer may not accept: "It may need a petition ($25)." */
export function petitionText({ fees: { petition, currency } }: Pick<RenewalRule, 'fees'>): string {
  return petition === null ? petitions.feeUnknown : petitions.fee({ fee: priceText(petition, currency) })
}
