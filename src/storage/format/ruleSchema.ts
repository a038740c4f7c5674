import * as v from 'valibot'
import { categories } from '../../domain/rule/category'
import { cardTopics, isLeaf, type Requirement } from '../../domain/rule/rule'
import { leaves } from './leaves'

const { plainDate, monthDay, amount, cost, rate, cycleMonths, spanMonths, days, count } = leaves

// Loose objects throughout: a field this version doesn't know survives load, edit and save.

const limits = { id: v.string(), label: v.string(), min: amount, max: v.nullable(amount) }

export const requirement: v.GenericSchema<Requirement> = v.union([
  v.looseObject({
    ...limits,
    categories: v.array(v.picklist(categories)),
    maxPerYear: v.exactOptional(amount),
    maxPerCourse: v.exactOptional(amount),
    from: v.exactOptional(plainDate),
  }),
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
  v.looseObject({ kind: v.literal('ticked'), id: v.string(), label: v.string(), min: amount }),
])

const length = { months: cycleMonths, isPrinted: v.exactOptional(v.boolean()) }

export const cycle = v.variant('ends', [
  v.looseObject({ ...length, ends: v.picklist(['anniversary', 'dayBefore', 'monthEnd', 'yearEnd']) }),
  v.looseObject({ ...length, ends: v.literal('fixed'), endsOn: plainDate }),
])

export const cardTopic = v.picklist(cardTopics)

const span = v.union([v.looseObject({ days }), v.looseObject({ months: spanMonths })])

const otherFees = v.array(v.looseObject({ label: v.string(), fee: cost }))

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
  caps: v.array(v.looseObject({ id: v.string(), label: v.string(), max: amount })),
  prorated: v.array(
    v.looseObject({
      fromMonth: count,
      requirement: soundRequirement,
      fee: v.exactOptional(v.nullable(cost)),
      others: v.exactOptional(otherFees),
    }),
  ),
  lateWindow: v.nullable(
    v.looseObject({
      education: span,
      application: span,
      fees: v.array(v.looseObject({ through: span, fee: v.nullable(cost) })),
      isConfirmed: v.boolean(),
    }),
  ),
  cards: v.array(
    v.looseObject({
      topic: cardTopic,
      validOn: v.picklist(['renewal', 'cycleEnd']),
      daysBeyond: days,
      issuedWithinMonths: v.nullable(cycleMonths),
    }),
  ),
  carryOver: v.nullable(v.looseObject({ max: v.nullable(amount), of: v.exactOptional(v.array(v.string())) })),
  opens: v.nullable(span),
  repeats: v.boolean(),
  yearly: v.array(
    v.looseObject({
      id: v.string(),
      label: v.string(),
      on: v.nullable(v.union([monthDay, v.literal('unknown')])),
      fee: v.nullable(cost),
      isWaivedAtFirst: v.exactOptional(v.boolean()),
    }),
  ),
  sharesCredit: v.boolean(),
  fees: v.looseObject({
    currency: v.string(),
    renewal: v.nullable(cost),
    petition: v.nullable(cost),
    others: v.exactOptional(otherFees),
  }),
})
