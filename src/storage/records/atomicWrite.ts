import { err, ok, type Result } from '../../domain/values/result'
import type { SaveFailure } from '../../domain/device/saveFailure'
import { stagedPrefix } from '../format/keys'
import { type AddingNote, isFresh, noteOf, readNote, type Write } from './stageNote'
import { keysOf, type KeyValue, put, tryGet, tryPut } from '../browser/keyValue'
import { putAside } from './quarantine'

export type Stage = { readonly id: string; readonly at: Date }

/** Nothing was written. `isNoted`: for a moment there was a note, so a browser killed now may still have it on disk. */
export type NotWritten = { readonly failure: SaveFailure; readonly isNoted: boolean }

/**
 * All of the writes or none. Several are first staged under a key of their own. If the browser is killed between two of them, the next
 * start finishes the work from that note or undoes it (see `finishStaged`).
 */
export function writeAtomically(storage: KeyValue, writes: readonly Write[], { id, at }: Stage): Result<void, NotWritten> {
  const stage: Write = { key: stagedPrefix + id, before: null, after: writes.length > 1 ? noteOf(writes, at) : null }
  const steps = writes.length > 1 ? [stage, ...writes, { ...stage, before: stage.after, after: null }] : writes
  const done: Write[] = []
  try {
    for (const step of steps) {
      done.push(step)
      put(storage, step.key, step.after)
    }
    return ok(undefined)
  } catch (cause) {
    // If the rollback fails too, the note stays, and the next start completes it: nothing stays half done.
    const isBack = takeBack(
      storage,
      done.filter((step) => step.key !== stage.key),
    )
    if (isBack && writes.length > 1) tryPut(storage, stage.key, null)
    return err({ failure: writeFailure(cause), isNoted: writes.length > 1 && done.length > 1 })
  }
}

/** Backwards, so the old values fit into the space they had. True if all of them are back. */
function takeBack(storage: KeyValue, done: readonly Write[]): boolean {
  return !done
    .toReversed()
    .map(({ key, before }) => tryPut(storage, key, before))
    .includes(false)
}

export type Finished = {
  /** A note was left alone because its page may still be at work. */
  readonly isLeft: boolean
  readonly undone: readonly Undone[]
}

/** A note's change that was undone. */
export type Undone = {
  /** The keys of all records it added. */
  readonly added: readonly string[]
  /** Those that were there and are removed again, each with its text. */
  readonly removed: readonly (readonly [key: string, raw: string])[]
}

/** Finishes or undoes what a killed page had staged. Idempotent, and leaves later changes alone. */
export function finishStaged(storage: KeyValue, now: Date): Finished {
  let isLeft = false
  const undone: Undone[] = []
  for (const key of keysOf(storage).filter((candidate) => candidate.startsWith(stagedPrefix))) {
    const raw = tryGet(storage, key) ?? null
    const note = raw === null ? 'newer' : readNote(raw)
    if (note === 'newer') continue
    if (note === 'damaged') putAside(storage, key, raw ?? '')
    else if (!('added' in note)) {
      if (carryOut(storage, note.writes)) tryPut(storage, key, null)
    } else if (isFresh(note, now)) isLeft = true
    else {
      const removed = writtenBy(storage, note)
      if (!undo(storage, note, removed)) continue
      undone.push({ added: note.added, removed })
      tryPut(storage, key, null)
    }
  }
  return { isLeft, undone }
}

/** Makes all of the missing writes, or none. */
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

/** The records a page added, if unchanged since: one saved again later is someone's work. */
function writtenBy(storage: KeyValue, { added, at }: AddingNote): readonly (readonly [key: string, raw: string])[] {
  return added.flatMap((key) => {
    const raw = tryGet(storage, key) ?? null
    return raw?.includes(JSON.stringify(at)) === true ? [[key, raw] as const] : []
  })
}

/** Undoes the writes of a note. True if everything is as before. */
function undo(storage: KeyValue, { writes }: AddingNote, added: readonly (readonly [key: string, raw: string])[]): boolean {
  const written = writes.filter(({ key, after }) => tryGet(storage, key) === after)
  return takeBack(storage, [...written, ...added.map(([key, raw]) => ({ key, before: null, after: raw }))])
}

/** Why a write threw. */
export function writeFailure(cause: unknown): SaveFailure {
  return isQuotaError(cause) ? 'full' : 'refused'
}

function isQuotaError(cause: unknown): boolean {
  return cause instanceof Error && (cause.name === 'QuotaExceededError' || cause.name === 'NS_ERROR_DOM_QUOTA_REACHED')
}
