import type { Amount } from '../values/amount'
import { compareTexts } from '../values/compareTexts'
import { addDays, daysBetween, type PlainDate } from '../values/plainDate'

/** A course that needs a day: it counts from `from` to `until` and should be done by `by`. `wish` is the day the trainer chose. */
export type Slot = {
  readonly hours: Amount
  readonly from: PlainDate
  readonly by: PlainDate
  readonly until: PlainDate
  readonly wish: PlainDate | null
}

/**
 * A day for each course at an even pace: its share of the time is its share of the hours, and the nearest deadline comes first. A day
 * the trainer chose stays if the course counts then.
 */
export function schedule(slots: readonly Slot[]): readonly PlainDate[] {
  const order = slots.map((slot, index) => ({ slot, index })).toSorted((a, b) => compareTexts(a.slot.by, b.slot.by))
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
