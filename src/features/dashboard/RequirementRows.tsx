import { RowMark } from '../../components/requirements/RowMark'
import { requirementRows, shortRows } from '../../domain/counting/requirementRows'
import type { CertificationStatus } from '../../domain/status/standing'
import { shortRowText } from '../../words/counting/requirementRows'
import styles from './RequirementRows.module.css'

/** Each part of the requirement that asks for something, each check and the card, where there is more than the one sum. */
export function RequirementRows({ status: { count, card, credential } }: { readonly status: CertificationStatus }) {
  const rows = shortRows(requirementRows(count, card))
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
