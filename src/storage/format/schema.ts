import type { CourseId, CredentialId } from '../../domain/records/ids'
import * as v from 'valibot'
import { type Amount, largestAmount, largestCost } from '../../domain/values/amount'
import { categories } from '../../domain/rule/category'
import { parsePlainDate, type PlainDate } from '../../domain/values/plainDate'
import { isSha256, proofTypes, type Sha256 } from '../../domain/records/proof'
import { isLeaf, type Requirement } from '../../domain/rule/rule'

// Loose objects throughout: a field this version doesn't know survives load, edit and save.

const plainDate = v.custom<PlainDate>((input) => typeof input === 'string' && isDay(input))
function isDay(text: string): boolean {
  const day = parsePlainDate(text)
  return day.ok && day.value === text
}

/** A whole number between the two. */
const whole = (least: number, most = Number.MAX_SAFE_INTEGER) => v.custom<number>((input) => isWhole(input) && input >= least && input <= most)
function isWhole(input: unknown): input is number {
  return Number.isSafeInteger(input)
}

const someText = <Text extends string>() => v.custom<Text>((input) => typeof input === 'string' && input !== '')
const name = someText()
const amount = v.custom<Amount>((input) => isWhole(input) && input >= 0 && input <= largestAmount)
const cost = v.custom<Amount>((input) => isWhole(input) && input >= 0 && input <= largestCost)
const rate = v.custom<Amount>((input) => isWhole(input) && input > 0 && input <= largestAmount)
const credentialId = someText<CredentialId>()
const courseId = someText<CourseId>()
const sha256 = v.custom<Sha256>((input) => typeof input === 'string' && isSha256(input))
const cycleMonths = whole(1, 1200)
const spanMonths = whole(0, 1200)
const days = whole(0, 36_500)
const count = whole(0)
const positive = whole(1)

/** What only a function can check, by its name: the JSON schema of a backup says of each what it allows (`build/schema/leaves`). */
export const leaves = { plainDate, amount, cost, rate, name, credentialId, courseId, sha256, cycleMonths, spanMonths, days, count, positive }

const limits = { id: v.string(), label: v.string(), min: amount, max: v.nullable(amount) }

export const requirement: v.GenericSchema<Requirement> = v.union([
  v.looseObject({ ...limits, categories: v.array(v.picklist(categories)), maxPerYear: v.exactOptional(amount) }),
  v.looseObject({ ...limits, children: v.array(v.lazy(() => requirement)) }),
])

/** No part may require more than it counts. */
function isSound(node: Requirement): boolean {
  return (node.max === null || node.min <= node.max) && (isLeaf(node) || node.children.every(isSound))
}

const soundRequirement = v.pipe(requirement, v.check(isSound))

const check = v.variant('kind', [
  v.looseObject({ kind: v.literal('provider'), id: v.string(), label: v.string(), min: amount, providers: v.array(v.string()) }),
  v.looseObject({
    kind: v.literal('spread'),
    id: v.string(),
    label: v.string(),
    atLeast: count,
    each: amount,
  }),
])

const cycle = v.variant('ends', [
  v.looseObject({ months: cycleMonths, ends: v.picklist(['anniversary', 'monthEnd', 'yearEnd']) }),
  v.looseObject({ months: cycleMonths, ends: v.literal('fixed'), endsOn: plainDate }),
])

const span = v.union([v.looseObject({ days }), v.looseObject({ months: spanMonths })])

export const rule = v.looseObject({
  unit: v.looseObject({
    name: v.string(),
    hoursPerUnit: v.nullable(rate),
  }),
  cycle,
  requirement: v.pipe(
    soundRequirement,
    v.check((root) => root.min > 0),
  ),
  checks: v.array(check),
  prorated: v.array(v.looseObject({ fromMonth: count, requirement: soundRequirement })),
  lateWindow: v.nullable(
    v.looseObject({ education: span, application: span, fees: v.array(v.looseObject({ through: span, fee: v.nullable(cost) })) }),
  ),
  cprCard: v.nullable(v.looseObject({ daysBeyond: days, issuedWithinMonths: v.nullable(cycleMonths) })),
  carryOver: v.nullable(v.looseObject({ max: v.nullable(amount) })),
  sharesCredit: v.boolean(),
  fees: v.looseObject({ currency: v.string(), renewal: v.nullable(cost), petition: v.nullable(cost) }),
})

export const proof = v.looseObject({
  sha256,
  name: v.string(),
  type: v.picklist(proofTypes),
  size: positive,
  addedOn: plainDate,
})

const held = {
  id: credentialId,
  name,
  presetId: v.nullable(v.string()),
  certifiedOn: v.nullable(plainDate),
  proofs: v.exactOptional(v.array(proof)),
}

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
  }),
  v.looseObject({ ...held, kind: v.literal('specialization'), expiresOn: v.nullable(plainDate) }),
  v.looseObject({ ...held, kind: v.literal('card'), expiresOn: plainDate, cycle }),
])

const award = v.looseObject({
  credentialId,
  amount,
  requirementId: v.exactOptional(v.string()),
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
