import { CircleCheck, CircleX, Clock, type IconNode, Infinity as Endless, TrendingDown, TrendingUp, TriangleAlert } from 'lucide'
import type { Standing } from '../../domain/status/standing'
import { Badge } from '../../ui/feedback/Badge'
import { Icon } from '../../ui/layout/Icon'
import { standingTones, standingWords } from '../../words/status/standings'

const icons: Readonly<Record<Standing, IconNode>> = {
  complete: CircleCheck,
  'on track': TrendingUp,
  behind: TrendingDown,
  urgent: TriangleAlert,
  'late window': Clock,
  expired: CircleX,
  lapsed: CircleX,
  permanent: Endless,
}

/** The standing as a word, with an icon and a color. */
export function StandingBadge({ standing }: { readonly standing: Standing }) {
  return (
    <Badge tone={standingTones[standing]} icon={<Icon of={icons[standing]} size={16} />}>
      {standingWords[standing]}
    </Badge>
  )
}
