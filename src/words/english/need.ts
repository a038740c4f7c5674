import { type Parts, strong } from './parts'

/** What a certification still needs, in a line. `strong` marks what stands out. */
export const needLines = {
  stillNeed: ({ need }: Parts<'need'>) => `You still need ${strong(need)}.`,
  needThenApplyBy: ({ need, day }: Parts<'need' | 'day'>) => `You still need ${strong(need)} by ${day}, then apply late.`,
  needThenApply: ({ need }: Parts<'need'>) => `You still need ${strong(need)}, then apply late.`,
  educationWasDue: ({ day }: Parts<'day'>) => `Education was due by ${day}. ${strong('Ask what’s still possible')}.`,
  applyBy: ({ day }: Parts<'day'>) => `Apply late: ${strong(`by ${day}`)}.`,
  applyForFees: ({ fees }: Parts<'fees'>) => `Apply late: ${strong(fees)}.`,
  earnedRenewBy: ({ day }: Parts<'day'>) => `All earned. ${strong(`Renew by ${day}`)}.`,
  earnedRenewFrom: ({ day }: Parts<'day'>) => `All earned. ${strong(`You can renew from ${day}`)}.`,
  nothingNeededRenewBy: ({ day }: Parts<'day'>) => `No credit needed. ${strong(`Renew by ${day}`)}.`,
  nothingNeededRenewFrom: ({ day }: Parts<'day'>) => `No credit needed. ${strong(`You can renew from ${day}`)}.`,
} as const

/** Why a renewal would be early. */
export const renewAnyway = {
  needed: ({ need }: Parts<'need'>) => `You still need ${need}. Renew anyway only if the issuer accepted it.`,
  neededWithCard: ({ need }: Parts<'need'>) =>
    `You still need ${need}. Update the card under “Credentials”. Renew anyway only if the issuer accepted it.`,
} as const

/** What's missing, item by item: "0.7 education + 0.1 CPR/AED", "3.0 CECs, including 1.0 CEC of NETA courses". */
export const needItems = {
  ofAnyKind: ({ amount }: Parts<'amount'>) => `${amount} of any kind`,
  ofAnyKindInCategories: ({ credit, count }: Parts<'credit' | 'count'>) => `${credit} in at least ${count} categories`,
  ofPart: ({ amount, label }: Parts<'amount' | 'label'>) => `${amount} ${label}`,
  ofCheck: ({ credit, label }: Parts<'credit' | 'label'>) => `${credit} of ${label}`,
  inCategories: ({ count }: Parts<'count'>) => `credit in ${count} categories`,
  and: ({ items, item }: Parts<'items' | 'item'>) => `${items} + ${item}`,
  including: ({ items, item }: Parts<'items' | 'item'>) => `${items}, including ${item}`,
} as const

/** Late fees in the order they apply: "$30 until Apr 29, then $50". */
export const lateFees = {
  none: 'no fee',
  until: ({ fee, day }: Parts<'fee' | 'day'>) => `${fee} until ${day}`,
  then: ({ fees, fee }: Parts<'fees' | 'fee'>) => `${fees}, then ${fee}`,
} as const
