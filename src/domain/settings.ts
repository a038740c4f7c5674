/** What the trainer has chosen, beside the records. */
export type Settings = {
  /** For reports and the proof sheet; empty where none was given. */
  readonly trainerName: string
  /** How many days before a day of the calendar to be reminded; whole numbers from 0 to 730, the largest first, each once. */
  readonly alarmDays: readonly number[]
}

export const defaultSettings: Settings = { trainerName: '', alarmDays: [90, 30, 7] }

/** What was never chosen here is taken from the backup; a choice that was made stays, since undoing a restore brings back records only. */
export function settingsAfterRestore(here: Settings, there: Settings): Settings {
  return {
    trainerName: here.trainerName === '' ? there.trainerName : here.trainerName,
    alarmDays: here.alarmDays.join() === defaultSettings.alarmDays.join() ? there.alarmDays : here.alarmDays,
  }
}
