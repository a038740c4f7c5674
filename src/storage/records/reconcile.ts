import type { Mirror, MirrorEntry } from './mirror'
import type { CutOff } from '../../domain/device/safety'
import type { Locks } from '../browser/locks'
import { batchPrefix } from '../format/keys'
import type { LeftBatches } from './batchMark'
import type { AheadEntry } from './comparison'
import type { Records } from './records'

const noBatches: LeftBatches = { keys: [], cutOff: null }

/** So many removals are remembered. */
const mostRemovals = 2000

/** Records that only the mirror has while localStorage is empty. */
export type Found = {
  readonly entries: readonly MirrorEntry[]
  /** Without deleted ones. */
  readonly count: number
  /** ISO 8601 instant of their latest save. */
  readonly latestSave: string
}

export type Reconciled = {
  /** How many records came from the mirror because localStorage had none or an older one. */
  readonly adopted: number
  /** How many more didn't fit. */
  readonly left: number
  readonly found: Found | null
  /** What the mirror lacks. */
  readonly owed: readonly MirrorEntry[]
  /** The keys of removals and marks that the mirror needn't remember any longer. */
  readonly outdated: readonly string[]
  readonly cutOff: CutOff | null
}

export type ReconcileWorld = {
  readonly records: Records
  readonly mirror: Pick<Mirror, 'readAll'>
  readonly locks: Locks
  /** What was removed for good, and the mirror may still have. */
  readonly noted: () => readonly MirrorEntry[]
}

/**
 * Brings localStorage to the same state as the mirror, and says what the mirror lacks: for each record the higher revision wins. If localStorage is empty and the mirror
 * isn't, `whenEmpty` decides: `adopt` after a crash, `offer` if someone cleared it.
 */
export async function reconcile({ records, mirror, locks, noted }: ReconcileWorld, whenEmpty: 'adopt' | 'offer'): Promise<Reconciled> {
  const { mirrored, differing, batches } = await readMirror({ records, mirror, locks, noted })
  const isSame = mirrored.length - differing.length === records.size()
  // Burying may empty it, but then nobody has cleared it.
  const isCleared = records.isEmpty()
  const outranked = records.outrank(differing)
  records.bury(differing)
  const removals = [...outranked, ...records.settleUndone(mirrored)]
  const outdated = [...outdatedRemovals(differing), ...batches.keys]
  const ahead = records.ahead(differing)
  const found = isCleared ? findRecords(ahead) : null
  if (found !== null && whenEmpty === 'offer') return { adopted: 0, left: 0, found, owed: removals, outdated, cutOff: batches.cutOff }
  const left = records.adopt(ahead, null)
  const owed = isSame ? [] : missingIn(mirrored, records.entries())
  // If something doesn't fit, that's what is said.
  const cutOff = left === 0 ? batches.cutOff : null
  return { adopted: cutOff?.isWhole === true ? 0 : ahead.length - left, left, found: null, owed: [...removals, ...owed], outdated, cutOff }
}

/**
 * What another tab removes for good is noted until the mirror has the removal. So what's neither here nor noted may have been removed
 * while the mirror was being read, and if it was, the mirror says so when it's asked again. In the same way, a batch may just have ended.
 * What's here is read last.
 */
async function readMirror({ records, mirror, locks, noted }: ReconcileWorld) {
  const look = () => {
    records.read()
    records.bury(noted())
  }
  const first = await mirror.readAll()
  const ended = await batchesIn(first, locks)
  look()
  const differing = records.differing(first)
  if (ended.keys.length === 0 && records.ahead(differing).length === 0) return { mirrored: first, differing, batches: noBatches }
  const mirrored = await mirror.readAll()
  const left = mirrored.filter(({ key }) => ended.keys.includes(key))
  const batches = await batchesIn(left, locks)
  look()
  return { mirrored, differing: records.differing(mirrored), batches }
}

function missingIn(mirrored: readonly MirrorEntry[], entries: readonly MirrorEntry[]): readonly MirrorEntry[] {
  const present = new Map(mirrored.map(({ key, raw }) => [key, raw]))
  return entries.filter(({ key, raw }) => present.get(key) !== raw)
}

async function batchesIn(entries: readonly MirrorEntry[], locks: Locks): Promise<LeftBatches> {
  const marks = entries.filter(({ key }) => key.startsWith(batchPrefix))
  return marks.length === 0 ? noBatches : import('./batchMark').then(({ leftBatches }) => leftBatches(marks, locks))
}

/** Once a removal was carried out here, only a browser killed in the same minute could undo it. Keys begin with the time of their making. */
function outdatedRemovals(mirrored: readonly MirrorEntry[]): readonly string[] {
  return mirrored
    .flatMap(({ key, raw }) => (raw === null ? [key] : []))
    .sort()
    .slice(0, -mostRemovals)
}

function findRecords(entries: readonly AheadEntry[]): Found | null {
  const saves = entries.flatMap((text) => (text.state === 'read' && text.deletedOn === null && text.savedAt !== null ? [text.savedAt] : []))
  const latestSave = saves.reduce((a, b) => (a > b ? a : b), '')
  return saves.length === 0 ? null : { entries, count: saves.length, latestSave }
}
