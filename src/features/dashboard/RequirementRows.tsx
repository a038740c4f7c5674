import type { ReactNode } from 'react'
import { Circle, CircleCheck, CircleX, Hourglass } from 'lucide'
import { leafCounts } from '../../domain/counting/counting'
import { isCardBlocking } from '../../domain/counting/cpr'
import type { CertificationStatus } from '../../domain/status/standing'
import { Icon } from '../../ui/layout/Icon'
import { cardStateText } from '../../words/counting/cards'
import { amountText } from '../../words/values/numbers'
import { creditText } from '../../words/counting/progress'
import { checkText } from '../../words/rule/requirements'
import styles from './RequirementRows.module.css'

/** Each part of the requirement that asks for something, each check and the card, where there is more than the one sum. */
export function RequirementRows({ status }: { readonly status: CertificationStatus }) {
  const { count, card, credential } = status
  const { rule } = credential
  const leaves = leafCounts(count.root)
  const asking = leaves.length < 2 ? [] : leaves.filter(({ requirement }) => requirement.min > 0)
  const rows: readonly RowProps[] = [
    ...asking.map(({ requirement, counted, needed }) => ({
      key: requirement.id,
      isMet: needed === 0,
      label: requirement.label,
      value: `${amountText(counted)} of ${creditText(requirement.min, rule)}`,
      visuallyHidden: needed === 0 ? ', met' : `, ${amountText(needed)} still needed`,
    })),
    ...count.checks.map((check) => ({
      key: check.check.id,
      isMet: check.needed === 0,
      label: check.check.label,
      value: checkText(check, rule),
      visuallyHidden: check.needed === 0 ? ', met' : ', still needed',
    })),
  ]
  if (rows.length === 0 && card === null) return null
  return (
    <ul className={styles['rows']}>
      {rows.map(({ key, ...row }) => (
        <Row key={key} {...row} />
      ))}
      {card !== null && (
        <li className={isCardBlocking(card) ? styles['missing'] : card.kind === 'runsOut' ? styles['soon'] : styles['met']}>
          {isCardBlocking(card) ? (
            <Icon of={CircleX} size={18} />
          ) : card.kind === 'runsOut' ? (
            <Icon of={Hourglass} size={18} />
          ) : (
            <Icon of={CircleCheck} size={18} />
          )}
          <span>{`CPR/AED card: ${cardStateText(card)}`}</span>
        </li>
      )}
    </ul>
  )
}

type RowProps = { readonly key: string; readonly isMet: boolean; readonly label: string; readonly value: string; readonly visuallyHidden: string }

function Row({ isMet, label, value, visuallyHidden }: Omit<RowProps, 'key'>): ReactNode {
  return (
    <li className={isMet ? styles['met'] : undefined}>
      {isMet ? <Icon of={CircleCheck} size={18} /> : <Icon of={Circle} size={18} />}
      <span>{label}</span>
      <span className="number">
        {value}
        <span className="visuallyHidden">{visuallyHidden}</span>
      </span>
    </li>
  )
}
