import { ArrowRight } from 'lucide'
import { Line } from '../../components/lines/Line'
import type { Impact } from '../../domain/counting/impact'
import { progressParts } from '../../domain/counting/progressParts'
import { amountToNumber } from '../../domain/values/amount'
import { Badge } from '../../ui/feedback/Badge'
import { ProgressBar } from '../../ui/feedback/ProgressBar'
import { Icon } from '../../ui/layout/Icon'
import { changeText, gainText } from '../../words/counting/impact'
import { progressLine, progressValueText } from '../../words/counting/progress'
import { amountText } from '../../words/values/numbers'
import styles from './Impact.module.css'

/** One certification: its progress now and after saving, in numbers and as a bar. What would be gained is hatched. */
export function ImpactLine({ impact }: { readonly impact: Impact }) {
  const { certification, preview, gain } = impact
  const { before, after, cards } = preview
  const progress = <Line of={progressLine(after, certification.rule)} />
  return (
    <>
      <p className={`${styles.sum} number`}>
        <bdi className={styles.name}>{certification.name}</bdi>
        {gain === 0 ? (
          <span>{progress}</span>
        ) : (
          <>
            <span className="visuallyHidden">{changeText(impact)}</span>
            <span aria-hidden="true">
              {amountText(before.progress)} <Icon of={ArrowRight} size={14} /> {progress}
            </span>
          </>
        )}
        <Badge shape="box" tone={gain > 0 ? 'good' : 'calm'} className={styles.gain}>
          {gainText(impact)}
        </Badge>
      </p>
      <ProgressBar
        slim
        label={`${certification.name} after saving`}
        max={amountToNumber(after.required)}
        now={amountToNumber(after.progress)}
        valueText={progressValueText(after, certification.rule, cards)}
        segments={gain > 0 ? progressParts(before, after) : progressParts(after)}
      />
    </>
  )
}
