import { type Parts, strong } from './parts'

/** What a certification still needs, in a line, where no sentence of `renewing` says it. `strong` marks what stands out. */
export const needLines = {
  needThenApplyBy: ({ need, day }: Parts<'need' | 'day'>) => `You still need ${strong(need)} by ${day}, then apply late.`,
  needThenApply: ({ need }: Parts<'need'>) => `You still need ${strong(need)}, then apply late.`,
  askWhatsPossible: 'Ask what’s still possible.',
  applyBy: ({ day }: Parts<'day'>) => `Apply late: ${strong(`by ${day}`)}.`,
  applyForFees: ({ fees }: Parts<'fees'>) => `Apply late: ${strong(fees)}.`,
} as const

/** After what's still needed, if it's renewed all the same. */
export const renewAnyway = {
  updateCard: 'Update the card under “Credentials”.',
  onlyIfAccepted: ({ issuer }: Parts<'issuer'>) => `Record it only if ${issuer} accepted your renewal.`,
} as const

/** What's missing, in short: "0.7 education + 0.1 CPR/AED". */
export const needItems = {
  ofAnyKindInCategories: ({ credit, count }: Parts<'credit' | 'count'>) => `${credit} in at least ${count} categories`,
  ofPart: ({ credit, label }: Parts<'credit' | 'label'>) => `${credit} ${label}`,
} as const
