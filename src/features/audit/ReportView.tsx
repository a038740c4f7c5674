import type { AuditReport, ReportRow, ReportTable } from '../../domain/auditReport'
import styles from './Report.module.css'

/** An audit pack as it is printed. */
export function ReportView({ report }: { readonly report: AuditReport }) {
  const { facts, gapsHeading, gaps, tables, certificatesHeading, certificates, noCertificates, note } = report
  return (
    <div data-printed className={styles['report']}>
      <div className={styles['cover']}>
        <Facts facts={facts} />
        <section className={styles['section']} aria-labelledby="gaps">
          <h2 id="gaps">{gapsHeading}</h2>
          <ul className={styles['marked']}>
            {gaps.map((gap) => (
              <li key={gap}>
                <bdi>{gap}</bdi>
              </li>
            ))}
          </ul>
        </section>
      </div>
      {tables.map((table) => (
        <Table key={table.heading} table={table} />
      ))}
      <section className={styles['section']} aria-labelledby="certificates">
        <h2 id="certificates">{certificatesHeading}</h2>
        {certificates.length === 0 && <p>{noCertificates}</p>}
        {certificates.length > 0 && (
          <ul aria-labelledby="certificates">
            {certificates.map(({ number, label, of, about, loss }) => (
              <li key={number}>
                <strong className="number">{label}</strong> <bdi>{of}</bdi> <bdi className={styles['soft']}>{loss ?? about}</bdi>
              </li>
            ))}
          </ul>
        )}
        <p className={styles['soft']}>{note}</p>
      </section>
    </div>
  )
}

export function Facts({ facts }: { readonly facts: AuditReport['facts'] }) {
  return (
    <dl className={styles['facts']}>
      {facts.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <bdi>{text}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Table({ table: { heading, columns, rows, notes } }: { readonly table: ReportTable }) {
  return (
    <section className={styles['section']}>
      <h2>{heading}</h2>
      {rows.length > 0 && (
        <table className={styles['table']}>
          <caption className="unseen">{heading}</caption>
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
            {rows.map((row) => (
              <Row key={row.key} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
      )}
      {notes.map((note) => (
        <p key={note} className={styles['soft']}>
          {note}
        </p>
      ))}
    </section>
  )
}

function Row({ row: { head, about, remark, cells, isTotal }, columns }: { readonly row: ReportRow; readonly columns: readonly string[] }) {
  return (
    <tr className={isTotal ? styles['total'] : undefined}>
      <th scope="row">
        <bdi>{head}</bdi>
        {[about, remark].map((line) => line !== '' && <Line key={line} text={line} />)}
      </th>
      {cells.map((cell, index) => (
        <td key={columns[index + 1]} data-column={columns[index + 1]}>
          {cell}
        </td>
      ))}
    </tr>
  )
}

function Line({ text }: { readonly text: string }) {
  return (
    <p className={styles['soft']}>
      <bdi>{text}</bdi>
    </p>
  )
}
