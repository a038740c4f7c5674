import type { CourseCredit } from '../../domain/counting/courseCredit'
import { creditMark } from '../../domain/search/creditColumns'
import { creditStateWords } from '../../words/courses/creditMarks'
import { amountText } from '../../words/values/numbers'
import styles from './CourseTable.module.css'
import { CreditMark } from './CreditMark'

/** What a course gives one certification. Null if nothing. */
export function CreditCell({ name, credit }: { readonly name: string; readonly credit: CourseCredit | null }) {
  if (credit === null)
    return (
      <td role="cell" className={styles.credit}>
        <span aria-hidden="true" className={styles.nothing}>
          –
        </span>
      </td>
    )
  const { state, amount } = creditMark(credit)
  return (
    <td role="cell" className={styles.credit}>
      <span className={styles.certification}>{`${name} `}</span>
      <CreditMark state={state} text={amountText(amount)} />
      <span className="visuallyHidden">{` ${creditStateWords[state].toLowerCase()}`}</span>
    </td>
  )
}
