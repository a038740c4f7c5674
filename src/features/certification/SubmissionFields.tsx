import type { Certification } from '../../domain/credential'
import { awardOf, type Course, submissionStates, type SubmissionState } from '../../domain/course'
import { changeSubmission } from '../../domain/courseAct'
import { earliestDay } from '../../domain/fieldInput'
import { parsePlainDate } from '../../domain/plainDate'
import { useRecert } from '../../store/useRecert'
import { DateField } from '../../ui/DateField'
import { SelectField } from '../../ui/SelectField'
import { submissionWords } from '../../words/submissions'
import styles from './CredentialPage.module.css'

const options = submissionStates.map((state) => [state, submissionWords[state]] as const)

/** How far the issuer is with a course; saved at once, with its day. */
export function SubmissionFields({ course, certification }: { readonly course: Course; readonly certification: Certification }) {
  const today = useRecert((state) => state.today)
  const current = useRecert((state) => state.portfolio.courses.find(({ id }) => id === course.id))
  const perform = useRecert((state) => state.perform)
  const submission = awardOf(course, certification.id)?.submission ?? null
  const change = (state: SubmissionState, on: typeof today | null) => {
    if (current !== undefined) perform(changeSubmission(current, certification.id, state === 'notSent' ? null : { state, on }))
  }
  return (
    <div className={styles['submission']}>
      <SelectField
        label="With the issuer"
        about={course.title}
        value={submission?.state ?? 'notSent'}
        options={options}
        onChange={(state) => change(state, today)}
      />
      {submission !== null && (
        <DateField
          label={`${submissionWords[submission.state]} on`}
          about={course.title}
          value={submission.on ?? ''}
          min={earliestDay}
          max={today}
          onChange={(text) => {
            const day = parsePlainDate(text)
            if (day.ok && day.value >= earliestDay && day.value <= today) change(submission.state, day.value)
          }}
        />
      )}
    </div>
  )
}
