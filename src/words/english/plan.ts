import { plural } from './nouns'
import type { Parts } from './parts'
import { semicolons } from './series'

/** What a suggested plan does first. `count` is how many hours or steps `size` has. */
export const headlines = {
  nothing: 'Nothing more to take',
  later: 'Nothing to take now',
  needed: ({ size }: Parts<'size'>) => `${size} needed now`,
  finishes: ({ size, names }: Parts<'size' | 'names'>, count: number) => `${size} ${plural(count, 'finishes', 'finish')} ${names}`,
  cannotFinish: ({ names }: Parts<'names'>) => `${names} can’t be finished in time`,
} as const

/** Below the headline. */
export const headlineNotes = {
  stepsBy: ({ steps, day }: Parts<'steps' | 'day'>) => `${steps} by ${day}`,
  cannotFinish: ({ names }: Parts<'names'>) => `${names} can’t be finished in time.`,
} as const

/** What to take, if it's not a course by its title. */
export const pickTitles = {
  any: 'Any education',
  anyForOne: ({ names }: Parts<'names'>) => `Any education ${names} accepts`,
  anyForMore: ({ names }: Parts<'names'>) => `Education that counts for ${names}`,
  another: 'Another category',
  cprClass: 'CPR/AED class',
  firstAidClass: 'First aid class',
} as const

/** How much to take, and by when. */
export const pickSizes = {
  by: ({ day }: Parts<'day'>) => `By ${day}`,
  sizeBy: ({ size, day }: Parts<'size' | 'day'>) => `${size} by ${day}`,
  oneOrSeveral: ({ size }: Parts<'size'>) => `${size} in one or more courses`,
  orMore: ({ size, count }: Parts<'size' | 'count'>) => `${size} in ${count} or more courses`,
  among: ({ size, parts }: Parts<'size' | 'parts'>) => `${size} (${parts})`,
} as const

/** What a step gives. */
export const gives = {
  full: ({ credit, name }: Parts<'credit' | 'name'>) => `${credit} for ${name}`,
  part: ({ counted, credit, name }: Parts<'counted' | 'credit' | 'name'>) => `${counted} of ${credit} for ${name}`,
  toward: ({ credit, checks, name }: Parts<'credit' | 'checks' | 'name'>) => `${credit} toward ${checks} for ${name}`,
  partAllToward: ({ counted, credit, checks, name }: Parts<'counted' | 'credit' | 'checks' | 'name'>) =>
    `${counted} of ${credit} for ${name}, all toward ${checks}`,
  estimated: ({ credit }: Parts<'credit'>) => `${credit} (estimated from hours)`,
  under: ({ credit, parts }: Parts<'credit' | 'parts'>) => `${credit} (under ${parts})`,
  newCard: ({ card }: Parts<'card'>) => `a new ${card}`,
} as const

export const planLines = {
  /** Ends "Not confirmed" where it's heard. */
  whyNotConfirmed: ({ title }: Parts<'title'>) => `, why, for ${title}`,
  countsFrom: ({ day }: Parts<'day'>) => `It counts from ${day}.`,
  saveForLater: ({ day }: Parts<'day'>) => `Save it for later. It counts from ${day}.`,
  keptForNone: 'It counts toward none of your certifications.',
  unneededAndMoved: ({ day }: Parts<'day'>) => `Not needed in these cycles. “Add to plan” moves it to ${day}, when it counts again.`,
  unneeded: 'Not needed in these cycles. It takes no credit from the others.',
  plannedFor: ({ day }: Parts<'day'>) => `Planned for ${day}`,
  wasPlannedFor: ({ day }: Parts<'day'>) => `Was planned for ${day}`,
  neededNow: 'Needed now',
  later: 'Save for later',
  laterFrom: ({ day }: Parts<'day'>) => `From ${day}`,
  laterFromEach: ({ day }: Parts<'day'>) => `From ${day}, or later`,
  separately: (count: number) => `Each cycle is planned separately. One course may cover ${count > 2 ? 'several' : 'both'}.`,
  movedFrom: ({ when, day }: Parts<'when' | 'day'>) => `${when} (now planned for ${day})`,
  renewCard: ({ day, names }: Parts<'day' | 'names'>) => `Renew it by ${day}, for ${names}.`,
  toChoose: ({ steps }: Parts<'steps'>) => `Choose courses for ${steps}.`,
  toChooseLater: ({ steps, label }: Parts<'steps' | 'label'>) => `Choose courses for ${steps} under “${label}”.`,
  addsLater: ({ courses, label }: Parts<'courses' | 'label'>) => `Adds ${courses} under “${label}”, too.`,
} as const

/** What was found, for screen readers. */
export const found = {
  steps: ({ steps, groups }: Parts<'steps' | 'groups'>) => `${steps} suggested in ${groups}.`,
  withUnneeded: ({ steps, groups, unneeded }: Parts<'steps' | 'groups' | 'unneeded'>) => `${steps} suggested in ${groups}. Not needed: ${unneeded}.`,
} as const

export const outcomes = {
  title: ({ name, day }: Parts<'name' | 'day'>) => `${name} until ${day}`,
  changed: ({ before, after, required }: Parts<'before' | 'after' | 'required'>) => `${before} → ${after} of ${required}`,
  same: ({ after, required }: Parts<'after' | 'required'>) => `${after} of ${required}`,
  remaining: ({ credit, day }: Parts<'credit' | 'day'>) => `${credit} can’t be earned by ${day}. The rule’s limits don’t allow it.`,
  remainingHours: ({ credit, hours, day }: Parts<'credit' | 'hours' | 'day'>) =>
    `${credit} (${hours}) can’t be earned by ${day}. The rule’s limits don’t allow it.`,
} as const

export const totals = {
  countedOf: ({ counted, hours }: Parts<'counted' | 'hours'>, count: number) => `${counted} of ${hours} ${plural(count, 'counts', 'count')}`,
  cost: ({ cost }: Parts<'cost'>) => `cost ${cost}`,
  costUnknown: ({ courses }: Parts<'courses'>) => `cost unknown for ${courses}`,
} as const

export const objectiveNames = { hours: 'Fewest hours', cost: 'Lowest cost', waste: 'Least surplus' } as const

/** How many cycles to plan for, and its name. */
export const cycleCounts = [
  ['1', 'This cycle'],
  ['2', 'This cycle and the next'],
  ['3', 'Three cycles'],
] as const

/** "A: Live events; B: Sharing; or D: Quizzes": the names of parts may have commas. */
export function orListed(labels: readonly string[]): string {
  const last = labels.at(-1) ?? ''
  return labels.length < 2 ? last : semicolons([...labels.slice(0, -1), `or ${last}`])
}
