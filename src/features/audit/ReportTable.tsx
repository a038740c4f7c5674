import styles from './Report.module.css'

export type ReportTableRow = {
  readonly key: string
  readonly head: string
  /** Lines below the head. */
  readonly about: readonly string[]
  readonly cells: readonly string[]
  readonly isTotal?: boolean
}

export type ReportTableProps = { readonly caption: string; readonly columns: readonly string[]; readonly rows: readonly ReportTableRow[] }

/** A table for paper; on a narrow screen each cell carries the name of its column. */
export function ReportTable({ caption, columns, rows }: ReportTableProps) {
  return (
    <table className={styles['table']}>
      <caption className="visuallyHidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, head, about, cells, isTotal = false }) => (
          <tr key={key} className={isTotal ? styles['total'] : undefined}>
            <th scope="row">
              <bdi>{head}</bdi>
              {about.map((line) => (
                <p key={line} className={styles['soft']}>
                  <bdi>{line}</bdi>
                </p>
              ))}
            </th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]} data-column={columns[index + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
