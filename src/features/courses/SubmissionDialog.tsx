import { useState } from 'react'
import { setSubmission } from '../../domain/changes/bulkAct'
import { awardOf, type Course, submissionStates, type SubmissionState } from '../../domain/records/course'
import type { Certification } from '../../domain/records/credential'
import { useRecert } from '../../store/useRecert'
import { SelectField } from '../../ui/fields/SelectField'
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
      title={`With the issuer: ${quantity(courses.length, 'course')}`}
      submitLabel="Save"
      act={() => setSubmission(courses, id, state, today)}
      onClose={onClose}
    >
      <SelectField
        label="Credential"
        value={id}
        options={certifications.map((certification) => [certification.id, certification.name])}
        hint={`${given(id)} of ${quantity(courses.length, 'course')} ${given(id) === 1 ? 'gives' : 'give'} it something; the others stay as they are.`}
        onChange={setId}
      />
      <SelectField
        label="State"
        value={state}
        options={options}
        hint={state === 'sent' ? 'The day is noted as today; one that is noted already stays.' : undefined}
        onChange={setState}
      />
    </BulkDialog>
  )
}
