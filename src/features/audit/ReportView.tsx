import type { AuditReport } from '../../domain/reports/auditReport'
import styles from './Report.module.css'
import { ReportTable } from './ReportTable'

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
        <Section key={table.heading} table={table} />
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

function Section({ table: { heading, columns, rows, notes } }: { readonly table: AuditReport['tables'][number] }) {
  const lines = rows.map(({ about, remark, ...row }) => ({ ...row, about: [about, remark].filter((line) => line !== '') }))
  return (
    <section className={styles['section']}>
      <h2>{heading}</h2>
      {lines.length > 0 && <ReportTable caption={heading} columns={columns} rows={lines} />}
      {notes.map((note) => (
        <p key={note} className={styles['soft']}>
          {note}
        </p>
      ))}
    </section>
  )
}
