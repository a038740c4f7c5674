import type { CourseCount } from '../../domain/counting/courseCount'
import type { RenewalRule } from '../../domain/rule/rule'
import { countedLines } from '../english/counted'
import { creditText, progressText } from './progress'

/** "1.9 CEUs", "1.2 of 1.9 CEUs" */
export function countedText({ counted, award }: Pick<CourseCount, 'counted' | 'award'>, rule: RenewalRule): string {
  return counted === award ? creditText(counted, rule) : progressText(counted, award, rule)
}

/** "1.9 CEUs counted under Education"; `label` is null if there's only the total. */
export function countedUnderText(count: Pick<CourseCount, 'counted' | 'award'>, label: string | null, rule: RenewalRule): string {
  const credit = countedText(count, rule)
  return label === null ? countedLines.counted({ credit }) : countedLines.countedUnder({ credit, label })
}
