import { useMemo } from 'react'
import { amountToNumber } from '../../domain/values/amount'
import { type CycleCost, cycleCosts } from '../../domain/charts/cycleCost'
import type { Portfolio } from '../../domain/records/portfolio'
import type { RenewalRule } from '../../domain/rule/rule'
import type { CertificationStatus } from '../../domain/status/standing'
import { StackedBars } from '../../ui/charts/StackedBars'
import {
  costAndUnitText,
  costFeeText,
  costNotes,
  costText,
  courseCostText,
  cycleCostsText,
  cycleCostText,
  perUnitText,
} from '../../words/charts/cycleCosts'
import { creditText } from '../../words/counting/progress'
import { periodText } from '../../words/counting/surplus'

export type CostChartProps = { readonly status: CertificationStatus; readonly portfolio: Portfolio }

/** The cost of this cycle and past ones, in total and per unit of counted credit. */
export function CostChart({ status: { credential, count }, portfolio }: CostChartProps) {
  const { rule } = credential
  const costs = useMemo(() => cycleCosts(credential, count, portfolio), [credential, count, portfolio])
  return (
    <StackedBars
      id="costs"
      title="Costs"
      sentence={cycleCostsText(costs, rule)}
      notes={costNotes(costs, rule)}
      bars={costs.map((cost) => ({
        key: cost.start,
        at: 0,
        text: cycleCostText(cost, rule),
        name: nameOf(cost),
        plain: amountToNumber(cost.courses),
        hatched: cost.fee === null ? 0 : amountToNumber(cost.fee),
        value: costAndUnitText(cost, rule),
      }))}
      legend={[
        ['solid', 'Courses'],
        ['hatchedLine', 'Renewal fee'],
      ]}
      table={{
        caption: 'Costs by cycle',
        head: ['Cycle', 'Courses', 'Fee', 'Total', 'Counted', 'For the credit'],
        rows: costs.map((cost) => rowOf(cost, rule)),
      }}
    />
  )
}

function nameOf(cost: CycleCost): string {
  return cost.isRunning ? `This cycle, ${periodText(cost)}` : periodText(cost)
}

function rowOf(cost: CycleCost, rule: RenewalRule): readonly string[] {
  return [
    nameOf(cost),
    courseCostText(cost, rule),
    costFeeText(cost, rule),
    costText(cost, rule),
    creditText(cost.counted, rule),
    perUnitText(cost, rule),
  ]
}
