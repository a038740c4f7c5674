/** What can be counted, in its two forms. */
const nouns = {
  badge: ['badge', 'badges'],
  certificate: ['certificate', 'certificates'],
  change: ['change', 'changes'],
  contactHour: ['contact hour', 'contact hours'],
  countedCourse: ['counted course', 'counted courses'],
  course: ['course', 'courses'],
  credential: ['credential', 'credentials'],
  day: ['day', 'days'],
  earlierCard: ['earlier card', 'earlier cards'],
  group: ['group', 'groups'],
  hour: ['hour', 'hours'],
  month: ['month', 'months'],
  moreChange: ['more change', 'more changes'],
  moreRecord: ['more record', 'more records'],
  option: ['option', 'options'],
  other: ['other', 'others'],
  plannedCourse: ['planned course', 'planned courses'],
  recentlyDeleted: ['recently deleted record', 'recently deleted records'],
  record: ['record', 'records'],
  renewal: ['renewal', 'renewals'],
  row: ['row', 'rows'],
  step: ['step', 'steps'],
  year: ['year', 'years'],
} as const

export type Noun = keyof typeof nouns

/** "day" for 1, "days" for any other count. */
export function nounFor(count: number, noun: Noun): string {
  const [one, other] = nouns[noun]
  return plural(count, one, other)
}

/** The form that goes with a count: "has" and "have", "it" and "them". */
export function plural(count: number, one: string, other: string): string {
  return count === 1 ? one : other
}
