import type { Scheme } from '../../domain/device/settings'
import { schemeNames } from '../english/look'

export const schemeWords: Readonly<Record<Scheme, string>> = schemeNames
