import { type CardPeriod, type Credential, type Paper, paperOf } from '../../domain/records/credential'
import type { Deleted } from '../../domain/records/portfolio'
import type { Status } from '../../domain/status/standing'
import type { PlainDate } from '../../domain/values/plainDate'
import { dayText, ringParts, untilText } from '../values/dates'

/** "Until Sep 30, 2028 · 680 days", "Expired Nov 1 · 19 days ago"; "Certified May 3, 2026" if it never expires. Empty if there's nothing to say. */
export function heldText({ credential: { certifiedOn, expiresOn }, daysLeft }: Status, today: PlainDate): string {
  if (expiresOn !== null && daysLeft !== null) return `${untilText(expiresOn, daysLeft, today)} · ${leftText(daysLeft)}`
  return certifiedOn === null ? '' : `Certified ${dayText(certifiedOn)}`
}

/** "certified on Jan 15, 2026, expires on Jan 15, 2028" */
export function credentialDates(credential: Credential): string {
  return dateParts(credential).join(', ')
}

function leftText(daysLeft: number): string {
  const { number, noun } = ringParts(daysLeft)
  return daysLeft === 0 ? noun : `${number} ${noun}`
}

const papers: Readonly<Record<Paper, string>> = { certificate: 'Certificate', card: 'Card', policy: 'Policy' }

/** "Certificate number" */
export function numberName(paper: Paper): string {
  return `${papers[paper]} number`
}

/** "Certificate number 1234567"; null if it has none. */
export function numberText(credential: Credential): string | null {
  return credential.number === undefined ? null : `${numberName(paperOf(credential))} ${credential.number}`
}

/** "Sep 10, 2024 to Sep 30, 2026 · Card number 111"; "Until Sep 30, 2026" if its first day is unknown. */
export function periodOfCard({ certifiedOn, expiresOn, number }: CardPeriod, paper: Paper): string {
  const days = certifiedOn === null ? `Until ${dayText(expiresOn)}` : `${dayText(certifiedOn)} to ${dayText(expiresOn)}`
  return number === undefined ? days : `${days} · ${numberName(paper)} ${number}`
}

/** Shown when the trainer starts to add a credential that was recently deleted. */
export function removedText({ record, deletedOn }: Deleted): string {
  const name = 'name' in record ? record.name : record.title
  return `You removed ${name} on ${dayText(deletedOn)}. Brought back, it counts its courses again; a new one begins without them.`
}

function dateParts({ certifiedOn, expiresOn }: Credential): readonly string[] {
  const expiry = expiresOn === null ? 'never expires' : `expires on ${dayText(expiresOn)}`
  return certifiedOn === null ? [expiry] : [`certified on ${dayText(certifiedOn)}`, expiry]
}
