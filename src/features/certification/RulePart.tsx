import { Trash2 } from 'lucide'
import { categories } from '../../domain/rule/category'
import { changePart, giveCategory, hasOnePart, type PartDraft, removePart, type RuleDraft, type RuleField } from '../../domain/forms/ruleDraft'
import { IconButton } from '../../ui/layout/IconButton'
import { Checkbox } from '../../ui/fields/Checkbox'
import { Icon } from '../../ui/layout/Icon'
import { Cluster } from '../../ui/layout/Cluster'
import { Columns } from '../../ui/layout/Columns'
import { Inset } from '../../ui/layout/Inset'
import { TextField } from '../../ui/fields/TextField'
import { categoryWords } from '../../words/rule/categories'
import styles from './CredentialPage.module.css'

export type RulePartProps = {
  readonly part: PartDraft
  readonly number: number
  readonly draft: RuleDraft
  readonly canRemove: boolean
  readonly errorAt: (field: RuleField, noun: string) => string | undefined
  readonly onChange: (draft: RuleDraft) => void
}

/** A part of a rule: its name, its limits, and the kinds of courses it accepts. */
export function RulePart({ part, number, draft, canRemove, errorAt, onChange }: RulePartProps) {
  const { id, label } = part
  const change = (changed: Partial<PartDraft>) => onChange(changePart(draft, id, changed))
  const name = label.trim() === '' ? `Part ${number}` : label
  return (
    <Inset as="fieldset" className={styles.part}>
      <legend className="visuallyHidden">{name}</legend>
      <Cluster gap={8} align="center" justify="between">
        <strong aria-hidden="true">{name}</strong>
        {canRemove && (
          <IconButton label={`Remove part ${name}`} icon={<Icon of={Trash2} size={19} />} onClick={() => onChange(removePart(draft, id))} />
        )}
      </Cluster>
      <Columns>
        <TextField
          label="Name"
          about={`part ${number}`}
          value={label}
          error={errorAt(`label:${id}`, 'The name')}
          onChange={(text) => change({ label: text })}
        />
        {!hasOnePart(draft) && (
          <>
            <TextField
              label="At least"
              about={name}
              optional
              value={part.min}
              input={{ inputMode: 'decimal' }}
              error={errorAt(`min:${id}`, 'The amount')}
              onChange={(min) => change({ min })}
            />
            <TextField
              label="At most"
              about={name}
              optional
              value={part.max}
              input={{ inputMode: 'decimal' }}
              error={errorAt(`max:${id}`, 'The amount')}
              onChange={(max) => change({ max })}
            />
          </>
        )}
      </Columns>
      <Columns gap={0} role="group" aria-label={`Kinds of courses, ${name}`}>
        {categories.map((category) => (
          <Checkbox
            key={category}
            label={categoryWords[category]}
            checked={part.categories.includes(category)}
            onChange={(checked) => onChange(giveCategory(draft, id, category, checked))}
          />
        ))}
      </Columns>
    </Inset>
  )
}
