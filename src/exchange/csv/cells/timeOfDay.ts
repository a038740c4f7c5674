/** A text without the time of day, and that time in minutes after midnight; in UTC if the text gives a zone as an offset, else local. */
export type Timed = { readonly date: string; readonly minutes: number; readonly isZoned: boolean; readonly isMidnight: boolean }

const clock = /(\d{1,2})[:h](\d{2})(?::\d{2}(?:\.\d{1,9})?)? ?(am|pm|a\.m\.|p\.m\.|uhr)?/.source
const zone = / ?(z|utc|gmt)? ?([+-]\d{2}(?::?\d{2})?)?(?: ?\([a-z ]+\)| [a-z]{2,5})?/.source
const atEnd = new RegExp(`[ ,t]+(?:at |um |as |alle |a las |a |- )?${clock}${zone}$`)
const atStart = new RegExp(`^${clock}${zone}[ ,]+(?=\\S)`)

/** Splits a plain text (see `plainText`) into its date and its time of day; null if it has no time. */
export function splitTime(text: string): Timed | null {
  const found = atEnd.exec(text) ?? atStart.exec(text)
  if (found === null) return null
  const [whole, hour = '', minute = '', half = '', utc, offset] = found
  const hours = (Number(hour) % (/^[ap]/.test(half) ? 12 : 24)) + (half.startsWith('p') ? 12 : 0)
  const date = text.slice(0, found.index) + text.slice(found.index + whole.length)
  const minutes = hours * 60 + Number(minute)
  return { date, minutes: minutes - minutesOf(offset), isMidnight: minutes === 0, isZoned: utc !== undefined || offset !== undefined }
}

function minutesOf(offset = '+00:00'): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + (offset.length > 3 ? Number(offset.slice(-2)) : 0)
  return offset.startsWith('-') ? -minutes : minutes
}
