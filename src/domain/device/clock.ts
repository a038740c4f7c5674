import { addDays, type PlainDate } from '../values/plainDate'

/**
 * Whether the device's clock seems to have been set back: something was saved on a later day than today. One day's leeway
 * is left for journeys across time zones.
 */
export function isClockBehind(today: PlainDate, latestSave: PlainDate | null): boolean {
  return latestSave !== null && latestSave > addDays(today, 1)
}
