import type { Kept } from '../../domain/records/portfolio'
import type { ReadText } from './codec'
import { parseJson } from './json'
import { recordVersion } from './version'

type Fields = Readonly<Record<string, unknown>>

/**
 * A record that this version wrote, going by its envelope and its outline: enough to draw the first screen from it, until `codec` has checked
 * all of it. Null if nothing may be drawn before that.
 */
export function readAtSight(kind: Kept['kind'], id: string, raw: string): ReadText | null {
  const envelope = parseJson(raw)
  if (!isFields(envelope)) return null
  const { v, rev, savedAt = null, deletedOn, record } = envelope
  const isOurs = v === recordVersion && Number.isSafeInteger(rev) && isTextOrNull(savedAt) && isDayOrNull(deletedOn) && isFields(record)
  if (!isOurs || record.id !== id || !(kind === 'course' ? looksLikeCourse(record) : looksLikeCredential(record))) return null
  // safe as far as it's drawn: the rest is checked right behind, before anything can be saved
  return { state: 'read', kind, record, rev, savedAt, deletedOn, raw } as unknown as ReadText
}

function looksLikeCourse({ title, category, awards, completedOn, plannedFor }: Fields): boolean {
  return isText(title) && isText(category) && Array.isArray(awards) && awards.every(isFields) && isDay(completedOn ?? plannedFor)
}

function looksLikeCredential({ kind, name, expiresOn, renewals, rule, covers }: Fields): boolean {
  if (!isText(name)) return false
  if (kind === 'specialization') return isDayOrNull(expiresOn)
  return isDay(expiresOn) && (kind === 'card' ? Array.isArray(covers) : kind === 'certification' && Array.isArray(renewals) && looksLikeRule(rule))
}

function looksLikeRule(rule: unknown): boolean {
  if (!isFields(rule)) return false
  const { unit, cycle, requirement, fees, checks, caps, prorated, cards, yearly } = rule
  return [unit, cycle, requirement, fees].every(isFields) && [checks, caps, prorated, cards, yearly].every(Array.isArray)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value)
}

function isDay(value: unknown): boolean {
  return isText(value) && /^\d{4}-\d\d-\d\d$/.test(value)
}

function isDayOrNull(value: unknown): boolean {
  return value === null || isDay(value)
}
