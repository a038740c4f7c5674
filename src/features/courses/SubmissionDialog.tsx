import { useState } from 'react'
import { setSubmission } from '../../domain/changes/bulkAct'
import { awardOf, type Course, submissionStates, type SubmissionState } from '../../domain/records/course'
import type { Certification } from '../../domain/records/credential'
import { useRecert } from '../../store/useRecert'
import { SelectField } from '../../ui/fields/SelectField'
import { withCreditText } from '../../words/courses/courses'
import { quantity } from '../../words/values/dates'
import { submissionWords } from '../../words/counting/submissions'
import { BulkDialog } from './BulkDialog'

const options = submissionStates.map((state) => [state, submissionWords[state]] as const)

export type SubmissionDialogProps = {
  readonly courses: readonly Course[]
  readonly certifications: readonly Certification[]
  readonly onClose: () => void
}

/** Starts with the certification that most of the courses have credit for. */
export function SubmissionDialog({ courses, certifications, onClose }: SubmissionDialogProps) {
  const today = useRecert((state) => state.today)
  const given = (id: Certification['id'] | undefined) => (id === undefined ? 0 : courses.filter((course) => awardOf(course, id) !== null).length)
  const [id, setId] = useState(() => certifications.toSorted((a, b) => given(b.id) - given(a.id))[0]?.id)
  const [state, setState] = useState<SubmissionState>('sent')
  if (id === undefined) return null
  return (
    <BulkDialog
      title={`Issuer status: ${quantity(courses.length, 'course')}`}
      submitLabel="Save"
      act={() => setSubmission(courses, id, state, today)}
      onClose={onClose}
    >
      <SelectField
        label="Credential"
        value={id}
        options={certifications.map((certification) => [certification.id, certification.name])}
        hint={withCreditText(given(id), courses.length)}
        onChange={setId}
      />
      <SelectField
        label="Status"
        value={state}
        options={options}
        hint={state === 'sent' ? 'Marked as sent today. Dates already noted stay.' : undefined}
        onChange={setState}
      />
    </BulkDialog>
  )
}
