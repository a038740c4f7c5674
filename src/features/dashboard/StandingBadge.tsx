import { BadgeCheck, CircleAlert, CircleCheck, CircleX, Clock, Hourglass, type LucideIcon, TrendingDown } from 'lucide-react'
import type { Standing } from '../../domain/standing'
import { Badge } from '../../ui/Badge'
import { standingTones, standingWords } from '../../words/standings'

const icons: Readonly<Record<Standing, LucideIcon>> = {
  complete: CircleCheck,
  'on track': Clock,
  behind: TrendingDown,
  urgent: CircleAlert,
  'late window': Hourglass,
  lapsed: CircleX,
  permanent: BadgeCheck,
}

/** The standing as a word, with an icon and a colour beside it. */
export function StandingBadge({ standing }: { readonly standing: Standing }) {
  const Icon = icons[standing]
  return (
    <Badge tone={standingTones[standing]} icon={<Icon size={16} aria-hidden="true" />}>
      {standingWords[standing]}
    </Badge>
  )
}
