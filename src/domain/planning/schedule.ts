import type { Amount } from '../values/amount'
import { addDays, daysBetween, type PlainDate } from '../values/plainDate'

/** A course to find a day for: from the first day on which it counts to the day by which it should be done; `until` it still counts. */
export type Slot = {
  readonly hours: Amount
  readonly from: PlainDate
  readonly by: PlainDate
  readonly until: PlainDate
  readonly wish: PlainDate | null
}

/**
 * A day for each course, spread so that the pace is even: each gets of the time as much as it takes of the hours, the one with
 * the nearest deadline first. A day that the trainer has chosen stays, as long as it counts then.
 */
export function schedule(slots: readonly Slot[]): readonly PlainDate[] {
  const order = slots
    .map((slot, index) => ({ slot, index }))
    .sort((a, b) => (a.slot.by === b.slot.by ? a.index - b.index : a.slot.by < b.slot.by ? -1 : 1))
  const weight = ({ hours }: Slot) => Math.max(1, hours)
  const total = slots.reduce((sum, slot) => sum + weight(slot), 0)
  const days = new Map<number, PlainDate>()
  let done = 0
  for (const { slot, index } of order) {
    done += weight(slot)
    const { from, by, until, wish } = slot
    const share = Math.max(0, daysBetween(from, by)) * (done / total)
    days.set(index, wish !== null && wish >= from && wish <= until ? wish : addDays(from, Math.floor(share)))
  }
  return slots.map(({ from }, index) => days.get(index) ?? from)
}
