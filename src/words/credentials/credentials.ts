import { type CardPeriod, type Credential, type Paper, paperOf } from '../../domain/records/credential'
import type { Deleted } from '../../domain/records/portfolio'
import type { Status } from '../../domain/status/standing'
import type { PlainDate } from '../../domain/values/plainDate'
import { dateLines, heldLines, numberLine, numberNames, periodLines, proposedLines, removedLine } from '../english/credentials'
import { dayText, ringParts, untilText } from '../values/dates'

/** "Until Sep 30, 2028 · 680 days", "Expired Nov 1 · 19 days ago"; "Certified May 3, 2026" if it never expires. Empty if there's nothing to say. */
export function heldText({ credential: { certifiedOn, expiresOn }, daysLeft }: Status, today: PlainDate): string {
  if (expiresOn !== null && daysLeft !== null) return heldLines.until({ until: untilText(expiresOn, daysLeft, today), left: leftText(daysLeft) })
  return certifiedOn === null ? '' : heldLines.certified({ day: dayText(certifiedOn) })
}

/** "Certified Jan 15, 2026", "Expires Jan 15, 2028" */
export const proposedDates = {
  certified: (day: PlainDate) => proposedLines.certified({ day: dayText(day) }),
  expires: (day: PlainDate) => proposedLines.expires({ day: dayText(day) }),
} as const

/** "certified on Jan 15, 2026, expires on Jan 15, 2028" */
export function credentialDates({ certifiedOn, expiresOn }: Credential): string {
  if (expiresOn === null) return certifiedOn === null ? dateLines.neither : dateLines.certified({ certified: dayText(certifiedOn) })
  const expiry = dayText(expiresOn)
  return certifiedOn === null ? dateLines.expires({ expiry }) : dateLines.both({ certified: dayText(certifiedOn), expiry })
}

function leftText(daysLeft: number): string {
  const { number, noun } = ringParts(daysLeft)
  return daysLeft === 0 ? noun : heldLines.left({ number, noun })
}

/** "Certificate number" */
export function numberName(paper: Paper): string {
  return numberNames[paper]
}

/** "Certificate number 1234567"; null if it has none. */
export function numberText(credential: Credential): string | null {
  return credential.number === undefined ? null : numberLine({ name: numberName(paperOf(credential)), number: credential.number })
}

/** "Sep 10, 2024 to Sep 30, 2026 · Card number 111"; "Until Sep 30, 2026" if its first day is unknown. */
export function periodOfCard({ certifiedOn, expiresOn, number }: CardPeriod, paper: Paper): string {
  const expiry = dayText(expiresOn)
  const days = certifiedOn === null ? periodLines.until({ expiry }) : periodLines.period({ start: dayText(certifiedOn), expiry })
  return number === undefined ? days : periodLines.numbered({ days, number: numberLine({ name: numberName(paper), number }) })
}

/** Shown when the trainer starts to add a credential that was recently deleted. */
export function removedText({ record, deletedOn }: Deleted): string {
  const name = 'name' in record ? record.name : record.title
  return removedLine({ name, day: dayText(deletedOn) })
}
