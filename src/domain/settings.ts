/** What the trainer has chosen, beside the records. */
export type Settings = {
  /** For reports and the proof sheet; empty where none was given. */
  readonly trainerName: string
  /** How many days before a day of the calendar to be reminded; whole numbers from 0 to 730, the largest first, each once. */
  readonly alarmDays: readonly number[]
  /** Whether keys that are a single character do something; they do where this is not said. */
  readonly singleKeys?: boolean
}

export const defaultSettings: Settings = { trainerName: '', alarmDays: [90, 30, 7] }
