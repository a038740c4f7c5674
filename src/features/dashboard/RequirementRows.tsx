import { Circle, CircleCheck } from 'lucide-react'
import { formatAmount } from '../../domain/amount'
import { type CycleCount, leafCounts } from '../../domain/counting'
import type { RenewalRule } from '../../domain/rule'
import { creditText } from '../../words/progress'
import styles from './RequirementRows.module.css'

/** Each requirement with what counts and what it asks; nothing where there is only one. */
export function RequirementRows({ count, rule }: { readonly count: CycleCount; readonly rule: RenewalRule }) {
  const leaves = leafCounts(count.root)
  if (leaves.length < 2) return null
  return (
    <ul className={styles['rows']}>
      {leaves.map(({ requirement, counted, needed }) => (
        <li key={requirement.id} className={needed === 0 ? styles['met'] : undefined}>
          {needed === 0 ? <CircleCheck size={18} aria-hidden="true" /> : <Circle size={18} aria-hidden="true" />}
          <span>{requirement.label}</span>
          <span className="number">
            {`${formatAmount(counted)} of ${creditText(requirement.min, rule)}`}
            <span className="unseen">{needed === 0 ? ', met' : `, ${formatAmount(needed)} still needed`}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
