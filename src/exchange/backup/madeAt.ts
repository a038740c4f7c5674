import * as v from 'valibot'
import { parsePlainDate } from '../../domain/values/plainDate'

const dated = v.object({ exportedAt: v.optional(v.string()), exportedOn: v.optional(v.string()) })

/** When a backup says it was made: an ISO 8601 timestamp, or just the day in old ones. Null if it doesn't say. */
export function madeAtOf(json: unknown): string | null {
  const { success, output } = v.safeParse(dated, json)
  return success ? ([output.exportedAt, output.exportedOn].find((text) => text !== undefined && isMoment(text)) ?? null) : null
}

function isMoment(text: string): boolean {
  return parsePlainDate(text).ok || (/^(?:19|20|21)\d\d-\d\d-\d\dT/.test(text) && text.length < 40 && !Number.isNaN(Date.parse(text)))
}
