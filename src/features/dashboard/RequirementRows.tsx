import { Line } from '../../components/lines/Line'
import { RowMark } from '../../components/requirements/RowMark'
import { missingClassCredit } from '../../domain/counting/classCredit'
import { requirementRows, shortRows } from '../../domain/counting/requirementRows'
import type { CertificationStatus } from '../../domain/status/standing'
import { shortRowText } from '../../words/counting/requirementRows'
import styles from './RequirementRows.module.css'

/** The parts of a requirement side by side below the bar, its checks and its cards. Draws nothing if there's only the total. */
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
        const { line, state } = shortRowText(row, credential.rule)
        return (
          <li key={row.key} className={row.kind === 'part' ? `${styles.part} number` : ''}>
            {row.state !== 'open' && <RowMark state={row.state} size={18} />}
            <span>
              <Line of={line} />
              {state !== '' && <span className="visuallyHidden">, {state}</span>}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
