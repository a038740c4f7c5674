export const schemes = ['system', 'light', 'dark'] as const

/** Which colours are used; `system` follows the device. */
export type Scheme = (typeof schemes)[number]

/** What the trainer has chosen, beside the records. */
export type Settings = {
  /** For reports and the proof sheet; empty where none was given. */
  readonly trainerName: string
  /** How many days before a day of the calendar to be reminded; whole numbers from 0 to 730, the largest first, each once. */
  readonly alarmDays: readonly number[]
  readonly scheme: Scheme
  /** Numbers and costs are blurred, for when others see the screen. */
  readonly isPrivate: boolean
  /** Whether keys that are a single character do something; they do where this is not said. */
  readonly singleKeys?: boolean
}

export const defaultSettings: Settings = { trainerName: '', alarmDays: [90, 30, 7], scheme: 'system', isPrivate: false }

/** What was never chosen here is taken from the backup; a choice that was made stays, since undoing a restore brings back records only. */
export function settingsAfterRestore(here: Settings, there: Settings): Settings {
  return {
    ...here,
    trainerName: here.trainerName === '' ? there.trainerName : here.trainerName,
    alarmDays: here.alarmDays.join() === defaultSettings.alarmDays.join() ? there.alarmDays : here.alarmDays,
  }
}
