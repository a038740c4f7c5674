import type { Portfolio } from '../../domain/records/portfolio'
import { fullTitle, suggestCourses } from '../../domain/forms/knownCourse'
import { ComboField } from '../../ui/fields/ComboField'
import { knownCourseText } from '../../words/courses/courses'
import { quantity } from '../../words/values/dates'

export type CourseTitleFieldProps = {
  readonly value: string
  readonly portfolio: Portfolio
  /** What to know about the values filled in for this course; null if there's nothing. */
  readonly hint: string | null
  readonly error: string | undefined
  readonly onChange: (title: string) => void
}

/** The course's name. Suggests courses from the catalog and those logged before, with their credit. */
export function CourseTitleField({ value, portfolio, hint, error, onChange }: CourseTitleFieldProps) {
  const suggestions = suggestCourses(value, portfolio)
  const isTypedInFull = suggestions.length === 1 && suggestions[0]?.title === value
  const options = suggestions.map((known) => ({ key: known.title, label: known.title, detail: knownCourseText(known, portfolio) }))
  return (
    <ComboField
      label="Course"
      value={value}
      hint={hint ?? undefined}
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
