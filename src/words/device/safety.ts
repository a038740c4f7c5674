import type { CutOff, Safety } from '../../domain/device/safety'
import { copyStates, cutOffs, keptStates, slowDisk } from '../english/safety'
import { quantity } from '../values/dates'

export const keptWords: Readonly<Record<Safety['kept'], string>> = keptStates

export const copyWords: Readonly<Record<Safety['copy'], string>> = copyStates

export const slowDiskWords = slowDisk

/** "The browser closed during your import. Recert has finished it: 3,000 records." */
export function cutOffText({ kind, count, isWhole }: CutOff): string {
  return isWhole ? cutOffs[kind].whole({ records: quantity(count, 'record') }) : cutOffs[kind].none
}
