import * as v from 'valibot'
import { type Amount, largestAmount } from '../domain/amount'
import { categories } from '../domain/category'
import type { CourseId } from '../domain/course'
import type { CredentialId } from '../domain/credential'
import { parsePlainDate, type PlainDate } from '../domain/plainDate'
import { isLeaf, type Requirement } from '../domain/rule'

// Loose objects throughout a record: a field that this version does not know survives load, edit and save.

const plainDate = v.custom<PlainDate>((input) => typeof input === 'string' && isDay(input))
function isDay(text: string): boolean {
  const day = parsePlainDate(text)
  return day.ok && day.value === text
}

const amount = v.custom<Amount>((input) => typeof input === 'number' && Number.isSafeInteger(input) && input >= 0 && input <= largestAmount)
const id = v.pipe(v.string(), v.nonEmpty())
const credentialId = v.pipe(
  id,
  v.transform((text) => text as CredentialId),
) // safe: ids are opaque, any text is one
const courseId = v.pipe(
  id,
  v.transform((text) => text as CourseId),
) // safe: as above
const months = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1200))
const days = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(36_500))

const limits = { id: v.string(), label: v.string(), min: amount, max: v.nullable(amount) }

const requirement: v.GenericSchema<Requirement> = v.union([
  v.looseObject({ ...limits, categories: v.array(v.picklist(categories)) }),
  v.looseObject({ ...limits, children: v.array(v.lazy(() => requirement)) }),
])

/** No part asks more than it counts. */
function isSound(node: Requirement): boolean {
  return (node.max === null || node.min <= node.max) && (isLeaf(node) || node.children.every(isSound))
}

const cycle = v.looseObject({ months, ends: v.picklist(['anniversary', 'monthEnd']) })

const rule = v.looseObject({
  unit: v.looseObject({
    name: v.string(),
    hoursPerUnit: v.nullable(
      v.pipe(
        amount,
        v.check((rate) => rate > 0),
      ),
    ),
  }),
  cycle,
  requirement: v.pipe(
    requirement,
    v.check((root) => root.min > 0 && isSound(root)),
  ),
  lateWindow: v.nullable(v.looseObject({ educationDays: days, applicationDays: days })),
})

const held = {
  id: credentialId,
  name: v.pipe(v.string(), v.nonEmpty()),
  presetId: v.nullable(v.string()),
  certifiedOn: v.nullable(plainDate),
}

export const credentialSchema = v.variant('kind', [
  v.looseObject({ ...held, kind: v.literal('certification'), expiresOn: plainDate, rule }),
  v.looseObject({ ...held, kind: v.literal('specialization'), expiresOn: v.nullable(plainDate) }),
  v.looseObject({ ...held, kind: v.literal('card'), expiresOn: plainDate, cycle }),
])

export const courseSchema = v.looseObject({
  id: courseId,
  title: v.pipe(v.string(), v.nonEmpty()),
  provider: v.string(),
  completedOn: plainDate,
  category: v.picklist(categories),
  contactHours: v.nullable(amount),
  awards: v.array(v.looseObject({ credentialId, amount })),
})

/** What stands around every record. `rev` grows by one with each save of the record, so that of two copies the newer is known without a clock. */
export const envelopeSchema = v.pipe(
  v.object({
    v: v.pipe(v.number(), v.integer(), v.minValue(1)),
    rev: v.pipe(v.number(), v.integer(), v.minValue(1)),
    savedAt: v.optional(v.pipe(v.string(), v.isoTimestamp())),
    deletedOn: v.nullable(plainDate),
    record: v.unknown(),
  }),
  v.check(({ savedAt, deletedOn }) => savedAt !== undefined || deletedOn !== null),
)
