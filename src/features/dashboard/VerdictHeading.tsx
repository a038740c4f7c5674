import { CircleCheck, CircleX, type IconNode, TrendingUp, TriangleAlert } from 'lucide'
import type { Verdict, VerdictState } from '../../domain/status/verdict'
import { Icon } from '../../ui/layout/Icon'
import { useNarrow } from '../../ui/layout/useNarrow'
import { Whole } from '../../ui/layout/Whole'
import { standingTones } from '../../words/status/standings'
import { verdictText } from '../../words/status/verdict'
import styles from './VerdictHeading.module.css'

const icons: Readonly<Record<VerdictState, IconNode>> = { expired: CircleX, needsWork: TriangleAlert, onTrack: TrendingUp, complete: CircleCheck }

const tones = { good: '', calm: '', warn: styles.warn, danger: styles.danger } as const

/** Whether all is well: the worst state owns the top, in words, icon and color. */
export function VerdictHeading({ verdict }: { readonly verdict: Verdict | null }) {
  const isNarrow = useNarrow()
  if (verdict === null) return <h1>Dashboard</h1>
  const { title, about } = verdictText(verdict, isNarrow)
  const tone = standingTones[verdict.found[0]?.standing ?? 'complete']
  return (
    <header className={`${styles.verdict} ${tones[tone]}`}>
      <Icon of={icons[verdict.state]} size={30} />
      <div>
        <h1>
          <Whole>{title}</Whole>
        </h1>
        <p className="secret">
          <Whole>{about}</Whole>
        </p>
      </div>
    </header>
  )
}
