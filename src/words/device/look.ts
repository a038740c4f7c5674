import type { Scheme } from '../../domain/device/settings'

export const schemeWords: Readonly<Record<Scheme, string>> = {
  system: 'As this device has them',
  light: 'Always light',
  dark: 'Always dark',
}
