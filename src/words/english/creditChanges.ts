import type { Parts } from './parts'

type Change = Parts<'label' | 'now' | 'before'>

/** How one rule differs from another in what counts and is required. Each is the start of a sentence, without its full stop. */
export const creditChangeLines = {
  required: ({ now, before }: Parts<'now' | 'before'>) => `${now} per cycle instead of ${before}`,
  newPart: ({ label }: Parts<'label'>) => `New part: ${label}`,
  newPartWithLimits: ({ label, limits }: Parts<'label' | 'limits'>) => `New part: ${label}, ${limits}`,
  partGone: ({ label }: Parts<'label'>) => `${label} is no longer a part`,
  renamed: ({ label, before }: Parts<'label' | 'before'>) => `${before} is now called ${label}`,
  countsFrom: ({ label, day }: Parts<'label' | 'day'>) => `${label} counts courses from ${day}`,
  otherKinds: ({ label }: Parts<'label'>) => `${label} accepts other kinds of courses`,
  newCheck: ({ label }: Parts<'label'>) => `New: ${label}`,
  newCheckWithLimits: ({ label, limits }: Parts<'label' | 'limits'>) => `New: ${label}, ${limits}`,
  checkGone: ({ label }: Parts<'label'>) => `No longer required: ${label}`,
  capGone: ({ label }: Parts<'label'>) => `No longer limited: ${label}`,
  repeatsCount: 'A repeated course counts again',
  repeatsOnce: 'A repeated course counts only once',
  firstCycles: 'First cycles of newcomers changed',
  unit: ({ unit }: Parts<'unit'>) => `Credit is now called ${unit}`,
  hours: ({ now, before }: Parts<'now' | 'before'>) => `Contact hours per unit: ${now} instead of ${before}`,
  unknownHours: 'unknown',
} as const

/** A limit that changed; `other` if it's of another kind than before. */
export const limitChangeLines = {
  exactly: ({ label, now, before }: Change) => `${label}: ${now} instead of ${before}`,
  least: ({ label, now, before }: Change) => `${label}: at least ${now} instead of ${before}`,
  most: ({ label, now, before }: Change) => `${label}: at most ${now} instead of ${before}`,
  year: ({ label, now, before }: Change) => `${label}: at most ${now} a year instead of ${before}`,
  course: ({ label, now, before }: Change) => `${label}: at most ${now} a course instead of ${before}`,
  other: ({ label, now, before }: Change) => `${label}: ${now} instead of ${before}`,
} as const
