import type { PlainDate } from '../../domain/values/plainDate'
import { type Change, idOf } from '../../domain/records/change'
import type { Kept } from '../../domain/records/portfolio'
import { err, ok, type Result } from '../../domain/values/result'
import type { SaveFailure } from '../../domain/device/saveFailure'
import { writeAtomically } from './atomicWrite'
import type { Write } from './stageNote'
import type { Codec } from '../format/codec'
import type { Stored } from '../../domain/records/stored'
import { recordKey } from '../format/keys'
import { type KeyValue, tryGet, tryPut } from '../browser/keyValue'
import type { KnownTexts } from './knownTexts'
import type { MirrorComparison } from './comparison'
import type { MirrorEntry } from './mirror'

/** What saves records and removes them for good. */
export type Changing = {
  /** Writes the changes, all or none. `owed` is what to mirror, either way. */
  readonly commit: (
    changes: readonly Change[],
    today: PlainDate,
  ) => { readonly saved: Result<void, SaveFailure>; readonly owed: readonly MirrorEntry[] }
  /**
   * Makes ready what a save writes. Nothing is written yet. Two deletions on one day would have the same text, so those of a batch end
   * with a space: only its own are taken back if it fails.
   */
  readonly prepare: (changes: readonly Change[], today: PlainDate, at: Date, isBatch: boolean) => Result<readonly Prepared[], SaveFailure>
  /** Since it was made ready, the mirror has turned out to know of a later revision. */
  readonly isOutranked: (prepared: Prepared) => boolean
  /** This was written. */
  readonly noteSaved: (prepared: Prepared) => void
  /**
   * These weren't saved, but a note or the mirror may still have them: what's there instead gets higher revisions. Returns what to
   * mirror.
   */
  readonly outdo: (prepared: readonly Prepared[]) => readonly MirrorEntry[]
  /** Removes the deleted records that are `isOver` for good. Announces that before it begins and after each removal. Returns what to mirror. */
  readonly purge: (isOver: IsOver, announce: (removals: readonly MirrorEntry[]) => void) => readonly MirrorEntry[]
}

/** Which of the deleted records go. */
export type IsOver = (deletedOn: PlainDate, key: string) => boolean

/** A record's text before and after a save. */
export type Prepared = { readonly key: string; readonly before: string | null; readonly raw: string; readonly stored: Stored }

export type ChangingContext = { readonly now: () => Date; readonly newId: () => string; readonly hasMirror: boolean }

export type ChangedRecords = {
  readonly storage: KeyValue
  readonly codec: Codec
  readonly known: KnownTexts
  readonly readKey: (key: string) => boolean
  readonly erase: MirrorComparison['erase']
  /** The keys of what this tab saves and removes for good are added to these. */
  readonly saved: Set<string>
  readonly purged: Set<string>
}

export function createChanging({ storage, codec, known, readKey, erase, saved, purged }: ChangedRecords, context: ChangingContext): Changing {
  const prepare: Changing['prepare'] = (changes, today, at, isBatch) => {
    const savedAt = at.toISOString()
    const steps = changes.map((change) => {
      const key = recordKey(change.kind, idOf(change))
      const stored: Stored = {
        ...keptAfter(change),
        rev: known.revisionAt(key) + 1,
        ...(change.after === null ? { savedAt: null, deletedOn: today } : { savedAt, deletedOn: null }),
      }
      const before = known.storedAt(key)
      const raw = change.after === null && before !== null ? codec.markDeleted(before.raw, stored.rev, today) : codec.encode(stored)
      return { key, stored, raw: isBatch && change.after === null ? `${raw} ` : raw }
    })
    const states = steps.map(({ key }) => known.at(key)?.state)
    if (states.includes('newer')) return err('newerVersion')
    if (states.includes('damaged')) return err('refused')
    // Check storage again: another tab may have written while this one was frozen.
    if (steps.map(({ key }) => readKey(key)).includes(true)) return err('changedElsewhere')
    return ok(steps.map(({ key, stored, raw }) => ({ key, stored, raw, before: known.at(key)?.raw ?? null })))
  }

  const noteSaved = ({ key, raw, stored }: Prepared): void => {
    known.set(key, { state: 'read', ...stored, raw })
    saved.add(key)
  }

  const outdo: Changing['outdo'] = (prepared) =>
    prepared.flatMap(({ key, stored }) => {
      const other = known.storedAt(key)
      const rev = Math.max(stored.rev, other?.rev ?? 0) + 1
      // What a newer version saved can't be read here, but it's there.
      if (other === null) return tryGet(storage, key) === null ? [erase(key, rev)] : []
      const raw = codec.encode({ ...other, rev })
      if (!tryPut(storage, key, raw)) return []
      known.set(key, { ...other, rev, raw })
      return [{ key, rev, raw }]
    })

  return {
    commit(changes, today) {
      const now = context.now()
      const prepared = prepare(changes, today, now, false)
      if (!prepared.ok) return { saved: prepared, owed: [] }
      const steps = prepared.value
      const writes: readonly Write[] = steps.map(({ key, before, raw }) => ({ key, before, after: raw }))
      // The same instant as in the records. From it the next start knows which of them are unchanged since.
      const written = writeAtomically(storage, writes, { id: context.newId(), at: now })
      if (!written.ok) {
        const { failure, isNoted } = written.error
        // Only a mirror can outdo the note.
        return { saved: err(failure), owed: isNoted && context.hasMirror ? outdo(steps) : [] }
      }
      steps.forEach(noteSaved)
      return { saved: written, owed: steps.map(({ key, raw, stored }) => ({ key, raw, rev: stored.rev })) }
    },

    prepare,
    isOutranked: ({ key, stored }) => known.revisionAt(key) > stored.rev,
    noteSaved,
    outdo,

    purge(isOver, announce) {
      const isDue = (key: string) => {
        const deletedOn = known.storedAt(key)?.deletedOn ?? null
        return deletedOn !== null && isOver(deletedOn, key)
      }
      const removals = known
        .keys()
        .filter(isDue)
        .flatMap((key): readonly MirrorEntry[] => {
          // Another tab may have brought it back while this one was frozen.
          readKey(key)
          return isDue(key) ? [{ key, rev: known.revisionAt(key) + 1, raw: null }] : []
        })
      announce(removals)
      return removals.flatMap(({ key, rev }) => {
        if (!tryPut(storage, key, null)) return []
        announce(removals)
        known.remove(key)
        purged.add(key)
        return [erase(key, rev)]
      })
    },
  }
}

function keptAfter(change: Change): Kept {
  return { kind: change.kind, record: change.after ?? change.before } as Kept // safe: a change has at least one record, of its kind
}
