import type { RecordFault } from '../../domain/files/recordFault'

/** In UTF-16 units. Forms take at most 200 characters for a name and 2,000 for a note or a link. */
const longestId = 200
const longestText = 4000
const longestShort = 1000

const longTexts: ReadonlySet<string> = new Set(['note', 'link'])

/** The fields with a day, in every kind of record. */
const dayFields: ReadonlySet<string> = new Set([
  'addedOn',
  'certifiedOn',
  'completedOn',
  'doneOn',
  'dueOn',
  'endsOn',
  'expiresOn',
  'expiry',
  'from',
  'nextStart',
  'on',
  'plannedFor',
  'renewedOn',
  'start',
])

/**
 * What's wrong with a record of the right shape, so that it's better left in its file; null if nothing is. Storage holds what the forms let
 * through, but a file may come from anywhere, and one odd text or day can stop every screen that shows it.
 */
export function faultIn(record: object): RecordFault | null {
  for (const [key, value] of Object.entries(record)) {
    const fault = faultInText('', key) ?? faultInValue(key, value)
    if (fault !== null) return fault
  }
  return null
}

function faultInValue(key: string, value: unknown): RecordFault | null {
  if (typeof value === 'string') return faultInText(key, value)
  return typeof value === 'object' && value !== null ? faultIn(value) : null
}

function faultInText(key: string, text: string): RecordFault | null {
  if (text.length > longestOf(key)) return 'longText'
  if (isHalf(text)) return 'halfCharacter'
  return dayFields.has(key) && /^\d{4}-\d\d-\d\d$/.test(text) && (text < '1900-01-01' || text > '2199-12-31') ? 'year' : null
}

function longestOf(key: string): number {
  if (key === 'id' || key.endsWith('Id')) return longestId
  return longTexts.has(key) ? longestText : longestShort
}

/** Whether half of a surrogate pair stands alone: such a text can't be written to a file or an address. */
function isHalf(text: string): boolean {
  return /\p{Cs}/u.test(text)
}
