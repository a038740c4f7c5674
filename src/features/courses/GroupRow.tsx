import type { Ref } from 'react'
import { amountToNumber } from '../../domain/values/amount'
import type { CertificationCredits } from '../../domain/counting/courseCredit'
import type { CourseGroup } from '../../domain/search/courseGroups'
import { ProgressBar } from '../../ui/feedback/ProgressBar'
import { earnedText, groupTexts } from '../../words/courses/courseGroups'
import { shortNames } from '../../words/courses/creditMarks'
import styles from './CourseTable.module.css'

export type GroupRowProps = {
  readonly group: CourseGroup
  /** 0-based, among all rows below the head. */
  readonly place: number
  readonly row: Ref<HTMLTableRowElement> | undefined
  readonly columns: readonly CertificationCredits[]
  readonly span: number
}

/** A heading between the courses. On a phone, it also names the columns. */
export function GroupRow({ group, place, row, columns, span }: GroupRowProps) {
  const [title, about] = groupTexts(group)
  const earned = group.title.kind === 'cycle' ? group.title.earned : null
  const sum = earned === null ? '' : earnedText(earned)
  return (
    <tr ref={row} role="row" aria-rowindex={place + 2} data-index={place} className={styles.group}>
      <th role="rowheader" scope="rowgroup" colSpan={span} aria-colspan={span}>
        <span className={styles.groupLine}>
          <strong>{title}</strong>
          <span className={styles.groupAbout}>{about}</span>
          {earned !== null && (
            <span className={`${styles.earned} number`}>
              <span className={styles.groupBar}>
                <ProgressBar
                  slim
                  label={title}
                  max={amountToNumber(earned.required)}
                  now={amountToNumber(earned.progress)}
                  valueText={sum}
                  segments={earned.parts}
                  tone={earned.progress < earned.required ? 'warn' : 'good'}
                />
              </span>
              <b>{sum}</b>
            </span>
          )}
          <span aria-hidden="true" className={styles.groupColumns}>
            {shortNames(columns.map(({ certification: { name } }) => name)).map((name) => (
              <bdi key={name}>{name}</bdi>
            ))}
          </span>
        </span>
      </th>
    </tr>
  )
}
