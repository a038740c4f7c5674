import { err, ok, type Result } from '../domain/result'
import type { SaveFailure } from '../domain/saveFailure'
import { stagedPrefix } from './keys'
import { parseJson } from './json'
import { keysOf, type KeyValue, put, tryGet, tryPut } from './keyValue'
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
    // The note stays where the way back fails as well: then the next start finishes the change, and nothing is left half-done.
    const isBack = takeBack(
      storage,
      done.filter((step) => step.key !== stage.key),
    )
    if (isBack && writes.length > 1) tryPut(storage, stage.key, null)
    return err(isQuotaError(cause) ? 'full' : 'refused')
  }
}

/** Backwards, so that the old values go into the room that they had; says whether all of them are there again. */
function takeBack(storage: KeyValue, done: readonly Write[]): boolean {
  return !done
    .toReversed()
    .map(({ key, before }) => tryPut(storage, key, before))
    .includes(false)
}

/** Finishes what a killed page had staged: idempotent, and leaves alone what has been changed since. */
export function finishStaged(storage: KeyValue): void {
  for (const key of keysOf(storage).filter((candidate) => candidate.startsWith(stagedPrefix))) {
    const raw = tryGet(storage, key) ?? null
    const note = raw === null ? 'newer' : readNote(raw)
    if (note === 'newer') continue
    if (note === 'damaged') putAside(storage, key, raw ?? '')
    else if (carryOut(storage, note)) tryPut(storage, key, null)
  }
}

/** All of the writes that are still to be made, or none. */
function carryOut(storage: KeyValue, writes: readonly Write[]): boolean {
  const done: Write[] = []
  for (const write of writes.filter(({ key, before }) => tryGet(storage, key) === before)) {
    done.push(write)
    if (tryPut(storage, write.key, write.after)) continue
    takeBack(storage, done)
    return false
  }
  return true
}

/** The writes of a note; one that is not understood in full is not carried out in part. */
function readNote(raw: string): readonly Write[] | 'newer' | 'damaged' {
  const note = parseJson(raw)
  if (typeof note !== 'object' || note === null || !('v' in note)) return 'damaged'
  if (typeof note.v === 'number' && note.v > stageVersion) return 'newer'
  if (!('writes' in note)) return 'damaged'
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
