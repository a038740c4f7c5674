import { Plus } from 'lucide'
import { addLimit } from '../../../domain/forms/rule/ruleEdits'
import type { LimitDraft } from '../../../domain/forms/rule/limitsDraft'
import { changeRow, removeRow } from '../../../domain/forms/rule/rowKeys'
import { Checkbox } from '../../../ui/fields/Checkbox'
import { FieldRow, RowList } from '../../../ui/fields/RowList'
import { TextField } from '../../../ui/fields/TextField'
import { Button } from '../../../ui/layout/Button'
import { Columns } from '../../../ui/layout/Columns'
import { Icon } from '../../../ui/layout/Icon'
import { problemAt } from '../../../words/forms/problems'
import { named } from '../../../words/forms/rowNames'
import type { RuleFormProps } from './RuleSection'

type Kind = LimitDraft['kind']

const kinds: Readonly<Record<Kind, { readonly title: string; readonly hint: string }>> = {
  provider: { title: 'Minimum by provider', hint: 'Counts courses from these providers in any part.' },
  ticked: {
    title: 'Minimum for checked courses',
    hint: 'Counts courses you check when logging, in any part.',
  },
  spread: { title: 'Number of parts', hint: 'Requires credit in several parts.' },
  cap: {
    title: 'Maximum for checked courses',
    hint: 'Limits courses you check when logging, in any part.',
  },
}

/** Minimums and maximums that don't follow the parts. */
export function LimitFields({ form }: { readonly form: RuleFormProps }) {
  const { draft, errors, onChange } = form
  const { limits, requirement } = draft
  return (
    <>
      <RowList
        label="Limits across parts"
        actions={(['provider', 'ticked', 'spread', 'cap'] as const).map((kind) => (
          <Button key={kind} icon={<Icon of={Plus} size={19} />} onClick={() => onChange(addLimit(draft, kind))}>
            {kinds[kind].title}
          </Button>
        ))}
      >
        {limits.map((limit) => (
          <FieldRow
            key={limit.key}
            name={named(limit.label, kinds[limit.kind].title)}
            onRemove={() => onChange({ limits: removeRow(limits, limit.key) })}
          >
            <p className="soft">{kinds[limit.kind].hint}</p>
            <Limit limit={limit} errors={errors} onChange={(changed) => onChange({ limits: changeRow(limits, limit.key, changed) })} />
          </FieldRow>
        ))}
      </RowList>
      <Checkbox
        label="More than the required amount can count"
        checked={requirement.goesBeyond}
        onChange={(goesBeyond) => onChange({ requirement: { ...requirement, goesBeyond } })}
      />
      {requirement.goesBeyond && (
        <TextField
          label="Counts at most"
          optional
          value={requirement.most}
          input={{ inputMode: 'decimal' }}
          hint="Leave empty for no limit."
          error={problemAt(errors, 'most', 'the amount')}
          onChange={(most) => onChange({ requirement: { ...requirement, most } })}
        />
      )}
    </>
  )
}

type LimitProps = Pick<RuleFormProps, 'errors'> & { readonly limit: LimitDraft; readonly onChange: (change: Partial<LimitDraft>) => void }

function Limit({ limit, errors, onChange }: LimitProps) {
  const { key, kind } = limit
  const about = named(limit.label, kinds[kind].title)
  const decimal = { inputMode: 'decimal' } as const
  return (
    <Columns>
      <TextField
        label="Name"
        about={about}
        value={limit.label}
        error={problemAt(errors, `limit.label:${key}`, 'a name')}
        onChange={(label) => onChange({ label })}
      />
      {kind !== 'spread' && (
        <TextField
          label={kind === 'cap' ? 'At most' : 'At least'}
          about={about}
          value={limit.amount}
          input={decimal}
          error={problemAt(errors, `limit.amount:${key}`, 'the amount')}
          onChange={(amount) => onChange({ amount })}
        />
      )}
      {kind === 'provider' && (
        <TextField
          label="Providers"
          about={about}
          value={limit.providers}
          hint="Separate names with commas."
          error={problemAt(errors, `limit.providers:${key}`, 'at least one provider')}
          onChange={(providers) => onChange({ providers })}
        />
      )}
      {kind === 'spread' && (
        <>
          <TextField
            label="Parts with credit"
            about={about}
            value={limit.atLeast}
            input={{ inputMode: 'numeric' }}
            error={problemAt(errors, `limit.atLeast:${key}`, 'the number of parts')}
            onChange={(atLeast) => onChange({ atLeast })}
          />
          <TextField
            label="Smallest credit in a part"
            about={about}
            value={limit.each}
            input={decimal}
            hint="The smallest credit your issuer gives."
            error={problemAt(errors, `limit.each:${key}`, 'the amount')}
            onChange={(each) => onChange({ each })}
          />
        </>
      )}
    </Columns>
  )
}
