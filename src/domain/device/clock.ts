import { addDays, type PlainDate } from '../values/plainDate'

/** Whether the device's clock seems to have been set back: a save is from a later day. Allows one day for travel across time zones. */
export function isClockBehind(today: PlainDate, latestSave: PlainDate | null): boolean {
  return latestSave !== null && latestSave > addDays(today, 1)
}
