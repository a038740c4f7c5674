import { plural } from './nouns'
import type { Parts } from './parts'

/** What reading everything back found. */
export const selfChecks = {
  fine: 'Everything is as you saved it.',
  troubled: (count: number) => plural(count, 'One thing needs a look.', 'Some things need a look.'),
  records: 'Reading your records back…',
  proofs: 'Reading your certificates back',
  andMore: ({ names, more }: Parts<'names' | 'more'>) => `${names} and ${more} more`,
  recordsFine: ({ records }: Parts<'records'>) => `${records} read back unchanged.`,
  noRecords: 'There are no records yet.',
  recordsDiffer: ({ names }: Parts<'names'>, count: number) =>
    plural(
      count,
      `${names} doesn’t read back as it was saved. Download a backup now, then reload.`,
      `${names} don’t read back as they were saved. Download a backup now, then reload.`,
    ),
  copyFine: 'The safety copy has all of them.',
  copySilent: 'The safety copy doesn’t answer. Download a backup, so that not everything is in one place.',
  copyBehind: ({ records }: Parts<'records'>) => `The safety copy is behind by ${records}. Reload to bring it up to date.`,
  proofsFine: ({ certificates }: Parts<'certificates'>) => `${certificates} read back unchanged.`,
  proofsLost: ({ names }: Parts<'names'>, count: number) =>
    plural(
      count,
      `The certificate of ${names} is missing or damaged. Restore a backup that has it, or attach it again.`,
      `The certificates of ${names} are missing or damaged. Restore a backup that has them, or attach them again.`,
    ),
  nothingAside: 'Nothing had to be set aside.',
  setAside: ({ records }: Parts<'records'>) => `${records} couldn’t be read and had to be set aside. Download what’s there.`,
  space: ({ percent, room }: Parts<'percent' | 'room'>) => `${percent} of the space for records is used. ${room}`,
  spaceShort: ({ percent, room }: Parts<'percent' | 'room'>) =>
    `${percent} of the space for records is used. ${room} Back up, then delete what you don’t need and empty Recently deleted.`,
  room: ({ records }: Parts<'records'>) => `There’s room for about ${records}.`,
  noRoom: 'There’s no room for more records.',
  noSpace: 'This browser keeps nothing. Download a backup before you close the page.',
  backup: ({ age }: Parts<'age'>) => `${age}.`,
  backupWanted: ({ age }: Parts<'age'>) => `${age}. It’s time for another.`,
  firstBackupWanted: ({ age }: Parts<'age'>) => `${age}. It’s time for one.`,
} as const
