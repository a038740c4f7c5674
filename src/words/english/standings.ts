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
