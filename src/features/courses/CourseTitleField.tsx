import type { Portfolio } from '../../domain/records/portfolio'
import { fullTitle, suggestCourses } from '../../domain/forms/knownCourse'
import { ComboField } from '../../ui/fields/ComboField'
import { knownCourseText, unconfirmedCredit } from '../../words/courses/courses'
import { quantity } from '../../words/values/dates'

export type CourseTitleFieldProps = {
  readonly value: string
  readonly portfolio: Portfolio
  /** Whether the values filled in for this course are confirmed. */
  readonly isConfirmed: boolean
  readonly error: string | undefined
  readonly onChange: (title: string) => void
}

/** The course's name. Suggests courses from the catalog and those logged before, with their credit. */
export function CourseTitleField({ value, portfolio, isConfirmed, error, onChange }: CourseTitleFieldProps) {
  const suggestions = suggestCourses(value, portfolio)
  const isTypedInFull = suggestions.length === 1 && suggestions[0]?.title === value
  const options = suggestions.map((known) => ({ key: known.title, label: known.title, detail: knownCourseText(known, portfolio), isSecret: true }))
  return (
    <ComboField
      label="Course"
      value={value}
      hint={isConfirmed ? undefined : <span className="visuallyHidden">{unconfirmedCredit}</span>}
      error={error}
      options={isTypedInFull ? [] : options}
      optionsText={(count) => quantity(count, 'option')}
      meant={fullTitle(value)}
      placeholder="Name or abbreviation"
      onChange={onChange}
      onPick={onChange}
    />
  )
}
