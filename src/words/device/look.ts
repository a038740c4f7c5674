import type { Scheme } from '../../domain/device/settings'

export const schemeWords: Readonly<Record<Scheme, string>> = {
  system: 'System',
  light: 'Light',
  dark: 'Dark',
}
