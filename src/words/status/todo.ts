import type { CycleWindow } from '../../domain/counting/cycle'
import { renewalOpens } from '../../domain/counting/cycle'
import { feesAhead } from '../../domain/counting/lateLadder'
import type { Certification } from '../../domain/records/credential'
import type { RenewalRule } from '../../domain/rule/rule'
import { isEducationOver } from '../../domain/status/deadlines'
import type { CertificationStatus } from '../../domain/status/standing'
import type { Amount } from '../../domain/values/amount'
import type { PlainDate } from '../../domain/values/plainDate'
import { cardName } from '../counting/cardTopics'
import { issuerText } from '../counting/late'
import { missingText } from '../counting/missing'
import { midSentence } from '../counting/progress'
import { lateFees } from '../english/need'
import { sentences } from '../english/series'
import { lateFeeWords, todo } from '../english/todo'
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
      return [todo.expired({ day: expiry }), closed, todo.recertify]
    }
    case 'late window': {
      const fee = lateFeeSentences(rule, cycle, today)
      if (need === null) return [todo.allEarned, todo.applyBy({ day: applicationEnds }), ...fee]
      if (isEducationOver(status)) return [todo.educationWasDue({ day: educationEnds }), todo.stillNeed({ need }), todo.askWhatsPossible]
      const still = count.needed === 0 ? todo.stillNeed({ need }) : todo.stillNeedBy({ need, day: educationEnds })
      return [still, todo.thenApplyBy({ day: applicationEnds }), ...fee]
    }
    default: {
      if (need !== null) return [todo.stillNeedBy({ need, day: expiry })]
      const opens = renewalOpens(rule, cycle)
      const ending = cards.flatMap(({ condition, state }) =>
        state.kind === 'runsOut' ? [todo.updateCard({ card: midSentence(cardName(condition.topic)), day: dayText(state.lastDay) })] : [],
      )
      return [
        count.required === 0 ? todo.nothingNeeded : todo.allEarned,
        ...(opens === null || today >= opens ? [] : [todo.renewFrom({ day: dayText(opens) })]),
        todo.renewBy({ day: expiry }),
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

/** "Late fee: $30 until Apr 14, 2028, then $50."; nothing if no fee is known. */
function lateFeeSentences(rule: RenewalRule, cycle: CycleWindow, today: PlainDate): readonly string[] {
  const ahead = feesAhead(rule, cycle, today)
  const [first, ...later] = ahead
  if (first === undefined || ahead.every(({ fee }) => fee === null || fee === 0)) return []
  const named = (fee: Amount | null) => (fee === null ? lateFeeWords.unknown : fee === 0 ? lateFeeWords.none : feeText(fee, rule.fees.currency))
  const start = later.length === 0 ? named(first.fee) : lateFees.until({ fee: named(first.fee), day: dayText(first.through) })
  return [todo.lateFee({ fees: later.reduce((fees, { fee }) => lateFees.then({ fees, fee: named(fee) }), start) })]
}
