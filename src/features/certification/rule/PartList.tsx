import { Plus } from 'lucide'
import { addGroup, addPart, changePart, removePart } from '../../../domain/forms/rule/ruleEdits'
import { type GroupDraft, isLeafDraft, type PartDraft } from '../../../domain/forms/rule/requirementDraft'
import { FieldError } from '../../../ui/fields/FieldError'
import { FieldRow, RowList } from '../../../ui/fields/RowList'
import { Button } from '../../../ui/layout/Button'
import { Icon } from '../../../ui/layout/Icon'
import { Stack } from '../../../ui/layout/Stack'
import { problemAt } from '../../../words/forms/problems'
import { partName } from '../../../words/forms/rowNames'
import { PartFields } from './PartFields'
import { PartLimits } from './PartLimits'
import type { RuleFormProps } from './RuleSection'

/** The parts of the requirement, in their groups. */
export function PartList({ form }: { readonly form: RuleFormProps }) {
  const { draft, errors, onChange } = form
  const problem = problemAt(errors, 'parts', 'the parts')
  return (
    <Stack as="section" gap={12} aria-labelledby="parts">
      <div>
        <h3 id="parts">Parts</h3>
        <p className="soft">Each kind of course belongs to one part. Leave a limit empty for none.</p>
      </div>
      {problem !== undefined && <FieldError isOfSeveral>{problem}</FieldError>}
      <RowList
        label="Parts"
        actions={
          <>
            <Button icon={<Icon of={Plus} size={19} />} onClick={() => onChange(addPart(draft))}>
              Add part
            </Button>
            <Button icon={<Icon of={Plus} size={19} />} onClick={() => onChange(addGroup(draft))}>
              Add group
            </Button>
          </>
        }
      >
        {rowsOf(draft.requirement.parts, form)}
      </RowList>
    </Stack>
  )
}

/** The last part among its neighbors can't be removed: the group can, and the rule needs one. */
function rowsOf(parts: readonly PartDraft[], form: RuleFormProps) {
  const { draft, onChange } = form
  return parts.map((part) => {
    const name = partName(part, draft.requirement)
    return (
      <FieldRow key={part.id} name={name} onRemove={parts.length > 1 ? () => onChange(removePart(draft, part.id)) : undefined}>
        {isLeafDraft(part) ? <PartFields part={part} name={name} form={form} /> : <GroupFields part={part} name={name} form={form} />}
      </FieldRow>
    )
  })
}

type GroupFieldsProps = { readonly part: GroupDraft; readonly name: string; readonly form: RuleFormProps }

/** The limits that several parts have together, and those parts. */
function GroupFields({ part, name, form }: GroupFieldsProps) {
  const { draft, errors, onChange } = form
  return (
    <>
      <p className="soft">These limits cover the group’s parts together.</p>
      <PartLimits part={part} name={name} errors={errors} onChange={(change) => onChange(changePart(draft, part.id, change))} />
      <RowList
        label={`Parts of ${name}`}
        actions={
          <Button icon={<Icon of={Plus} size={19} />} onClick={() => onChange(addPart(draft, part.id))}>
            {`Add part to ${name}`}
          </Button>
        }
      >
        {rowsOf(part.children, form)}
      </RowList>
    </>
  )
}
