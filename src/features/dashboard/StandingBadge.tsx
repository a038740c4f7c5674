import { CircleAlert, CircleCheck, CircleX, Clock, Hourglass, Infinity as Forever, type LucideIcon, TrendingDown } from 'lucide-react'
import type { Standing } from '../../domain/standing'
import { standingWords } from '../../words/standings'
import styles from './StandingBadge.module.css'

const looks: Readonly<Record<Standing, { readonly icon: LucideIcon; readonly tone: 'good' | 'warn' | 'danger' | 'calm' }>> = {
  complete: { icon: CircleCheck, tone: 'good' },
  'on track': { icon: Clock, tone: 'good' },
  behind: { icon: TrendingDown, tone: 'warn' },
  urgent: { icon: CircleAlert, tone: 'danger' },
  'late window': { icon: Hourglass, tone: 'danger' },
  lapsed: { icon: CircleX, tone: 'danger' },
  permanent: { icon: Forever, tone: 'calm' },
}

/** The standing as a word, with an icon and a colour beside it. */
export function StandingBadge({ standing }: { readonly standing: Standing }) {
  const { icon: Icon, tone } = looks[standing]
  return (
    <span className={`${styles['badge']} ${styles[tone]}`}>
      <Icon size={16} aria-hidden="true" />
      {standingWords[standing]}
    </span>
  )
}
