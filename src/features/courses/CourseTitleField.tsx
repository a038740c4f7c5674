import type { Portfolio } from '../../domain/records/portfolio'
import { fullTitle, suggestCourses } from '../../domain/forms/knownCourse'
import { ComboField } from '../../ui/fields/ComboField'
import { Disclosure } from '../../ui/layout/Disclosure'
import { knownCourseText, unconfirmedCredit } from '../../words/courses/courses'
import styles from './CourseTitleField.module.css'
import { quantity } from '../../words/values/dates'

export type CourseTitleFieldProps = {
  readonly value: string
  readonly portfolio: Portfolio
  /** Why the values filled in for this course aren't confirmed; empty if they are. */
  readonly remark: string
  readonly error: string | undefined
  readonly onChange: (title: string) => void
}

/** The course's name. Suggests courses from the catalog and those logged before, with their credit. */
export function CourseTitleField({ value, portfolio, remark, error, onChange }: CourseTitleFieldProps) {
  const suggestions = suggestCourses(value, portfolio)
  const isTypedInFull = suggestions.length === 1 && suggestions[0]?.title === value
  const options = suggestions.map((known) => ({ key: known.title, label: known.title, detail: knownCourseText(known, portfolio) }))
  return (
    <div>
      <ComboField
        label="Course"
        value={value}
        hint={remark === '' ? undefined : <span className="visuallyHidden">{unconfirmedCredit}</span>}
        error={error}
        options={isTypedInFull ? [] : options}
        optionsText={(count) => quantity(count, 'option')}
        meant={fullTitle(value)}
        placeholder="Name or abbreviation"
        onChange={onChange}
        onPick={onChange}
      />
      {remark !== '' && (
        <Disclosure key={value} label={unconfirmedCredit} className={styles.unconfirmed}>
          <p>{remark}</p>
        </Disclosure>
      )}
    </div>
  )
}
