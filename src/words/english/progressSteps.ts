import type { Parts } from './parts'

/** What the progress chart says, in a few words. */
export const progressTitles = {
  completeSince: ({ day }: Parts<'day'>) => `Complete since ${day}`,
  starts: ({ day }: Parts<'day'>) => `This cycle starts ${day}`,
  nothing: 'Nothing earned yet',
  nothingIn: ({ parts }: Parts<'parts'>) => `Nothing earned yet in ${parts}`,
  earned: ({ progress }: Parts<'progress'>) => `${progress} earned`,
  wontFinish: 'At this pace, you won’t finish',
  onTime: 'At this pace, you’ll finish on time',
  late: ({ time }: Parts<'time'>) => `At this pace, you’d finish ${time} late`,
  aYear: 'a year',
} as const

export const progressChartLines = {
  daysAfter: ({ days }: Parts<'days'>) => `${days} after expiry.`,
  onExpiry: 'On the expiry day.',
  daysBefore: ({ days }: Parts<'days'>) => `${days} before expiry.`,
  lasts: ({ days }: Parts<'days'>) => `It lasts ${days}.`,
  ended: ({ day }: Parts<'day'>) => `The cycle ended ${day}.`,
  expected: ({ credit }: Parts<'credit'>) => `Expected by today: ${credit}.`,
  completeOn: ({ day, credit }: Parts<'day' | 'credit'>) => `Complete on ${day}. Expected by today: ${credit}.`,
} as const

/** What a point of the chart says. */
export const progressPoints = {
  andMore: ({ course, count }: Parts<'course' | 'count'>) => `${course} and ${count} more`,
  step: ({ day, courses, gained, progress }: Parts<'day' | 'courses' | 'gained' | 'progress'>) => `${day}: ${courses}, +${gained}, now ${progress}`,
  stepWithoutGain: ({ day, courses, progress }: Parts<'day' | 'courses' | 'progress'>) => `${day}: ${courses}, no gain, still ${progress}`,
  today: ({ day, progress, expected }: Parts<'day' | 'progress' | 'expected'>) => `Today, ${day}: ${progress}, expected ${expected}`,
  goal: ({ day, credit }: Parts<'day' | 'credit'>) => `Expires ${day}: ${credit} required`,
  ahead: ({ day, progress }: Parts<'day' | 'progress'>) => `${day}, at this pace: ${progress}`,
  begins: ({ day }: Parts<'day'>) => `Cycle starts ${day}`,
  beginsWith: ({ day, credit }: Parts<'day' | 'credit'>) => `Cycle starts ${day}: ${credit} carried over`,
} as const
