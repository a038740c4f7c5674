import type { Standing } from '../../domain/status/standing'

export { standingWords } from '../english/standings'

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
