import { useState } from 'react'
import { categories } from '../../../domain/rule/category'
import { changePart, giveCategory } from '../../../domain/forms/rule/ruleEdits'
import type { LeafDraft } from '../../../domain/forms/rule/requirementDraft'
import { Checkbox } from '../../../ui/fields/Checkbox'
import { DateField } from '../../../ui/fields/DateField'
import { TextField } from '../../../ui/fields/TextField'
import { Columns } from '../../../ui/layout/Columns'
import { Disclosure } from '../../../ui/layout/Disclosure'
import { problemAt } from '../../../words/forms/problems'
import { acceptsText, categoryWords } from '../../../words/rule/categories'
import { PartLimits } from './PartLimits'
import { RuleSection, type RuleFormProps } from './RuleSection'

/** A part of a rule: its name, its limits, and the kinds of courses it accepts. */
export function PartFields({ part, name, form }: { readonly part: LeafDraft; readonly name: string; readonly form: RuleFormProps }) {
  const { id } = part
  const { draft, errors, attempt, onChange } = form
  const [isNew] = useState(part.label === '')
  const change = (changed: Partial<LeafDraft>) => onChange(changePart(draft, id, changed))
  return (
    <>
      <PartLimits part={part} name={name} isWhole={draft.requirement.isSingle} errors={errors} onChange={change} />
      <div>
        <Disclosure label={acceptsText(part.categories)} opens={isNew}>
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
        </Disclosure>
        <RuleSection
          label="More limits"
          fields={[`maxPerYear:${id}`, `maxPerCourse:${id}`, `from:${id}`]}
          isFilled={part.maxPerYear !== '' || part.maxPerCourse !== '' || part.from !== ''}
          errors={errors}
          attempt={attempt}
        >
          <Columns>
            <TextField
              label="At most per year"
              about={name}
              optional
              value={part.maxPerYear}
              input={{ inputMode: 'decimal' }}
              error={problemAt(errors, `maxPerYear:${id}`, 'the amount')}
              onChange={(maxPerYear) => change({ maxPerYear })}
            />
            <TextField
              label="At most per course"
              about={name}
              optional
              value={part.maxPerCourse}
              input={{ inputMode: 'decimal' }}
              error={problemAt(errors, `maxPerCourse:${id}`, 'the amount')}
              onChange={(maxPerCourse) => change({ maxPerCourse })}
            />
            <DateField
              label="Counts courses from"
              about={name}
              optional
              value={part.from}
              error={problemAt(errors, `from:${id}`, 'the date')}
              onChange={(from) => change({ from })}
            />
          </Columns>
        </RuleSection>
      </div>
    </>
  )
}
