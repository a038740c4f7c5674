import type { Safety } from '../../domain/device/safety'

export const keptWords: Readonly<Record<Safety['kept'], string>> = {
  device: 'They are on this device only, in this browser. Nothing is sent anywhere.',
  memory:
    'Nothing is being saved on this device: this browser blocks storage for Recert. Everything is gone when the page closes, so download a backup first.',
}

export const copyWords: Readonly<Record<Safety['copy'], string>> = {
  waiting: 'The safety copy has not answered yet.',
  kept: 'Each save also goes to a safety copy in this browser, so that a crash loses nothing.',
  failing: 'The safety copy does not take records in this browser: a save can be lost if the browser crashes within a minute of it.',
}
