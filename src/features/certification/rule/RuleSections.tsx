import type { RuleDraft } from '../../../domain/forms/rule/ruleDraft'
import { CardFields } from './CardFields'
import { CarryOverFields } from './CarryOverFields'
import { FeeFields } from './FeeFields'
import { FirstCycleFields } from './FirstCycleFields'
import { LateFields } from './LateFields'
import { LimitFields } from './LimitFields'
import styles from './Rule.module.css'
import { RuleSection, type RuleFormProps } from './RuleSection'
import { YearlyFields } from './YearlyFields'

/** What not every rule has. */
export function RuleSections({ form }: { readonly form: RuleFormProps }) {
  const { draft, errors, attempt } = form
  const { late, fees, cards, carryOver } = draft
  const shared = { errors, attempt }
  return (
    <div className={styles.sections}>
      <RuleSection {...shared} label="Limits across parts" fields={['limit.', 'most']} isFilled={hasLimits(draft)}>
        <LimitFields form={form} />
      </RuleSection>
      <RuleSection {...shared} label="First cycle of newcomers" fields={['first.']} isFilled={draft.firstCycles.length > 0}>
        <FirstCycleFields form={form} />
      </RuleSection>
      <RuleSection {...shared} label="Early and late renewal" fields={['late.']} isFilled={late.opens !== '' || late.kind !== 'unknown'}>
        <LateFields form={form} />
      </RuleSection>
      {cards.some(({ isRequired }) => isRequired) && (
        <RuleSection {...shared} label="Card details" fields={['card.']} isFilled={cards.some(hasDetails)}>
          <CardFields {...form} />
        </RuleSection>
      )}
      <RuleSection {...shared} label="Fees" fields={['fee.']} isFilled={fees.renewal !== '' || fees.petition !== '' || fees.others.length > 0}>
        <FeeFields form={form} />
      </RuleSection>
      <RuleSection {...shared} label="Every year" fields={['yearly.']} isFilled={draft.yearly.length > 0}>
        <YearlyFields form={form} />
      </RuleSection>
      <RuleSection
        {...shared}
        label="Carry-over and repeats"
        fields={['carry.']}
        isFilled={carryOver.from !== 'none' || !carryOver.repeats || carryOver.sharesCredit}
      >
        <CarryOverFields form={form} />
      </RuleSection>
    </div>
  )
}

function hasLimits({ limits, requirement }: RuleDraft): boolean {
  return limits.length > 0 || requirement.goesBeyond
}

function hasDetails({ isRequired, validOn, daysBeyond, issuedWithinMonths }: RuleDraft['cards'][number]): boolean {
  return isRequired && (validOn !== 'renewal' || daysBeyond !== '' || issuedWithinMonths !== '')
}
