import type { CourseDraft, CourseField, FilledDraft } from '../../domain/forms/courseDraft'
import { TextAreaField } from '../../ui/fields/TextAreaField'
import { TextField } from '../../ui/fields/TextField'
import { Columns } from '../../ui/layout/Columns'
import { Disclosure } from '../../ui/layout/Disclosure'
import { Stack } from '../../ui/layout/Stack'

export type MoreDetailsProps = {
  readonly filled: FilledDraft
  /** The latest attempt to save, if it failed. */
  readonly failure: object | null
  readonly errorAt: (field: CourseField, noun: string) => string | undefined
  readonly onChange: (part: Partial<CourseDraft>) => void
}

/** What a course can do without. Closed until one of the fields has something in it. */
export function MoreDetails({ filled: { number, link, note }, failure, errorAt, onChange }: MoreDetailsProps) {
  const errors = { number: errorAt('number', 'The number'), link: errorAt('link', 'The link'), note: errorAt('note', 'The note') }
  const isWrong = Object.values(errors).some((error) => error !== undefined)
  return (
    <Disclosure label="More details" opens={isWrong && failure !== null ? failure : `${number}${link}${note}` !== ''}>
      <Stack gap={12}>
        <Columns>
          <TextField
            label="Course or approval number"
            optional
            value={number}
            error={errors.number}
            onChange={(text) => onChange({ number: text })}
          />
          <TextField
            label="Link"
            optional
            value={link}
            input={{ inputMode: 'url' }}
            hint="The course’s page."
            error={errors.link}
            onChange={(text) => onChange({ link: text })}
          />
        </Columns>
        <TextAreaField
          label="Note"
          optional
          rows={3}
          value={note}
          hint="Only for you: not in reports."
          error={errors.note}
          onChange={(text) => onChange({ note: text })}
        />
      </Stack>
    </Disclosure>
  )
}
