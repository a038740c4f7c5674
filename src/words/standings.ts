import type { Standing } from '../domain/standing'

export const standingWords: Readonly<Record<Standing, string>> = {
  'late window': 'Late window',
  urgent: 'Urgent',
  lapsed: 'Lapsed',
  behind: 'Behind',
  'on track': 'On track',
  complete: 'Complete',
  permanent: 'Never expires',
}
