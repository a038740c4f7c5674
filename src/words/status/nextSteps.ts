import { lateStepOn } from '../../domain/counting/lateLadder'
import type { CardStep } from '../../domain/status/cardSteps'
import type { EarnStep, NextStep, RenewStep } from '../../domain/status/nextSteps'
import { daysBetween, isNear, type PlainDate } from '../../domain/values/plainDate'
import { creditText, listed, progressText } from '../counting/progress'
import { lateOutlookText } from '../counting/late'
import { cardReasons, cardTitles, newCardTitles, stepDays, stepReasons, stepTitles } from '../english/nextSteps'
import { renewing } from '../english/renewing'
import { sentences } from '../english/series'
import { nearDayText, quantity } from '../values/dates'
import { feeText, priceText } from '../values/fees'
import { amountText } from '../values/numbers'

/** `detail` is the line below the title among others, where the bars already say how much is earned. */
export type NextStepText = { readonly title: string; readonly about: string; readonly by: string; readonly detail: string }

/** "Take a CPR/AED class", why, and "By Dec 20 · 30 days". */
export function nextStepTexts(step: NextStep, today: PlainDate): NextStepText {
  // When a course is planned is what the step is about.
  const by = step.by === null || 'planned' in step ? '' : byText(step.by, today)
  const { title, about } = saying(step, today)
  const isProgress = step.kind === 'earn' && step.status.standing !== 'late window'
  return { title, about, by, detail: [by, isProgress ? '' : about].filter((part) => part !== '').join(' · ') }
}

function saying(step: NextStep, today: PlainDate): Pick<NextStepText, 'title' | 'about'> {
  const near = (day: PlainDate) => nearDayText(day, today)
  switch (step.kind) {
    case 'card':
      return { title: cardTitles[step.topic], about: cardAbout(step, today) }
    case 'addCard':
      return { title: newCardTitles[step.topic], about: stepReasons.classLogged({ day: near(step.on) }) }
    case 'earn': {
      const { name, rule } = step.status.credential
      return { title: stepTitles.earn({ credit: creditText(step.amount, rule), name }), about: earnAbout(step, today) }
    }
    case 'educationOver': {
      const { count, credential } = step.status
      const wasDue = renewing.educationWasDue({ day: near(count.cycle.educationEnds) })
      const short = stepReasons.short({ credit: creditText(count.needed, credential.rule) })
      return { title: stepTitles.ask(credential), about: sentences(wasDue, short) }
    }
    case 'renew':
      return { title: stepTitles.renew(step.status.credential), about: renewing.allEarned }
    case 'apply': {
      const fee = lateFeeText(step.status, today)
      const apply = fee === null ? stepReasons.apply : stepReasons.applyWithFee({ fee })
      return { title: stepTitles.apply(step.status.credential), about: sentences(renewing.allEarned, apply) }
    }
    case 'expired':
    case 'lapsed':
      return { title: stepTitles.ask(step.status.credential), about: lateOutlookText(step.status) }
    case 'yearly': {
      const { label, fee } = step.due.step
      const { name, rule } = step.status.credential
      const about = fee === null ? stepReasons.yearly : stepReasons.yearlyWithFee({ fee: feeText(fee, rule.fees.currency) })
      return { title: stepTitles.yearly({ label, name }), about }
    }
    case 'cardExpired':
      return { title: stepTitles.renewCard(step.card), about: stepReasons.expired({ day: near(step.card.expiresOn) }) }
    case 'saveNext':
      return { title: stepTitles.saveNext, about: stepReasons.countsFrom({ day: near(step.from) }) }
    case 'shouldWait': {
      const about = stepReasons.plannedTooEarly({ day: near(step.planned.plannedFor), start: near(step.next.start) })
      return { title: stepTitles.save(step.planned), about }
    }
    case 'overdue':
      return { title: stepTitles.finished(step.planned), about: stepReasons.planned({ day: near(step.planned.plannedFor) }) }
    case 'proofMissing': {
      const about = stepReasons.noCertificate({ courses: quantity(step.missing, 'course') })
      return { title: stepTitles.addCertificates(step.status.credential), about }
    }
    case 'rejected':
      return { title: stepTitles.replace(step.course), about: stepReasons.rejected(step.status.credential) }
    case 'inDoubt': {
      const { name, rule } = step.status.credential
      const { petition, currency } = rule.fees
      const about = petition === null ? stepReasons.petition({ name }) : stepReasons.petitionWithFee({ name, fee: priceText(petition, currency) })
      return { title: stepTitles.ask({ name: step.course.title }), about }
    }
  }
}

function cardAbout({ topic, card, certifications, gives, plannedClass }: CardStep, today: PlainDate): string {
  const credit = listed(gives.map(({ certification, amount }) => cardReasons.gain({ amount: amountText(amount), name: certification.name })))
  const withCredit = (why: string) => (gives.length === 0 ? why : sentences(why, cardReasons.alsoAdds({ credit })))
  if (plannedClass !== null) return withCredit(stepReasons.planned({ day: nearDayText(plannedClass.plannedFor, today) }))
  if (card === 'fine') return cardReasons.adds({ credit })
  const isPolicy = topic === 'insurance'
  const renewals = quantity(certifications.length, 'renewal')
  const isForAll = certifications.length > 2
  if (card === 'ending' && isForAll) return withCredit((isPolicy ? cardReasons.policyEndingForAll : cardReasons.cardEndingForAll)({ renewals }))
  const names = isForAll ? cardReasons.allRenewals({ renewals }) : listed(certifications.map(({ name }) => name))
  const ending = isPolicy ? cardReasons.policyEnding : cardReasons.cardEnding
  const missing = isPolicy ? cardReasons.policyMissing : cardReasons.cardMissing
  return withCredit((card === 'ending' ? ending : missing)({ names }))
}

function earnAbout({ status }: EarnStep, today: PlainDate): string {
  const { count, credential, standing } = status
  if (standing !== 'late window') return stepReasons.progress({ progress: progressText(count.progress, count.required, credential.rule) })
  const fee = lateFeeText(status, today)
  return fee === null ? stepReasons.thenApply : stepReasons.thenApplyWithFee({ fee })
}

/** The late fee of the day; null if there's none, or it isn't known. */
function lateFeeText({ credential: { rule }, count }: RenewStep['status'], today: PlainDate): string | null {
  const fee = lateStepOn(rule, count.cycle, today)?.fee ?? null
  return fee === null || fee === 0 ? null : feeText(fee, rule.fees.currency)
}

function byText(by: PlainDate, today: PlainDate): string {
  const [days, day] = [daysBetween(today, by), nearDayText(by, today)]
  if (days < 0) return stepDays.wasDue({ day })
  if (days === 0) return stepDays.today
  return isNear(by, today) ? stepDays.byWithin({ day, days: quantity(days, 'day') }) : stepDays.by({ day })
}
