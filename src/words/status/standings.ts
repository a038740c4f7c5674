import type { Standing } from '../../domain/status/standing'

export const standingWords: Readonly<Record<Standing, string>> = {
  'late window': 'Late window',
  urgent: 'Urgent',
  expired: 'Expired',
  lapsed: 'Lapsed',
  behind: 'Behind',
  'on track': 'On track',
  complete: 'Complete',
  permanent: 'Never expires',
}

/** The color of a standing, which is always shown beside its word. */
export const standingTones: Readonly<Record<Standing, 'good' | 'warn' | 'danger' | 'calm'>> = {
  'late window': 'danger',
  urgent: 'danger',
  expired: 'danger',
  lapsed: 'danger',
  behind: 'warn',
  'on track': 'good',
  complete: 'good',
  permanent: 'calm',
}
