import type { Parts } from './parts'

/** What to know about an Open Badge beside its title, issuer and day. */
export const badgeLines = {
  revoked: 'The issuer revoked this badge.',
  nothingInside: 'This badge’s details are only on its issuer’s site. Recert doesn’t look there. Type them in, or download the badge as JSON.',
  partElsewhere: 'Some of this badge’s details are only on its issuer’s site. Recert doesn’t look there.',
  future: ({ day }: Parts<'day'>) => `This badge’s date is in the future: ${day}.`,
  credit: ({ credit }: Parts<'credit'>) => `The badge gives “${credit}” as credit, without a unit. Check what it’s worth.`,
  expires: ({ day }: Parts<'day'>) => `This badge expires on ${day}. Add it under Credentials, too, to track that.`,
  unchanged: 'This picture has an Open Badge inside. It’s saved unchanged.',
  onlyFacts: 'Recert uses only the badge’s details. For proof, attach its picture or PDF.',
  several: ({ badges }: Parts<'badges'>) => `This file has ${badges}. Add them under “Import courses”.`,
} as const
