import { Circle, CircleCheck, CircleX, Hourglass } from 'lucide'
import { type CardState, isCardBlocking } from '../../domain/counting/cpr'
import type { CertificationStatus } from '../../domain/status/standing'
import type { RequirementTotal } from '../../domain/counting/requirementTotals'
import { Icon } from '../../ui/layout/Icon'
import { cardStateText } from '../../words/counting/cards'
import { amountText } from '../../words/values/numbers'
import { checkAsks, checkCountText, limitsText } from '../../words/rule/requirements'
import styles from './CredentialPage.module.css'

type Row = {
  readonly key: string
  readonly depth: number
  readonly label: string
  readonly counted: string
  readonly asks: string
  readonly needed: string
  readonly isMet: boolean
  readonly isOptional: boolean
}

/** The requirement tree as rows: what counted, what it asks, and what is still needed. */
export function RequirementTable({ status: { count, card, credential } }: { readonly status: CertificationStatus }) {
  const { rule } = credential
  const rows: readonly Row[] = [
    ...rowsOf(count.root, 0),
    ...count.checks.map(({ check, counted, needed }) => ({
      key: check.id,
      depth: 1,
      label: check.label,
      counted: checkCountText({ check, counted, needed }),
      asks: checkAsks(check),
      needed: needed === 0 ? '' : check.kind === 'provider' ? amountText(needed) : 'another category',
      isMet: needed === 0,
      isOptional: false,
    })),
  ]
  return (
    <table className={styles['table']}>
      <caption className="visuallyHidden">{`What ${credential.name} asks, in ${rule.unit.name}`}</caption>
      <thead>
        <tr>
          <th scope="col">{`Part (${rule.unit.name})`}</th>
          <th scope="col">Counted</th>
          <th scope="col">Asks</th>
          <th scope="col">Still needed</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, depth, label, counted, asks, needed, isMet, isOptional }) => (
          <tr key={key} className={depth === 0 ? styles['total'] : undefined}>
            <th scope="row">{label}</th>
            <td className="number">{counted}</td>
            <td className="number">{asks}</td>
            <td className="number">
              <State isMet={isMet} text={isMet ? (isOptional ? 'nothing' : 'met') : needed} />
            </td>
          </tr>
        ))}
        {card !== null && (
          <tr>
            <th scope="row">CPR/AED card</th>
            <td colSpan={2}>{cardStateText(card)}</td>
            <td>
              <CardCell card={card} />
            </td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

function CardCell({ card }: { readonly card: CardState }) {
  if (isCardBlocking(card)) {
    return (
      <span className={styles['state']}>
        <Icon of={CircleX} size={17} className={styles['bad']} />a valid card
      </span>
    )
  }
  if (card.kind === 'runsOut') {
    return (
      <span className={styles['state']}>
        <Icon of={Hourglass} size={17} className={styles['unsure']} />a new class
      </span>
    )
  }
  return <State isMet text="met" />
}

function State({ isMet, text }: { readonly isMet: boolean; readonly text: string }) {
  return (
    <span className={styles['state']}>
      {isMet ? <Icon of={CircleCheck} size={17} className={styles['good']} /> : <Icon of={Circle} size={17} />}
      {text}
    </span>
  )
}

function rowsOf({ requirement, counted, needed, children }: RequirementTotal, depth: number): readonly Row[] {
  const { id, label, min } = requirement
  const own: Row = {
    key: id,
    depth,
    label: depth === 0 && children.length > 0 ? 'In all' : label,
    counted: amountText(counted),
    asks: limitsText(requirement),
    needed: amountText(needed),
    isMet: needed === 0,
    isOptional: min === 0,
  }
  return [own, ...children.flatMap((child) => rowsOf(child, depth + 1))]
}
