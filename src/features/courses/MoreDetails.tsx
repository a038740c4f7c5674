import type { CourseDraft, CourseField, FilledDraft } from '../../domain/forms/courseDraft'
import { TextAreaField } from '../../ui/fields/TextAreaField'
import { TextField } from '../../ui/fields/TextField'
import { Columns } from '../../ui/layout/Columns'
import { Disclosure } from '../../ui/layout/Disclosure'
import { Stack } from '../../ui/layout/Stack'
import { CountsAs } from './CountsAs'
import { partChoices } from './partChoices'

export type MoreDetailsProps = {
  readonly draft: CourseDraft
  readonly filled: FilledDraft
  /** The latest attempt to save, if it failed. */
  readonly failure: object | null
  readonly errorAt: (field: CourseField, noun: string) => string | undefined
  readonly onChange: (part: Partial<CourseDraft>) => void
}

/** What a course can do without. Closed until one of the fields has something in it. */
export function MoreDetails({ draft, filled, failure, errorAt, onChange }: MoreDetailsProps) {
  const { cost, number, link, note } = filled
  const errors = {
    cost: errorAt('cost', 'the cost'),
    number: errorAt('number', 'the number'),
    link: errorAt('link', 'the link'),
    note: errorAt('note', 'the note'),
  }
  const isWrong = Object.values(errors).some((error) => error !== undefined)
  const hasParts = partChoices(filled).length > 0
  const isFilled = `${cost}${number}${link}${note}` !== '' || filled.awards.some(({ counts, requirementId }) => counts && requirementId !== '')
  return (
    <Disclosure
      label="More details"
      about={hasParts ? 'Counts as, cost, notes' : 'Cost, number, notes'}
      opens={isWrong && failure !== null ? failure : isFilled}
    >
      <Stack gap={12}>
        <CountsAs draft={draft} filled={filled} onChange={onChange} />
        <Columns gap={12}>
          <TextField label="Cost" value={cost} input={{ inputMode: 'decimal' }} error={errors.cost} onChange={(text) => onChange({ cost: text })} />
          <TextField label="Course or approval number" value={number} error={errors.number} onChange={(text) => onChange({ number: text })} />
        </Columns>
        <TextField
          label="Link"
          value={link}
          input={{ inputMode: 'url' }}
          hint="The course’s page."
          error={errors.link}
          onChange={(text) => onChange({ link: text })}
        />
        <TextAreaField
          label="Note"
          rows={3}
          value={note}
          hint="Only you see this. It’s not in reports."
          error={errors.note}
          onChange={(text) => onChange({ note: text })}
        />
      </Stack>
    </Disclosure>
  )
}
