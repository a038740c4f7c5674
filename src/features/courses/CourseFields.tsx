import { categories } from '../../domain/rule/category'
import type { Certification } from '../../domain/records/credential'
import type { CourseDraft, CourseField, CourseKind, FilledDraft } from '../../domain/forms/courseDraft'
import { earliestDay } from '../../domain/forms/fieldInput'
import type { PlainDate } from '../../domain/values/plainDate'
import { DateField } from '../../ui/fields/DateField'
import { SelectField } from '../../ui/fields/SelectField'
import { TextField } from '../../ui/fields/TextField'
import { categoryWords } from '../../words/rule/categories'
import { conversionText } from '../../words/rule/conversion'
import { Columns } from '../../ui/layout/Columns'

export type CourseFieldsProps = {
  readonly filled: FilledDraft
  readonly kind: CourseKind
  readonly certifications: readonly Certification[]
  readonly today: PlainDate
  readonly errorAt: (field: CourseField, noun: string) => string | undefined
  readonly onChange: (part: Partial<CourseDraft>) => void
}

const categoryOptions = categories.map((category) => [category, categoryWords[category]] as const)

/** All fields of a course except its title, its certificates and what it counts toward. */
export function CourseFields({ filled, kind, certifications, today, errorAt, onChange }: CourseFieldsProps) {
  return (
    <Columns>
      <TextField
        label="Provider"
        optional
        value={filled.provider}
        error={errorAt('provider', 'The provider')}
        onChange={(provider) => onChange({ provider })}
      />
      <DateField
        label={kind === 'planned' ? 'Planned for' : 'Completed on'}
        value={filled.completedOn}
        min={earliestDay}
        {...(kind === 'planned' ? {} : { max: today })}
        error={errorAt('completedOn', kind === 'planned' ? 'The target day' : 'The day of completion')}
        onChange={(completedOn) => onChange({ completedOn })}
      />
      <SelectField label="Category" value={filled.category} options={categoryOptions} onChange={(category) => onChange({ category })} />
      <TextField
        label="Contact hours"
        optional
        value={filled.contactHours}
        input={{ inputMode: 'decimal' }}
        hint={filled.category === 'cpr' ? undefined : (conversionText(filled.contactHours, certifications) ?? undefined)}
        error={errorAt('contactHours', 'Contact hours')}
        onChange={(contactHours) => onChange({ contactHours })}
      />
      <TextField
        label="Cost"
        optional
        value={filled.cost}
        input={{ inputMode: 'decimal' }}
        error={errorAt('cost', 'The cost')}
        onChange={(cost) => onChange({ cost })}
      />
    </Columns>
  )
}
