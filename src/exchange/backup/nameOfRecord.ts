import { cutText } from '../archive/fileName'
import { parseJson } from '../jsonText'

/** In UTF-16 units: enough to recognize a record. */
const longest = 60

/** The name in a record that may be anything, or in an entry around it, fit for a sentence; empty if there's none. */
export function nameOfRecord(record: unknown): string {
  const inner: unknown = typeof record === 'object' && record !== null && 'record' in record ? record.record : record
  if (typeof inner !== 'object' || inner === null) return ''
  const { name, title }: { name?: unknown; title?: unknown } = inner
  const text = [name, title].find((one) => typeof one === 'string') ?? ''
  const cut = cutText(text, longest).replace(/\p{Cs}/gu, '\uFFFD')
  return text.length > longest ? `${cut}…` : cut
}

/** The name in a text that couldn't be read as a record; empty if there's none. */
export function nameInText(raw: string): string {
  const json = parseJson(raw)
  return json.ok ? nameOfRecord(json.value) : ''
}
