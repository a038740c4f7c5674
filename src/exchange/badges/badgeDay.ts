import { localDay, parsePlainDate, type PlainDate } from '../../domain/values/plainDate'
import { earliestDay } from '../../domain/forms/fieldInput'

/**
 * The day of an instant in a badge: text as in ISO 8601, or seconds since 1970. Midnight means that the issuer knew only a day, which is taken
 * as written; of any other instant it's the day where the trainer is. Null if it's neither, or not from 1950 to 2199.
 */
export function badgeDay(value: unknown): PlainDate | null {
  if (typeof value === 'number') return Number.isFinite(value) && Math.abs(value) < mostSeconds ? dayOf(new Date(value * 1000).toISOString()) : null
  return typeof value === 'string' && value.length <= longest ? dayOf(value.trim()) : null
}

const longest = 40
const mostSeconds = 8e9
const latestDay = '2199-12-31'

function dayOf(text: string): PlainDate | null {
  const [, written = '', time, zone] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(text) ?? []
  const day = parsePlainDate(written)
  if (!day.ok || day.value < earliestDay || day.value > latestDay) return null
  if (time === undefined || zone === undefined || /^00:00(:00)?$/.test(time)) return day.value
  const instant = new Date(`${written}T${time}${zone.toUpperCase()}`)
  return Number.isNaN(instant.getTime()) ? day.value : localDay(instant)
}
