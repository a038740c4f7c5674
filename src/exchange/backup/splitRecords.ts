import type { JsonProblem } from '../../domain/files/backupProblem'
import { err, ok, type Result } from '../../domain/values/result'
import type { LongWork } from '../longWork'
import { parseJson } from '../jsonText'
import { findParts } from './findParts'

/**
 * The text of a JSON object, taken apart so that each record is parsed on its own. `frame` is the object, with `{ "part": n }` in place of
 * each object or list that's an item of one of its lists. `parts` are their texts in UTF-8, not yet known to be JSON.
 */
export type SplitRecords = { readonly frame: unknown; readonly parts: readonly Uint8Array[] }

/** `notRecert`: too much of the text is outside of lists of records. */
export type SplitProblem = JsonProblem | { readonly kind: 'notRecert' }

/** Far more than a browser has room for. */
export const mostParts = 100_000
const partsAtOnce = 2000
/** In bytes. Without its records, a backup is a few lines. */
const longestFrame = 2_000_000

/**
 * Parsing a large file at once would stop the page for seconds, and so would whatever reads the result. So it's taken apart first, and the
 * browser's own parser judges the frame and, later, each part. Rejects with an AbortError if canceled.
 */
export async function splitRecords(bytes: Uint8Array, { pause, signal }: LongWork): Promise<Result<SplitRecords, SplitProblem>> {
  const rest = async () => {
    await pause()
    signal?.throwIfAborted()
  }
  const frame: string[] = []
  const parts: Uint8Array[] = []
  let [framed, length] = [0, 0]
  const toFrame = (end: number): SplitProblem | null => {
    length += end - framed
    if (length > longestFrame) return { kind: 'notRecert' }
    const text = textOf(bytes.subarray(framed, end))
    frame.push(text ?? '')
    return text === null ? { kind: 'notJson' } : null
  }
  for (const found of findParts(bytes)) {
    if (found === 'tooDeep') return err({ kind: 'tooDeep' })
    if (found === 'pause') {
      await rest()
      continue
    }
    if (parts.length === mostParts) return err({ kind: 'tooManyRecords', most: mostParts })
    if (parts.length % partsAtOnce === 0) await rest()
    const problem = toFrame(found.begin)
    if (problem !== null) return err(problem)
    frame.push(`{"part":${parts.length}}`)
    parts.push(bytes.subarray(found.begin, found.end))
    framed = found.end
  }
  const problem = toFrame(bytes.length)
  const json = problem === null ? parseJson(frame.join('')) : err(problem)
  return json.ok ? ok({ frame: json.value, parts }) : json
}

const decoder = new TextDecoder('utf-8', { fatal: true })

/** A part as text; null if it isn't UTF-8. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}
