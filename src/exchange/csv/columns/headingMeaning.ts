import type { ColumnEvidence } from '../../../domain/files/columnEvidence'
import type { PlainUse } from '../../../domain/files/columnUse'
import type { Concept, HeadingWords } from './concepts'

/** A likely use of a column, or why it isn't imported. A higher score is more likely: 12 says exactly this, 4 is a hint. */
export type Meaning =
  | { readonly use: Exclude<PlainUse, 'ignore'>; readonly score: number }
  | { readonly use: null; readonly evidence: Exclude<ColumnEvidence, 'chosen' | 'heading' | 'unsure'> }

type Rule = {
  /** All of these are in the heading. */
  readonly has: readonly Concept[]
  readonly any?: readonly Concept[]
  readonly not?: readonly Concept[]
  readonly means: readonly Meaning[]
}

const is = (use: Exclude<PlainUse, 'ignore'>, score: number): Meaning => ({ use, score })
const person: Meaning = { use: null, evidence: 'person' }
const code: Meaning = { use: null, evidence: 'code' }
const otherDay: Meaning = { use: null, evidence: 'otherDay' }
const nothing: Meaning = { use: null, evidence: 'none' }

/** The score of a column that's only called "Name": of the course, or of a person. */
export const bareName = 6

/** The score of a column that's only called "Date". */
export const bareDate = 8

/** The score of a certificate's number, which may be the trainer's own. */
export const certificateNumber = 6

/** The first rule that applies says what a heading may mean, most likely first. */
const rules: readonly Rule[] = [
  { has: ['left'], means: [code] },
  { has: ['grade'], means: [code] },
  { has: ['person'], any: ['number', 'code'], means: [code] },
  { has: ['person'], any: ['name', 'title', 'namePart'], means: [person] },
  { has: ['namePart', 'name'], not: ['course'], means: [person] },
  { has: ['person'], not: ['cost', 'hours', 'credit', 'date', 'note', 'course', 'status'], means: [person] },
  // Days
  { has: ['expiry'], means: [otherDay] },
  { has: ['planned'], not: ['cost', 'hours', 'credit'], means: [is('plannedFor', 10)] },
  { has: ['date'], any: ['record', 'paid', 'approved', 'approval', 'code'], means: [otherDay] },
  { has: ['date', 'start'], not: ['end', 'completed'], means: [otherDay] },
  { has: ['date'], any: ['completed', 'end'], means: [is('completedOn', 12)] },
  { has: ['date', 'awarded'], means: [is('completedOn', 9)] },
  { has: ['date', 'course'], means: [is('completedOn', 10)] },
  { has: ['date', 'proof'], means: [is('completedOn', 5)] },
  { has: ['date'], not: ['status', 'note'], means: [is('completedOn', bareDate)] },
  { has: ['time', 'start'], means: [otherDay] },
  { has: ['time'], any: ['completed', 'end'], means: [is('completedOn', 10)] },
  // Whether it was completed
  { has: ['status'], not: ['proof'], means: [is('status', 10)] },
  // Numbers and codes that aren't amounts
  { has: ['code', 'link'], means: [is('link', 5)] },
  { has: ['number'], any: ['course', 'approval', 'approved'], not: ['provider', 'place', 'proof'], means: [is('number', 10)] },
  { has: ['id', 'course'], not: ['provider', 'place', 'proof', 'person'], means: [is('number', 8)] },
  { has: ['proof'], any: ['number', 'id'], not: ['provider', 'place', 'person', 'cost'], means: [is('number', certificateNumber)] },
  { has: ['code', 'course'], not: ['provider', 'place', 'proof', 'number'], means: [code] },
  { has: ['provider'], any: ['number', 'code'], means: [code] },
  { has: ['number', 'credit'], means: [is('credit', 8), is('number', 3)] },
  { has: ['code'], not: ['cost', 'category', 'provider'], means: [code] },
  { has: ['number'], not: ['credit', 'hours', 'cost'], means: [code] },
  { has: ['link'], means: [is('link', 10)] },
  { has: ['note'], means: [is('note', 10)] },
  { has: ['category'], means: [is('category', 10)] },
  { has: ['provider'], any: ['credit', 'hours', 'cost'], means: [is('provider', 8), is('credit', 3)] },
  { has: ['provider'], means: [is('provider', 10)] },
  { has: ['place'], means: [is('provider', 8)] },
  { has: ['by'], any: ['awarded', 'approved', 'course'], means: [is('provider', 8)] },
  { has: ['cost'], means: [is('cost', 10)] },
  { has: ['spent', 'time'], means: [is('contactHours', 10)] },
  { has: ['spent'], not: ['hours', 'minutes', 'duration'], means: [is('cost', 10)] },
  // Amounts of learning
  { has: ['minutes'], means: [is('contactHours', 10)] },
  { has: ['hours', 'credit'], means: [is('contactHours', 7), is('credit', 2)] },
  { has: ['hours'], means: [is('contactHours', 10)] },
  { has: ['duration'], means: [is('contactHours', 10)] },
  { has: ['certification', 'credit'], means: [is('credit', 8)] },
  { has: ['credit'], means: [is('credit', 10)] },
  { has: ['paid'], means: [is('cost', 7)] },
  { has: ['certification'], not: ['proof', 'course'], means: [is('certification', 8)] },
  { has: ['proof', 'title'], means: [is('title', 7)] },
  { has: ['proof', 'name'], means: [is('title', bareName)] },
  { has: ['proof'], means: [nothing] },
  // The rest by what was done
  { has: ['course', 'name'], means: [is('title', 12)] },
  { has: ['course', 'title'], means: [is('title', 12)] },
  { has: ['course', 'completed'], means: [is('title', 7), is('completedOn', 6), is('status', 5)] },
  { has: ['course'], not: ['start', 'time'], means: [is('title', 9)] },
  { has: ['completed'], means: [is('completedOn', 9), is('status', 8)] },
  { has: ['awarded'], means: [is('completedOn', 6), is('status', 4)] },
  { has: ['approved'], means: [is('status', 4)] },
  { has: ['start'], means: [otherDay] },
  { has: ['end'], means: [is('completedOn', 8)] },
  { has: ['record'], means: [otherDay] },
  { has: ['title'], means: [is('title', 8)] },
  { has: ['name'], means: [is('title', bareName)] },
]

/** What a heading may mean by its words, most likely first; empty if they say nothing. Each unknown word makes it less likely. */
export function meaningsOf({ concepts, unknown }: HeadingWords): readonly Meaning[] {
  const rule = rules.find(
    ({ has, any, not }) =>
      has.every((concept) => concepts.has(concept)) &&
      (any?.some((concept) => concepts.has(concept)) ?? true) &&
      !(not?.some((concept) => concepts.has(concept)) ?? false),
  )
  const doubt = Math.min(unknown.length, 3)
  return (rule?.means ?? []).map((meaning) => (meaning.use === null ? meaning : { ...meaning, score: meaning.score - doubt }))
}
