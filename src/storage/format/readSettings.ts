import * as v from 'valibot'
import { defaultSettings, schemes, type Settings } from '../../domain/device/settings'

/** Settings this version doesn't know survive, as in a record. */
export const settingsSchema = v.looseObject({
  trainerName: v.string(),
  alarmDays: v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(730))),
  // Newer settings have a default.
  scheme: v.optional(v.picklist(schemes), defaultSettings.scheme),
  isPrivate: v.optional(v.boolean(), defaultSettings.isPrivate),
  singleKeys: v.exactOptional(v.boolean()),
  celebrated: v.exactOptional(v.array(v.string())),
  presetNotes: v.exactOptional(v.array(v.string())),
  isInstallHintDone: v.exactOptional(v.boolean()),
})

/** Null if it isn't settings. */
export function readSettings(settings: unknown): Settings | null {
  const read = v.safeParse(settingsSchema, settings)
  return read.success ? read.output : null
}
