import { plural } from './nouns'
import type { Parts } from './parts'

/** What one cycle cost. */
export const costs = {
  unknown: 'unknown',
  noneYet: 'No costs added yet',
  atLeast: ({ cost }: Parts<'cost'>) => `at least ${cost}`,
  perUnit: ({ cost, unit }: Parts<'cost' | 'unit'>) => `${cost} per ${unit}`,
  withUnit: ({ cost, perUnit }: Parts<'cost' | 'perUnit'>) => `${cost} · ${perUnit}`,
  nothingCounted: 'nothing counted',
  nothingCountedYet: 'nothing counted yet',
  nothingDue: 'nothing due',
  dueAtRenewal: ({ fee }: Parts<'fee'>) => `${fee} due at renewal`,
  noCourses: 'no courses',
  unknownForAll: ({ courses }: Parts<'courses'>) => `unknown for ${courses}`,
  unknownForSome: ({ cost, count, total }: Parts<'cost' | 'count' | 'total'>) => `${cost}, unknown for ${count} of ${total}`,
} as const

type Bar = Parts<'period' | 'cost' | 'courses' | 'fee' | 'credit'>

/** Everything about one cycle, for its bar. */
export const bars = {
  running: ({ period, cost, courses, fee, credit }: Bar) => `This cycle, ${period}: ${cost}. Courses: ${courses}. Fee: ${fee}. Counted: ${credit}.`,
  past: ({ period, cost, courses, fee, credit }: Bar) => `Past cycle, ${period}: ${cost}. Courses: ${courses}. Fee: ${fee}. Counted: ${credit}.`,
  countedPer: ({ credit, perUnit }: Parts<'credit' | 'perUnit'>) => `${credit}, ${perUnit}`,
} as const

/** The chart in words. */
export const costLines = {
  addCosts: 'Add what each course cost to see what this cycle costs.',
  thisCycle: ({ cost }: Parts<'cost'>) => `${cost} this cycle.`,
  thisCycleWithFee: ({ cost }: Parts<'cost'>) => `${cost} this cycle, renewal fee included.`,
  perUnit: ({ perUnit }: Parts<'perUnit'>) => `${perUnit}.`,
  lastCycle: ({ cost }: Parts<'cost'>) => `Last cycle: ${cost}.`,
} as const

/** How the totals are calculated. */
export const costNoteLines = {
  currency: ({ currency }: Parts<'currency'>) => `Course costs are in ${currency}, like the fees.`,
  noYearly: 'Yearly fees aren’t included.',
  shared: ({ courses }: Parts<'courses'>, count: number) =>
    plural(
      count,
      `${courses} counts for several certifications. Its cost is split evenly.`,
      `${courses} count for several certifications. Their costs are split evenly.`,
    ),
} as const
