import type { CutOff, Safety } from '../../domain/device/safety'
import { quantity } from '../values/dates'

export const keptWords: Readonly<Record<Safety['kept'], string>> = {
  device: 'On this device only, in this browser. Nothing is sent anywhere.',
  memory: 'Nothing is being saved in this browser.',
}

export const copyWords: Readonly<Record<Safety['copy'], string>> = {
  waiting: 'The safety copy hasn’t answered yet.',
  kept: 'Each save also goes to a safety copy, so a crash loses nothing.',
  failing: 'This browser isn’t taking the safety copy. A crash can lose the last minute.',
}

/** After a change that the safety copy didn't take. */
export const slowDiskWords = 'Keep this page open for a minute: the browser hasn’t written it to disk yet.'

/** After a browser was killed while it wrote thousands of records. */
export function cutOffText({ kind, count, isWhole }: CutOff): string {
  return isWhole
    ? `The browser closed during your ${kind}. Recert has finished it: ${quantity(count, 'record')}.`
    : `The browser closed during your ${kind}. Nothing was saved: start the ${kind} again.`
}
