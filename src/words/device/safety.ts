import type { Safety } from '../../domain/device/safety'
import { copyStates, keptStates } from '../english/safety'

export const keptWords: Readonly<Record<Safety['kept'], string>> = keptStates

export const copyWords: Readonly<Record<Safety['copy'], string>> = copyStates
