import { type CardDraft, changeCard } from '../../../domain/forms/rule/cardsDraft'
import { type CardTopic, cardTopics } from '../../../domain/rule/rule'
import { Checkbox } from '../../../ui/fields/Checkbox'
import { SelectField } from '../../../ui/fields/SelectField'
import { TextField } from '../../../ui/fields/TextField'
import { Columns } from '../../../ui/layout/Columns'
import { Inset } from '../../../ui/layout/Inset'
import { cardName } from '../../../words/counting/cardTopics'
import { problemAt } from '../../../words/forms/problems'
import type { RuleFormProps } from './RuleSection'

/** Which cards the renewal takes. */
export function CardChecks({ draft: { cards }, onChange }: RuleFormProps) {
  const isRequired = (topic: CardTopic) => cards.some((card) => card.topic === topic && card.isRequired)
  return (
    <fieldset>
      <legend>Cards required to renew</legend>
      <Columns gap={0}>
        {cardTopics.map((topic) => (
          <Checkbox
            key={topic}
            label={cardName(topic)}
            checked={isRequired(topic)}
            onChange={(checked) => onChange({ cards: changeCard(cards, topic, { isRequired: checked }) })}
          />
        ))}
      </Columns>
    </fieldset>
  )
}

const validOn: readonly (readonly [CardDraft['validOn'], string])[] = [
  ['renewal', 'On the day you renew'],
  ['cycleEnd', 'Through the last day of the cycle'],
]

/** What the issuer wants of each required card. */
export function CardFields({ draft: { cards }, errors, onChange }: RuleFormProps) {
  return cards
    .filter(({ isRequired }) => isRequired)
    .map(({ topic, ...card }) => {
      const name = cardName(topic)
      const change = (changed: Partial<CardDraft>) => onChange({ cards: changeCard(cards, topic, changed) })
      return (
        <Inset key={topic} as="fieldset">
          <legend className="visuallyHidden">{name}</legend>
          <strong aria-hidden="true">{name}</strong>
          <Columns>
            <SelectField
              label="Must be valid"
              about={name}
              value={card.validOn}
              options={validOn}
              onChange={(chosen) => change({ validOn: chosen })}
            />
            <TextField
              label="Extra days"
              about={name}
              optional
              value={card.daysBeyond}
              input={{ inputMode: 'numeric' }}
              error={problemAt(errors, `card.daysBeyond:${topic}`, 'the number of days')}
              onChange={(daysBeyond) => change({ daysBeyond })}
            />
            <TextField
              label="Issued within (months)"
              about={name}
              optional
              value={card.issuedWithinMonths}
              input={{ inputMode: 'numeric' }}
              hint="If only a recent class counts."
              error={problemAt(errors, `card.issuedWithinMonths:${topic}`, 'the number of months')}
              onChange={(issuedWithinMonths) => change({ issuedWithinMonths })}
            />
          </Columns>
        </Inset>
      )
    })
}
