import { progressParts } from '../../domain/counting/progressParts'
import { paceMark } from '../../domain/status/evenPace'
import type { CertificationStatus } from '../../domain/status/standing'
import { amountToNumber } from '../../domain/values/amount'
import type { PlainDate } from '../../domain/values/plainDate'
import { ProgressBar } from '../../ui/feedback/ProgressBar'
import { progressValueText } from '../../words/counting/progress'
import { standingTones } from '../../words/status/standings'

export type RenewalBarProps = { readonly status: CertificationStatus; readonly today: PlainDate }

/** How much of a certification's renewal is earned and planned, in its parts, with a tick where an even pace would be. */
export function RenewalBar({ status: { credential, count, forecast, cards, standing }, today }: RenewalBarProps) {
  return (
    <ProgressBar
      label={`${credential.name} renewal progress`}
      max={amountToNumber(count.required)}
      now={amountToNumber(count.progress)}
      valueText={progressValueText(count, credential.rule, cards)}
      segments={progressParts(count, forecast)}
      mark={paceMark(count, today)}
      // Without any credit to earn, a full bar in red would be no news.
      tone={count.required === 0 ? 'calm' : standingTones[standing]}
    />
  )
}
