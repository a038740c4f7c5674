import { plural } from './nouns'
import type { Parts } from './parts'

export const courseLines = {
  notConfirmed: ({ remark }: Parts<'remark'>) => `Not confirmed. ${remark}`,
  plannedFor: ({ day }: Parts<'day'>) => `planned for ${day}`,
  loggedBefore: 'logged before',
  unconfirmed: 'Not confirmed. Check the credit on your certificate.',
  /** About what was typed for another course, beside the form of a dropped file. */
  waitingDraft: ({ title }: Parts<'title'>) => `Your draft${title === '' ? '' : ` “${title}”`} is kept. It opens after this one.`,
  link: ({ host, title }: Parts<'host' | 'title'>) => `${host}, page for ${title}`,
  /** Of the courses selected, how many the credential has credit from. */
  withCredit: (count: number, { given, courses }: Parts<'given' | 'courses'>) =>
    plural(
      count,
      `${given} of ${courses} has credit for it. The rest don’t change.`,
      `${given} of ${courses} have credit for it. The rest don’t change.`,
    ),
} as const
