import type { Parts } from './parts'

/** What a renewal still needs, item by item. */
export const missingItems = {
  ofAnyKind: ({ credit }: Parts<'credit'>) => `${credit} of any kind`,
  ofPart: ({ credit, label }: Parts<'credit' | 'label'>) => `${credit} of ${label}`,
  including: ({ item }: Parts<'item'>) => `including ${item}`,
  inCategories: ({ count }: Parts<'count'>) => `credit in at least ${count} categories`,
} as const
