import { RowMark } from '../../components/requirements/RowMark'
import { type RequirementRow, requirementRows } from '../../domain/counting/requirementRows'
import type { CertificationStatus } from '../../domain/status/standing'
import { cardStateText } from '../../words/counting/cards'
import { requirementColumns, requirementRowTexts } from '../../words/counting/requirementTable'
import styles from './CredentialPage.module.css'

/** The requirement tree as rows: what counted, what's required, and what's still needed. */
export function RequirementTable({ status: { count, cards, credential } }: { readonly status: CertificationStatus }) {
  const { rule, name } = credential
  return (
    <table className={styles.table}>
      <caption className="visuallyHidden">{`Requirements of ${name}, in ${rule.unit.name}`}</caption>
      <thead>
        <tr>
          {requirementColumns(rule).map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {requirementRows(count, cards).map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row }: { readonly row: RequirementRow }) {
  const { label, counted, asks, open } = requirementRowTexts(row)
  return (
    <tr className={row.kind === 'part' && row.isWhole ? styles.total : undefined}>
      <th scope="row">{label}</th>
      {row.kind === 'card' ? (
        <td colSpan={2}>{cardStateText(row.card)}</td>
      ) : (
        <>
          <td className="number">{counted}</td>
          <td className="number">{asks}</td>
        </>
      )}
      <td className={row.kind === 'card' ? undefined : 'number'}>
        <span className={styles.state}>
          <RowMark state={row.state} size={17} />
          {open}
        </span>
      </td>
    </tr>
  )
}
