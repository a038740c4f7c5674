import { useMemo } from 'react'
import type { CertificationCredits } from '../../domain/counting/courseCredit'
import { hundredths } from '../../domain/values/amount'
import type { Course } from '../../domain/records/course'
import { creditsInView, type CourseView, totalsOf } from '../../domain/search/courseView'
import { creditStates } from '../../domain/search/creditColumns'
import { totalsTexts } from '../../words/courses/courseView'
import { creditStateWords } from '../../words/courses/creditMarks'
import { amountText } from '../../words/values/numbers'
import { CreditMark } from './CreditMark'
import styles from './ListFoot.module.css'

export type ListFootProps = {
  readonly courses: readonly Course[]
  readonly credits: readonly CertificationCredits[]
  readonly view: CourseView
  readonly hasMarks: boolean
}

/** The amount in the legend. */
const sample = hundredths(30)

/** Below the list: what the courses shown come to, and what the looks of the amounts mean. */
export function ListFoot({ courses, credits, view, hasMarks }: ListFootProps) {
  const totals = useMemo(() => totalsOf(courses, creditsInView(credits, view)), [courses, credits, view])
  const texts = totalsTexts(
    totals,
    credits.map(({ certification }) => certification),
  )
  return (
    <div className={styles.foot}>
      {texts.length > 0 && (
        <ul aria-label="Totals of the courses shown" className={styles.totals}>
          {texts.map((text) => (
            <li key={text} className="number">
              <bdi>{text}</bdi>
            </li>
          ))}
        </ul>
      )}
      {hasMarks && (
        <ul aria-label="What the amounts mean" className={styles.legend}>
          {creditStates.map((state) => (
            <li key={state}>
              <span aria-hidden="true">
                <CreditMark state={state} text={amountText(sample)} small />
              </span>
              {creditStateWords[state]}
            </li>
          ))}
        </ul>
      )}
      <p id="courseKeys" className={styles.keys}>
        In the list: <kbd>↑</kbd> <kbd>↓</kbd> to move, <kbd>Enter</kbd> to open, <kbd>Space</kbd> to select, <kbd>Shift</kbd> for several.
      </p>
    </div>
  )
}
