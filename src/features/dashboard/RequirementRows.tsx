import { RowMark } from '../../components/requirements/RowMark'
import { missingClassCredit } from '../../domain/counting/classCredit'
import { requirementRows, shortRows } from '../../domain/counting/requirementRows'
import type { CertificationStatus } from '../../domain/status/standing'
import { shortRowText } from '../../words/counting/requirementRows'
import styles from './RequirementRows.module.css'

/** The parts, checks and card of a requirement. Draws nothing if there's only the total. */
export function RequirementRows({ status: { count, cards, credential } }: { readonly status: CertificationStatus }) {
  const isClassMissing = missingClassCredit(count) > 0
  // The class also gives the card, and is what's next.
  const rows = shortRows(requirementRows(count, cards)).filter(
    (row) => !(isClassMissing && row.kind === 'card' && row.card.condition.topic === 'cpr' && row.card.state.kind === 'missing'),
  )
  if (rows.length === 0) return null
  return (
    <ul className={styles.rows}>
      {rows.map((row) => {
        const { label, value, state } = shortRowText(row, credential.rule)
        return (
          <li key={row.key}>
            <RowMark state={row.state} size={18} />
            <span>{label}</span>
            {value !== '' && (
              <span className="number">
                {value}
                <span className="visuallyHidden">, {state}</span>
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
