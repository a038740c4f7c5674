import type { CycleWindow } from '../../domain/counting/cycle'
import { renewalOpens } from '../../domain/counting/cycle'
import { feesAhead, type LateStep } from '../../domain/counting/lateLadder'
import type { Certification } from '../../domain/records/credential'
import type { RenewalRule } from '../../domain/rule/rule'
import { isEducationOver } from '../../domain/status/deadlines'
import type { CertificationStatus } from '../../domain/status/standing'
import type { PlainDate } from '../../domain/values/plainDate'
import { cardName } from '../counting/cardTopics'
import { issuerText } from '../counting/late'
import { lateFeesText } from '../counting/lateFees'
import { missingText } from '../counting/missing'
import { midSentence } from '../counting/progress'
import { yourIssuer } from '../english/late'
import { renewing } from '../english/renewing'
import { sentences } from '../english/series'
import { todo } from '../english/todo'
import { dayText } from '../values/dates'
import { feeText } from '../values/fees'

/** What's left to do for a certification, in a few sentences that name each day with its year. */
export function nextStepText(status: CertificationStatus, today: PlainDate): string {
  return sentences(...sentencesFor(status, today))
}

function sentencesFor(status: CertificationStatus, today: PlainDate): readonly string[] {
  const { credential, count, standing, cards } = status
  const { rule } = credential
  const { cycle } = count
  const need = missingText(count, rule, cards)
  const [expiry, educationEnds, applicationEnds] = [dayText(cycle.expiry), dayText(cycle.educationEnds), dayText(cycle.applicationEnds)]
  switch (standing) {
    case 'expired':
      return [todo.expired({ day: expiry }), lateQuestion(credential, cycle, today)]
    case 'lapsed': {
      const closed = cycle.applicationEnds > cycle.expiry ? todo.windowClosed({ day: applicationEnds }) : todo.neverLate
      return [todo.expired({ day: expiry }), closed, renewing.recertify({ issuer: yourIssuer })]
    }
    case 'late window': {
      const fee = lateFeeText(rule, cycle, today)
      if (need === null) return [renewing.allEarned, todo.applyBy({ day: applicationEnds }), fee]
      if (isEducationOver(status)) return [renewing.educationWasDue({ day: educationEnds }), renewing.stillNeed({ need }), todo.askWhatsPossible]
      const still = count.needed === 0 ? renewing.stillNeed({ need }) : todo.stillNeedBy({ need, day: educationEnds })
      return [still, todo.thenApplyBy({ day: applicationEnds }), fee]
    }
    default: {
      if (need !== null) return [todo.stillNeedBy({ need, day: expiry })]
      const opens = renewalOpens(rule, cycle)
      const ending = cards.flatMap(({ condition, state }) =>
        state.kind === 'runsOut' ? [todo.updateCard({ card: midSentence(cardName(condition.topic)), day: dayText(state.lastDay) })] : [],
      )
      return [
        count.required === 0 ? renewing.nothingNeeded : renewing.allEarned,
        ...(opens === null || today >= opens ? [] : [renewing.renewFrom({ day: dayText(opens) })]),
        renewing.renewBy({ day: expiry }),
        ...ending.slice(0, 1),
      ]
    }
  }
}

/** What to ask an issuer whose late window isn't confirmed, once the certification has expired. */
function lateQuestion(certification: Certification, cycle: CycleWindow, today: PlainDate): string {
  const issuer = issuerText(certification)
  if (today > cycle.applicationEnds) return todo.lateUnconfirmed({ issuer })
  return todo.lateUnconfirmedUntil({ day: dayText(cycle.applicationEnds), issuer })
}

/** "Late fee: $30 until Apr 14, 2028, then $50."; empty if no fee is known. */
function lateFeeText(rule: RenewalRule, cycle: CycleWindow, today: PlainDate): string {
  const [first, ...later] = feesAhead(rule, cycle, today)
  if (first === undefined || [first, ...later].every(({ fee }) => fee === null || fee === 0)) return ''
  const named = (fee: LateStep['fee']) => (fee === null ? todo.feeUnknown : fee === 0 ? todo.noFee : feeText(fee, rule.fees.currency))
  return todo.lateFee({ fees: lateFeesText([first, ...later], { fee: named, day: dayText, isFirstDated: false }) })
}
