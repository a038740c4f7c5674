import { err, ok, type Result } from '../domain/result'
import type { SaveFailure } from '../domain/saveFailure'
import { stagedPrefix } from './keys'
import { parseJson } from './json'
import { keysOf, type KeyValue, put, tryPut } from './keyValue'
import { putAside } from './quarantine'

const stageVersion = 1

/** One key before and after; null is "not there". */
export type Write = { readonly key: string; readonly before: string | null; readonly after: string | null }

/**
 * All of the writes or none. Several are staged under a key of their own first, so that a browser killed between two of
 * them leaves a note from which the next start finishes the work (see `finishStaged`).
 */
export function writeAtomically(storage: KeyValue, writes: readonly Write[], stageId: string): Result<void, SaveFailure> {
  const stage: Write = { key: stagedPrefix + stageId, before: null, after: JSON.stringify({ v: stageVersion, writes }) }
  const steps = writes.length > 1 ? [stage, ...writes, { ...stage, before: stage.after, after: null }] : writes
  const done: Write[] = []
  try {
    for (const step of steps) {
      done.push(step)
      put(storage, step.key, step.after)
    }
    return ok(undefined)
  } catch (cause) {
    // Backwards, the old values go back into the room that they had. The staging note goes last.
    for (const step of done.reverse()) tryPut(storage, step.key, step.before)
    return err(isQuotaError(cause) ? 'full' : 'refused')
  }
}

/** Finishes what a killed page had staged: idempotent, and leaves alone what has been changed since. */
export function finishStaged(storage: KeyValue): void {
  for (const key of keysOf(storage).filter((candidate) => candidate.startsWith(stagedPrefix))) {
    const raw = storage.getItem(key) ?? ''
    const note = readNote(raw)
    if (note === 'newer') continue
    if (note === 'damaged') {
      putAside(storage, key, raw)
      continue
    }
    const finished = note.every(({ key: target, before, after }) => storage.getItem(target) !== before || tryPut(storage, target, after))
    if (finished) tryPut(storage, key, null)
  }
}

/** The writes of a note; one that is not understood in full is not carried out in part. */
function readNote(raw: string): readonly Write[] | 'newer' | 'damaged' {
  const note = parseJson(raw)
  if (typeof note !== 'object' || note === null || !('v' in note && 'writes' in note)) return 'damaged'
  if (typeof note.v === 'number' && note.v > stageVersion) return 'newer'
  return Array.isArray(note.writes) && note.writes.every(isWrite) ? note.writes : 'damaged'
}

function isWrite(value: unknown): value is Write {
  if (typeof value !== 'object' || value === null || !('key' in value && 'before' in value && 'after' in value)) return false
  const isText = (text: unknown) => text === null || typeof text === 'string'
  return typeof value.key === 'string' && isText(value.before) && isText(value.after)
}

function isQuotaError(cause: unknown): boolean {
  return cause instanceof Error && (cause.name === 'QuotaExceededError' || cause.name === 'NS_ERROR_DOM_QUOTA_REACHED')
}
