import type { FileFacts, Proposal } from '../../components/proofs/FileProposals'
import type { CourseDraft, FilledDraft } from '../../domain/forms/courseDraft'
import { sameTitleAs } from '../../domain/rule/issuers/courseNames'
import { formatHours } from '../../domain/values/amount'
import { folded } from '../../domain/values/folded'
import type { PlainDate } from '../../domain/values/plainDate'
import { dayText } from '../../words/values/dates'
import { contactHours } from '../../words/values/numbers'

/** What a certificate or a badge says about its course. */
export type CourseFacts = Omit<FileFacts, 'expiresOn'>

/** What it says that the form doesn't yet. A day that's still to come isn't when a course was completed. */
export function proposalsOf(
  { title, issuer = null, completedOn, hours }: CourseFacts,
  filled: FilledDraft,
  today: PlainDate,
): readonly Proposal<Partial<CourseDraft>>[] {
  const proposals: Proposal<Partial<CourseDraft>>[] = []
  if (title !== null && !sameTitleAs(title)(filled)) proposals.push({ key: 'title', text: title, part: { title } })
  if (issuer !== null && folded(issuer) !== folded(filled.provider)) proposals.push({ key: 'issuer', text: issuer, part: { provider: issuer } })
  if (completedOn !== null && completedOn !== filled.completedOn && completedOn <= today)
    proposals.push({ key: 'completedOn', text: dayText(completedOn), part: { completedOn } })
  if (hours !== null && formatHours(hours) !== filled.contactHours)
    proposals.push({ key: 'hours', text: contactHours(hours), part: { contactHours: formatHours(hours) } })
  return proposals
}
