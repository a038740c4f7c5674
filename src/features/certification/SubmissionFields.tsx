import { useState } from 'react'
import type { Certification } from '../../domain/records/credential'
import { awardOf, type Course, submissionStates, type Submission } from '../../domain/records/course'
import { changeSubmission, readSentDay, submissionIn } from '../../domain/changes/courseAct'
import { useRecert } from '../../store/useRecert'
import { DateField } from '../../ui/fields/DateField'
import { SelectField } from '../../ui/fields/SelectField'
import { fieldProblemText } from '../../words/forms/problems'
import { petitionText, submissionWords } from '../../words/counting/submissions'
import styles from './CredentialPage.module.css'

const options = submissionStates.map((state) => [state, submissionWords[state]] as const)

/** Where a course is with the issuer. The state is saved at once, the day when focus leaves its field. */
export function SubmissionFields({ course, certification }: { readonly course: Course; readonly certification: Certification }) {
  const today = useRecert((state) => state.today)
  const perform = useRecert((state) => state.perform)
  const submission = awardOf(course, certification.id)?.submission ?? null
  const save = (changed: Submission | null) => perform(changeSubmission(course, certification.id, changed))
  return (
    <div className={styles.submission}>
      <SelectField
        label="Issuer status"
        about={course.title}
        value={submission?.state ?? 'notSent'}
        options={options}
        hint={submission?.state === 'inDoubt' ? petitionText(certification.rule) : undefined}
        onChange={(state) => save(submissionIn(state, submission, today))}
      />
      {submission !== null && <SentDay key={submission.on} submission={submission} course={course} onSave={save} />}
    </div>
  )
}

type SentDayProps = { readonly submission: Submission; readonly course: Course; readonly onSave: (changed: Submission) => void }

function SentDay({ submission, course, onSave }: SentDayProps) {
  const today = useRecert((state) => state.today)
  const [text, setText] = useState<string>(submission.on ?? '')
  const [error, setError] = useState<string | undefined>()
  return (
    <DateField
      label="Sent on"
      about={course.title}
      value={text}
      min={course.completedOn}
      max={today}
      error={error}
      onChange={setText}
      onLeave={() => {
        const day = readSentDay(text, course, today)
        setError(day.ok ? undefined : fieldProblemText(day.error, 'the date'))
        if (day.ok && day.value !== submission.on) onSave({ ...submission, on: day.value })
      }}
    />
  )
}
