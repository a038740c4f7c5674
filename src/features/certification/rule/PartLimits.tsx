import type { LeafDraft, PartDraft } from '../../../domain/forms/rule/requirementDraft'
import { TextField } from '../../../ui/fields/TextField'
import { Columns } from '../../../ui/layout/Columns'
import { problemAt } from '../../../words/forms/problems'
import styles from './Rule.module.css'
import type { RuleFormProps } from './RuleSection'

export type PartLimitsProps = Pick<RuleFormProps, 'errors'> & {
  readonly part: PartDraft
  readonly name: string
  /** The only part requires and counts what the whole does. */
  readonly isWhole?: boolean
  readonly onChange: (change: Pick<Partial<LeafDraft>, 'label' | 'min' | 'max'>) => void
}

/** The name of a part or group, and how much it requires and counts. */
export function PartLimits({ part: { id, label, min, max }, name, isWhole = false, errors, onChange }: PartLimitsProps) {
  return (
    <>
      <TextField
        label="Name"
        about={name}
        value={label}
        error={problemAt(errors, `label:${id}`, 'a name')}
        onChange={(text) => onChange({ label: text })}
      />
      {!isWhole && (
        <Columns className={styles.pair}>
          <TextField
            label="At least"
            about={name}
            optional
            value={min}
            input={{ inputMode: 'decimal' }}
            error={problemAt(errors, `min:${id}`, 'the amount')}
            onChange={(text) => onChange({ min: text })}
          />
          <TextField
            label="At most"
            about={name}
            optional
            value={max}
            input={{ inputMode: 'decimal' }}
            error={problemAt(errors, `max:${id}`, 'the amount')}
            onChange={(text) => onChange({ max: text })}
          />
        </Columns>
      )}
    </>
  )
}
