import { plural } from './nouns'
import { type Parts, strong } from './parts'

/** How safe the records are. `count` is the number of records. */
export const keeping = {
  found: ({ number, day }: Parts<'number' | 'day'>) => `We found ${number} of your records, saved ${day}.`,
  recovered: ({ records }: Parts<'records'>) => `${records} came back from the safety copy.`,
  noRoom: ({ records }: Parts<'records'>) => `This device is full: ${records} of the safety copy didn’t fit. Make room, then reload.`,
  clockBehind: ({ today, saved }: Parts<'today' | 'saved'>) => `Check this device’s clock. It says ${today}, but you last saved on ${saved}.`,
  newer: ({ records }: Parts<'records'>, count: number) =>
    `A newer version of Recert saved ${records}. Reload to see ${plural(count, 'it', 'them')}.`,
  damaged: ({ records }: Parts<'records'>) => `${records} couldn’t be read.`,
  setAside: ({ names }: Parts<'names'>, count: number) =>
    `Recert can’t show ${names}, so ${plural(count, 'it’s', 'they’re')} set aside. Nothing is lost: edit, download or delete ${plural(count, 'it', 'them')} under “Data and settings”.`,
  downloadDamaged: (count: number) => plural(count, 'Download the damaged record', 'Download the damaged records'),
  whatIf: ({ day }: Parts<'day'>) => `${strong('What if')} it were ${day}`,
  whatIfWithPlans: ({ day }: Parts<'day'>) => `${strong('What if')} it were ${day}, with everything you planned completed`,
} as const
