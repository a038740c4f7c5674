import { CircleCheck, CircleX, type IconNode, TrendingUp, TriangleAlert } from 'lucide'
import type { Verdict, VerdictState } from '../../domain/status/verdict'
import type { Tone } from '../../ui/feedback/Badge'
import { Icon } from '../../ui/layout/Icon'
import { verdictText } from '../../words/status/verdict'
import styles from './VerdictHeading.module.css'

const icons: Readonly<Record<VerdictState, IconNode>> = { expired: CircleX, needsWork: TriangleAlert, onTrack: TrendingUp, complete: CircleCheck }

const tones = { good: styles.good, warn: styles.warn, danger: styles.danger, calm: styles.calm } as const

/** Whether all is well: the worst state owns the top, in words, icon and color. */
export function VerdictHeading({ verdict }: { readonly verdict: Verdict | null }) {
  if (verdict === null) return <h1>Dashboard</h1>
  const { title, about } = verdictText(verdict)
  return (
    <header className={`${styles.verdict} ${tones[toneOf(verdict)]}`}>
      <Icon of={icons[verdict.state]} size={30} />
      <div>
        <h1>{title}</h1>
        <p className="secret">{about}</p>
      </div>
    </header>
  )
}

function toneOf({ state, found }: Verdict): Tone {
  if (state === 'expired') return 'danger'
  if (state === 'needsWork') return found.some(({ standing }) => standing === 'urgent') ? 'danger' : 'warn'
  return 'good'
}
