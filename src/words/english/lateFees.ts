import type { Parts } from './parts'

/** Late fees in the order they apply: "$30 until Apr 29, then $50". */
export const lateFeeOrder = {
  until: ({ fee, day }: Parts<'fee' | 'day'>) => `${fee} until ${day}`,
  then: ({ fees, fee }: Parts<'fees' | 'fee'>) => `${fees}, then ${fee}`,
} as const
