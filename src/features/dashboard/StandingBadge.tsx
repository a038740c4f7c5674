import { BadgeCheck, CircleAlert, CircleCheck, CircleX, Clock, Hourglass, type IconNode, TrendingDown } from 'lucide'
import type { Standing } from '../../domain/status/standing'
import { Badge } from '../../ui/feedback/Badge'
import { Icon } from '../../ui/layout/Icon'
import { standingTones, standingWords } from '../../words/status/standings'

const icons: Readonly<Record<Standing, IconNode>> = {
  complete: CircleCheck,
  'on track': Clock,
  behind: TrendingDown,
  urgent: CircleAlert,
  'late window': Hourglass,
  expired: CircleX,
  lapsed: CircleX,
  permanent: BadgeCheck,
}

/** The standing as a word, with an icon and a color. */
export function StandingBadge({ standing }: { readonly standing: Standing }) {
  return (
    <Badge tone={standingTones[standing]} icon={<Icon of={icons[standing]} size={16} />}>
      {standingWords[standing]}
    </Badge>
  )
}
