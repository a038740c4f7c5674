import { type Amount, formatAmount, minus, sum } from '../domain/amount'
import type { CycleCount, RequirementCount } from '../domain/counting'
import type { Certification } from '../domain/credential'
import type { PlainDate } from '../domain/plainDate'
import type { Status } from '../domain/standing'
import { requiredBy } from '../domain/rule'
import { dayText } from './dates'

type Rule = Certification['rule']

/** "1.9 CEUs" */
export function creditText(amount: Amount, rule: Rule): string {
  return `${formatAmount(amount)} ${rule.unit.name}`
}

/** "1.9 of 2.0 CEUs" */
export function progressText(progress: Amount, rule: Rule): string {
  return `${formatAmount(progress)} of ${creditText(requiredBy(rule), rule)}`
}

/** "1.9 of 2.0 CEUs, 0.1 to go"; "2.0 of 2.0 CEUs, complete" */
export function progressValueText(count: CycleCount, rule: Rule): string {
  return `${progressText(count.progress, rule)}, ${count.needed === 0 ? 'complete' : `${formatAmount(count.needed)} to go`}`
}

/** "0.1 → 2.0 of 2.0 CEUs"; without the arrow where saving would change nothing. */
export function progressChangeText(before: Amount, after: Amount, rule: Rule): string {
  return before === after ? progressText(after, rule) : `${formatAmount(before)} → ${progressText(after, rule)}`
}

/** What is still to do for one certification, in one sentence. */
export function nextStepText(certification: Certification, { count, standing }: Status, today: PlainDate): string {
  if (count === null) return ''
  const { rule } = certification
  const { cycle } = count
  const missing = missingText(count, rule)
  if (standing === 'lapsed') {
    const closed =
      cycle.applicationEnds > cycle.expiry ? `The late window closed on ${dayText(cycle.applicationEnds)}.` : 'No late window is known for it.'
    return `Expired on ${dayText(cycle.expiry)}. ${closed} Ask the issuer how to certify again.`
  }
  if (standing === 'late window') {
    if (missing === null) return `Everything is earned. Send the late application by ${dayText(cycle.applicationEnds)}.`
    if (today > cycle.educationEnds)
      return `The time to finish education ended on ${dayText(cycle.educationEnds)} with ${missing} missing. Ask the issuer what is still possible.`
    return `Still to do: ${missing} by ${dayText(cycle.educationEnds)}, then the late application by ${dayText(cycle.applicationEnds)}.`
  }
  if (missing === null) return `Everything is earned. Renew with the issuer by ${dayText(cycle.expiry)}.`
  return `Still to do: ${missing} by ${dayText(cycle.expiry)}.`
}

/** "1.9 CEUs of education and 0.1 CEUs of CPR/AED"; null when nothing is missing. */
export function missingText(count: CycleCount, rule: Rule): string | null {
  const parts = missingParts(count.root, rule, true)
  return parts.length === 0 ? null : parts.join(' and ')
}

/** What the parts of a requirement still need, and what it needs beyond them. */
function missingParts({ requirement, needed, children }: RequirementCount, rule: Rule, isRoot: boolean): readonly string[] {
  const below = children.flatMap((child) => missingParts(child, rule, false))
  const beyond = minus(needed, sum(children.map((child) => child.needed)))
  if (beyond === 0) return below
  const kind = isRoot && children.length > 0 ? 'of any kind' : `of ${midSentence(requirement.label)}`
  return [...below, `${creditText(beyond, rule)} ${kind}`]
}

/** "Education" as it stands within a sentence; an abbreviation such as "CPR/AED" stays as it is. */
export function midSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}
