import type { Aspect } from '../../domain/rule/ruleAspects'
import { type Parts, strong } from './parts'

export const aspectWords: Readonly<Record<Aspect, string>> = {
  credit: 'What counts',
  cycle: 'Cycle',
  cards: 'Cards',
  late: 'Late renewal',
  fees: 'Fees',
  early: 'Early renewal',
  yearly: 'Every year',
  sharing: 'Several certifications',
}

type Difference = Parts<'label' | 'mine' | 'other'>

/** The lines in which two rules differ. */
export const differenceLines = {
  nothing: 'Nothing.',
  same: 'Same as later cycles.',
  kindsLabel: 'Kinds of courses',
  kinds: ({ label, kinds }: Parts<'label' | 'kinds'>) => `${label}: ${kinds}`,
  firstCycleLabel: 'First cycle of newcomers',
  firstCycle: ({ month, required, limits }: Parts<'month' | 'required' | 'limits'>) => `From month ${month}: ${required} (${limits})`,
  newRule: ({ label, mine, other }: Difference) => `${strong(`${label}:`)} ${mine} New: ${other}`,
  preset: ({ label, mine, other }: Difference) => `${strong(`${label}:`)} ${mine} Preset: ${other}`,
  detail: ({ aspect }: Parts<'aspect'>) => `${strong(aspect)}: only a detail differs.`,
  all: ({ items }: Parts<'items'>) => `${items}.`,
} as const
