import { changeAward, type CourseDraft, type FilledAward, type FilledDraft } from '../../domain/forms/courseDraft'
import type { Category } from '../../domain/rule/category'
import { choosableLeaves, leafFor, leavesOf } from '../../domain/rule/rule'
import { SelectField } from '../../ui/fields/SelectField'
import { partChoices } from './partChoices'

export type CountsAsProps = { readonly draft: CourseDraft; readonly filled: FilledDraft; readonly onChange: (draft: CourseDraft) => void }

/** Asks which part of a rule the course counts as, where there are several. */
export function CountsAs({ draft, filled, onChange }: CountsAsProps) {
  return partChoices(filled).map((award) => (
    <SelectField
      key={award.certification.id}
      label={`${award.certification.name} counts it as`}
      value={award.requirementId}
      options={optionsFor(award, filled.category)}
      onChange={(chosen) => onChange(changeAward(draft, award.certification.id, { requirementId: chosen }))}
    />
  ))
}

function optionsFor({ certification }: FilledAward, category: Category): readonly (readonly [value: string, label: string])[] {
  const { requirement } = certification.rule
  const leaves = choosableLeaves(requirement, category)
  return [
    ['', `By its category: ${leafFor(leavesOf(requirement), category, undefined)?.label ?? 'none'}`],
    ...leaves.map(({ id, label }) => [id, label] as const),
  ]
}
