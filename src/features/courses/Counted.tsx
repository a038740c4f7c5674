import type { CertificationCredits, CourseCredit } from '../../domain/counting/courseCredit'
import { submissionNote } from '../../words/courses/courseView'
import { amountText } from '../../words/values/numbers'
import { creditText } from '../../words/counting/progress'
import { shortReason, surplusText } from '../../words/counting/surplus'
import styles from './CourseTable.module.css'

type Given = Pick<CertificationCredits, 'certification' | 'count'> & { readonly credit: CourseCredit }

export type CountedProps = { readonly given: readonly Given[]; readonly tabIndex: number }

/** A line per certification, with a short reason if the course doesn't count in full; expanded, the whole sentences. */
export function Counted({ given, tabIndex }: CountedProps) {
  const lines = given.map((one) => <Line key={one.certification.id} {...one} />)
  const reasons = given.flatMap(({ certification, count, credit }) => {
    const text = surplusText(credit.count, certification, count.cycle)
    return text === null ? [] : [{ id: certification.id, text }]
  })
  if (reasons.length === 0) return <div className={styles.lines}>{lines}</div>
  return (
    <details>
      <summary tabIndex={tabIndex} className={styles.lines}>
        {lines}
      </summary>
      {reasons.map(({ id, text }) => (
        <p key={id} className={`${styles.why} secret`}>
          {text}
        </p>
      ))}
    </details>
  )
}

function Line({ certification, count: { cycle }, credit: { count, submission } }: Given) {
  const { reason, counted, award } = count
  const { name, rule } = certification
  const amount = reason === null ? creditText(counted, rule) : `${amountText(counted)} of ${creditText(award, rule)}`
  const why = shortReason(count, certification, cycle)
  const note = reason?.kind === 'rejected' ? null : submissionNote(submission)
  return (
    <span className={styles.counted}>
      <strong>
        <bdi>{name}</bdi>
      </strong>
      <span className="number">
        {` ${amount}`}
        <span className={why === null ? undefined : styles.spare}> counted</span>
      </span>
      {why !== null && <span className={styles.why}>{` · ${why}`}</span>}
      {note !== null && <span className={styles.note}>{` · ${note}`}</span>}
    </span>
  )
}
