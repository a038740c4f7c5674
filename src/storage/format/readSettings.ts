import * as v from 'valibot'
import { defaultSettings, schemes, type Settings } from '../../domain/device/settings'

/** Choices that a version does not know stay where they are, as in a record. */
export const settingsSchema = v.looseObject({
  trainerName: v.string(),
  alarmDays: v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(730))),
  // Choices that came later: whoever has not made them yet has the first of each.
  scheme: v.optional(v.picklist(schemes), defaultSettings.scheme),
  isPrivate: v.optional(v.boolean(), defaultSettings.isPrivate),
  singleKeys: v.exactOptional(v.boolean()),
})

/** Null for what are no settings. */
export function readSettings(settings: unknown): Settings | null {
  const read = v.safeParse(settingsSchema, settings)
  return read.success ? read.output : null
}
