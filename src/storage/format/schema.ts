import * as v from 'valibot'
import { categories } from '../../domain/rule/category'
import { proofTypes } from '../../domain/records/proof'
import { leaves } from './leaves'
import { cardTopic, cycle, rule } from './ruleSchema'

const { plainDate, amount, cost, name, credentialId, courseId, sha256, positive } = leaves

// Loose objects, as in `ruleSchema`.

export const proof = v.looseObject({
  sha256,
  name: v.string(),
  type: v.picklist(proofTypes),
  size: positive,
  addedOn: plainDate,
})

const issued = {
  certifiedOn: v.nullable(plainDate),
  number: v.exactOptional(v.string()),
  proofs: v.exactOptional(v.array(proof)),
}

const held = { ...issued, id: credentialId, name, presetId: v.nullable(v.string()) }

const renewal = v.looseObject({
  renewedOn: plainDate,
  fee: v.nullable(cost),
  start: plainDate,
  expiry: plainDate,
  nextStart: plainDate,
  rule,
  ruleEdited: v.boolean(),
  credited: v.array(v.looseObject({ courseId, title: v.string(), completedOn: plainDate, amount })),
  carried: v.array(v.looseObject({ requirementId: v.string(), amount })),
})

export const credentialSchema = v.variant('kind', [
  v.looseObject({
    ...held,
    kind: v.literal('certification'),
    title: v.string(),
    issuer: v.string(),
    expiresOn: plainDate,
    rule,
    ruleEdited: v.boolean(),
    renewals: v.array(renewal),
    stepsDone: v.exactOptional(v.array(v.looseObject({ stepId: v.string(), dueOn: plainDate, doneOn: plainDate }))),
  }),
  v.looseObject({ ...held, kind: v.literal('specialization'), expiresOn: v.nullable(plainDate) }),
  v.looseObject({
    ...held,
    kind: v.literal('card'),
    expiresOn: plainDate,
    periods: v.exactOptional(v.array(v.looseObject({ ...issued, expiresOn: plainDate }))),
    cycle,
    covers: v.array(cardTopic),
  }),
])

const award = v.looseObject({
  credentialId,
  amount,
  requirementId: v.exactOptional(v.string()),
  ticked: v.exactOptional(v.array(v.string())),
  submission: v.exactOptional(v.looseObject({ state: v.picklist(['sent', 'accepted', 'rejected', 'inDoubt']), on: v.nullable(plainDate) })),
})

const courseFacts = {
  id: courseId,
  title: name,
  provider: v.string(),
  category: v.picklist(categories),
  contactHours: v.nullable(amount),
  cost: v.nullable(cost),
  awards: v.array(award),
  number: v.exactOptional(v.string()),
  link: v.exactOptional(v.string()),
  note: v.exactOptional(v.string()),
  proofs: v.exactOptional(v.array(proof)),
}

export const courseSchema = v.union([
  v.looseObject({ ...courseFacts, completedOn: plainDate }),
  v.looseObject({ ...courseFacts, plannedFor: plainDate }),
])

/** The envelope of a record. `rev` grows by one with each save, so the newer of two copies is known without a clock. */
export const envelopeSchema = v.pipe(
  v.object({
    v: positive,
    rev: positive,
    savedAt: v.optional(v.pipe(v.string(), v.isoTimestamp())),
    deletedOn: v.nullable(plainDate),
    record: v.unknown(),
  }),
  v.check(({ savedAt, deletedOn }) => savedAt !== undefined || deletedOn !== null),
)
