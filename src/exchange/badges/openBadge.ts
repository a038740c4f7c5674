import * as v from 'valibot'
import { certificateHours } from '../pdf/certificateHours'
import type { BadgeFacts } from './badgeFacts'
import { day, name, oneOf, orNull, prose } from './badgeParts'

/** Reads an assertion or a class of Open Badges 1 and 2, or a credential of Open Badges 3; null for anything else. */
export function openBadge(value: unknown): BadgeFacts | null {
  const facts = factsIn(value)
  return facts === null || (facts.title === null && facts.completedOn === null && !facts.isElsewhere) ? null : facts
}

function factsIn(value: unknown): BadgeFacts | null {
  const credential = v.safeParse(credentialSchema, value)
  if (credential.success) return factsOfCredential(credential.output)
  const assertion = v.safeParse(assertionSchema, value)
  if (assertion.success) return factsOfAssertion(assertion.output)
  const badge = v.safeParse(classSchema, value)
  const isClass = badge.success && (badge.output.type.includes('BadgeClass') || badge.output.criteria !== undefined)
  return isClass ? factsOfAssertion({ ...noAssertion, badge: badge.output }) : null
}

const profile = v.object({ name })
const address = v.pipe(
  v.string(),
  v.check((text) => /^(?:https?|did|urn):/i.test(text)),
)
const types = v.fallback(
  v.union([
    v.array(v.string()),
    v.pipe(
      v.string(),
      v.transform((one) => [one]),
    ),
  ]),
  [],
)
const number = orNull(
  v.pipe(
    v.union([v.number(), v.string()]),
    v.transform(String),
    v.check((text) => /^\d{1,4}(?:\.\d{1,2})?$/.test(text)),
  ),
)
const criteria = oneOf(v.object({ narrative: prose }))

const classSchema = v.object({
  type: types,
  name,
  description: prose,
  criteria: v.optional(v.unknown()),
  issuer: orNull(v.union([profile, address])),
})

const assertionSchema = v.object({
  badge: v.union([classSchema, address]),
  issuedOn: day,
  /** Before version 1. */
  issued_on: day,
  expires: day,
  narrative: prose,
  revoked: v.fallback(v.boolean(), false),
})

const noAssertion = { issuedOn: null, issued_on: null, expires: null, narrative: null, revoked: false } as const

function factsOfAssertion({ badge, issuedOn, issued_on, expires, narrative, revoked }: v.InferOutput<typeof assertionSchema>): BadgeFacts {
  const { name: title, description, issuer } = typeof badge === 'string' ? noClass : badge
  return {
    title,
    issuer: typeof issuer === 'string' ? null : (issuer?.name ?? null),
    completedOn: issuedOn ?? issued_on,
    expiresOn: expires,
    hours: hoursIn(description, narrative),
    credits: null,
    isElsewhere: typeof badge === 'string' || typeof issuer === 'string',
    isRevoked: revoked,
    address: typeof badge === 'string' ? badge : null,
  }
}

const noClass = { name: null, description: null, issuer: null } as const

const achievement = v.object({ name, description: prose, criteria, creditsAvailable: number })

const subject = v.object({
  achievement: oneOf(v.union([achievement, address])),
  activityEndDate: day,
  creditsEarned: number,
  narrative: prose,
})

const credentialSchema = v.pipe(
  v.object({
    type: types,
    name,
    issuer: orNull(v.union([profile, address])),
    awardedDate: day,
    validFrom: day,
    issuanceDate: day,
    validUntil: day,
    expirationDate: day,
    credentialSubject: oneOf(subject),
  }),
  v.check(
    ({ type, credentialSubject }) =>
      type.some((one) => /^(?:OpenBadge|Achievement)Credential$/.test(one)) || (credentialSubject?.achievement ?? null) !== null,
  ),
)

function factsOfCredential(credential: v.InferOutput<typeof credentialSchema>): BadgeFacts {
  const { issuer, credentialSubject } = credential
  const earned = credentialSubject?.achievement ?? null
  const { name: title, description, criteria: asked, creditsAvailable } = earned === null || typeof earned === 'string' ? noAchievement : earned
  return {
    title: title ?? credential.name,
    issuer: typeof issuer === 'string' ? null : (issuer?.name ?? null),
    completedOn: credentialSubject?.activityEndDate ?? credential.awardedDate ?? credential.validFrom ?? credential.issuanceDate,
    expiresOn: credential.validUntil ?? credential.expirationDate,
    hours: hoursIn(description, asked?.narrative ?? null, credentialSubject?.narrative ?? null),
    credits: credentialSubject?.creditsEarned ?? creditsAvailable,
    isElsewhere: typeof earned === 'string' || typeof issuer === 'string',
    isRevoked: false,
    address: typeof earned === 'string' ? earned : null,
  }
}

const noAchievement = { name: null, description: null, criteria: null, creditsAvailable: null } as const

function hoursIn(...texts: readonly (string | null)[]): BadgeFacts['hours'] {
  return certificateHours(texts.filter((text) => text !== null))
}
