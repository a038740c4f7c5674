import type { CourseDraft, FilledDraft } from '../../domain/forms/courseDraft'
import { sameTitleAs } from '../../domain/rule/issuers/courseNames'
import { formatHours } from '../../domain/values/amount'
import type { CertificateFacts } from '../../exchange/pdf/certificateFacts'
import { dayText } from '../../words/values/dates'
import { contactHours } from '../../words/values/numbers'

export type Proposal = { readonly key: keyof CertificateFacts; readonly text: string; readonly part: Partial<CourseDraft> }

/** What a certificate says that the form doesn't yet. */
export function proposalsOf({ title, completedOn, hours }: CertificateFacts, filled: FilledDraft): readonly Proposal[] {
  const proposals: Proposal[] = []
  if (title !== null && !sameTitleAs(title)(filled)) proposals.push({ key: 'title', text: title, part: { title } })
  if (completedOn !== null && completedOn !== filled.completedOn)
    proposals.push({ key: 'completedOn', text: dayText(completedOn), part: { completedOn } })
  if (hours !== null && formatHours(hours) !== filled.contactHours)
    proposals.push({ key: 'hours', text: contactHours(hours), part: { contactHours: formatHours(hours) } })
  return proposals
}
