export const schemes = ['system', 'light', 'dark'] as const

/** The color scheme; `system` follows the device. */
export type Scheme = (typeof schemes)[number]

/** The trainer's choices, stored apart from the records. */
export type Settings = {
  /** For reports and the proof sheet; may be empty. */
  readonly trainerName: string
  /** When to remind, in days before a calendar day: whole numbers from 0 to 730, largest first, no duplicates. */
  readonly alarmDays: readonly number[]
  readonly scheme: Scheme
  /** Blurs numbers and costs while others can see the screen. */
  readonly isPrivate: boolean
  /** Whether single-key shortcuts work. Undefined means they do. */
  readonly singleKeys?: boolean
  /** The completed cycles that have been celebrated (see `cycleName`). */
  readonly celebrated?: readonly string[]
  /** What the presets of changed rules said when the trainer last saw them (see `presetNews`). */
  readonly presetNotes?: readonly string[]
  /** Whether the trainer dismissed the hint how to install Recert by hand. */
  readonly isInstallHintDone?: boolean
}

export const defaultSettings: Settings = { trainerName: '', alarmDays: [90, 30, 7], scheme: 'system', isPrivate: false }

/** Takes from the backup only what was never chosen here, because undoing a restore brings back records only. */
export function settingsAfterRestore(here: Settings, there: Settings): Settings {
  return {
    ...here,
    trainerName: here.trainerName === '' ? there.trainerName : here.trainerName,
    alarmDays: here.alarmDays.join() === defaultSettings.alarmDays.join() ? there.alarmDays : here.alarmDays,
  }
}
