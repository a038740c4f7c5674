import * as v from 'valibot'
import type { CutOff } from '../../domain/device/safety'
import type { Locks } from '../browser/locks'
import { parseJson } from '../format/json'
import type { MirrorEntry } from './mirror'

/** What a batch does, for the notice after it was cut off. */
export type BatchPurpose = Pick<CutOff, 'kind' | 'count'>

const schema = v.object({
  v: v.literal(1),
  kind: v.picklist(['import', 'restore', 'change', 'undo', 'redo']),
  count: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  isWhole: v.boolean(),
})

const revisions = { begun: 1, whole: 2, takenBack: 3 } as const

/** Stands in the mirror while a batch is under way. `whole` is written in the same transaction as its records, `takenBack` as their removal. */
export function batchMark(key: string, { kind, count }: BatchPurpose, state: keyof typeof revisions): MirrorEntry {
  return { key, rev: revisions[state], raw: JSON.stringify({ v: 1, kind, count, isWhole: state === 'whole' }) }
}

export type LeftBatches = { readonly keys: readonly string[]; readonly cutOff: CutOff | null }

/** Of these marks, those of batches that no tab is working on any longer. Of several, the largest one is announced. */
export async function leftBatches(marks: readonly MirrorEntry[], locks: Locks): Promise<LeftBatches> {
  const keys: string[] = []
  let cutOff: CutOff | null = null
  for (const { key, raw } of marks) {
    if (raw === null || (await locks.isHeld(key).catch(() => false))) continue
    keys.push(key)
    const mark = v.safeParse(schema, parseJson(raw))
    if (mark.success && mark.output.count > (cutOff?.count ?? 0))
      cutOff = { kind: mark.output.kind, count: mark.output.count, isWhole: mark.output.isWhole }
  }
  return { keys, cutOff }
}
