import { plural } from './nouns'
import { type Parts, strong } from './parts'

/** What a preset requires. */
export const presetLines = {
  credit: ({ credit, length }: Parts<'credit' | 'length'>) => `${credit} in ${length}`,
  creditInParts: ({ credit, length, parts }: Parts<'credit' | 'length' | 'parts'>) => `${credit} in ${length}: ${parts}`,
  part: ({ amount, label }: Parts<'amount' | 'label'>) => `${amount} ${label}`,
  neverExpires: 'never expires',
  card: ({ length }: Parts<'length'>) => `valid for ${length}, no credit needed`,
  summary: ({ title, issuer, terms }: Parts<'title' | 'issuer' | 'terms'>) => `${strong(title)}, ${issuer}: ${terms}.`,
  option: ({ title, terms }: Parts<'title' | 'terms'>) => `${title} · ${terms}`,
} as const

/** How sure one value of a rule is, and the numbers of its sources in a list. */
export const factLines = {
  plain: ({ confidence, remark }: Parts<'confidence' | 'remark'>) => `${strong(confidence)}. ${remark}`,
  withSources: (count: number, { confidence, remark, numbers }: Parts<'confidence' | 'remark' | 'numbers'>) =>
    plural(count, `${strong(confidence)}. ${remark} (source ${numbers})`, `${strong(confidence)}. ${remark} (sources ${numbers})`),
} as const

/** How sure a rule is. */
export const confidenceLines = {
  confirmed: ({ remark }: Parts<'remark'>) => `${remark} Check with your issuer.`,
  notConfirmed: ({ remark }: Parts<'remark'>) => `Not fully confirmed. ${remark} Check with your issuer.`,
  labels: { high: 'What’s confirmed', medium: 'Not fully confirmed', low: 'Not fully confirmed' },
  own: 'This is your own rule. Your issuer’s portal has the final word.',
  differs: ({ day }: Parts<'day'>) => `Differs from its preset, which was checked on ${day}.`,
  checkedOn: ({ day, confidence }: Parts<'day' | 'confidence'>) => `Checked on ${day}. ${confidence}`,
  unknown: 'Unknown.',
} as const
