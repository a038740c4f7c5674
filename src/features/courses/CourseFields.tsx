import { categories } from '../../domain/rule/category'
import type { CourseDraft, CourseField, CourseKind, FilledDraft } from '../../domain/forms/courseDraft'
import { earliestDay } from '../../domain/forms/fieldInput'
import type { PlainDate } from '../../domain/values/plainDate'
import { DateField } from '../../ui/fields/DateField'
import { SelectField } from '../../ui/fields/SelectField'
import { TextField } from '../../ui/fields/TextField'
import { categoryWords } from '../../words/rule/categories'
import styles from './CourseFields.module.css'

export type CourseFieldsProps = {
  readonly filled: FilledDraft
  readonly kind: CourseKind
  readonly today: PlainDate
  readonly errorAt: (field: CourseField, noun: string) => string | undefined
  readonly onChange: (part: Partial<CourseDraft>) => void
}

const categoryOptions = categories.map((category) => [category, categoryWords[category]] as const)

/** What every course has besides its title and what it counts toward. */
export function CourseFields({ filled, kind, today, errorAt, onChange }: CourseFieldsProps) {
  return (
    <div className={styles.fields}>
      <DateField
        label={kind === 'planned' ? 'Planned for' : 'Completed on'}
        value={filled.completedOn}
        min={earliestDay}
        {...(kind === 'planned' ? {} : { max: today })}
        error={errorAt('completedOn', kind === 'planned' ? 'the planned date' : 'the completion date')}
        onChange={(completedOn) => onChange({ completedOn })}
      />
      <TextField
        label="Contact hours"
        value={filled.contactHours}
        input={{ inputMode: 'decimal' }}
        error={errorAt('contactHours', 'the contact hours')}
        onChange={(contactHours) => onChange({ contactHours })}
      />
      <SelectField label="Category" value={filled.category} options={categoryOptions} onChange={(category) => onChange({ category })} />
      <TextField
        label="Provider"
        value={filled.provider}
        error={errorAt('provider', 'the provider')}
        onChange={(provider) => onChange({ provider })}
      />
    </div>
  )
}
