import { formatAmount, formatHours } from '../../domain/values/amount'
import type { AuditCourse, AuditPack } from '../../domain/reports/auditPack'
import type { DateOrder } from '../../domain/values/dateOrder'
import type { PlainDate } from '../../domain/values/plainDate'
import { presetById } from '../../domain/rule/issuers/presets'
import { categoryWords } from '../rule/categories'
import { certificateLabel, type Losses } from './auditCertificates'
import { portalCopyWords, dateOrders, portalFields, portalLines } from '../english/portal'
import { commas, dots } from '../english/series'
import { quantity } from '../values/dates'
import { countText } from '../values/numbers'
import { numberText } from '../credentials/credentials'
import { petitionText } from '../counting/submissions'

const orderWords: Readonly<Record<DateOrder, string>> = dateOrders

/**
 * Plain text to type into the issuer's portal, in the order of its fields: first the counted courses that haven't been sent yet, then
 * those that have. Amounts are in the issuer's unit, dates in its country's order.
 */
export function portalText(pack: AuditPack, losses: Losses): string {
  const { certification, start, expiry } = pack
  const { name, issuer, presetId } = certification
  const order = presetById(presetId)?.issuer.dateOrder ?? 'yearFirst'
  const certificateNumber = numberText(certification)
  const counted = pack.courses.filter(({ isUsed }) => isUsed)
  const [sent, open] = [counted.filter(isSent), counted.filter((entry) => !isSent(entry))]
  const heading = [
    dots([name, issuer]),
    ...(certificateNumber === null ? [] : [certificateNumber]),
    portalLines.cycle({ start: portalDay(start, order), expiry: portalDay(expiry, order), order: orderWords[order] }),
    countsText(open.length, sent.length),
  ].join('\n')
  const block = (entry: AuditCourse, index: number) => blockOf(entry, index + 1, pack, order, losses)
  return [
    heading,
    ...(open.length === 0 ? [] : [portalLines.notSent, ...open.map(block)]),
    ...(sent.length === 0 ? [] : [portalLines.sent, ...sent.map((entry, index) => block(entry, open.length + index))]),
    '',
  ].join('\n\n')
}

export function copyPortalLabel(issuer: string): string {
  return issuer === '' ? portalCopyWords.label : portalCopyWords.labelFor({ issuer })
}

export function copiedText({ courses }: AuditPack): string {
  const counted = courses.filter(({ isUsed }) => isUsed)
  const sent = counted.filter(isSent).length
  const counts = countsText(counted.length - sent, sent)
  return counted.length === 0
    ? portalCopyWords.copiedHeading({ counts })
    : portalCopyWords.copied({ courses: quantity(counted.length, 'course'), counts })
}

function countsText(open: number, sent: number): string {
  if (open + sent === 0) return portalLines.nothingCounts
  return portalLines.counts({ open: countText(open), sent: countText(sent) })
}

function isSent({ submission }: AuditCourse): boolean {
  return submission !== null && (submission.state === 'sent' || submission.state === 'accepted')
}

function portalDay(day: PlainDate, order: DateOrder): string {
  const [year = '', month = '', date = ''] = day.split('-')
  switch (order) {
    case 'yearFirst':
      return day
    case 'monthFirst':
      return `${month}/${date}/${year}`
    case 'dayFirst':
      return `${date}/${month}/${year}`
  }
}

function blockOf(
  { title, completedOn, course, counted, count, submission, proofs }: AuditCourse,
  number: number,
  pack: AuditPack,
  order: DateOrder,
  losses: Losses,
): string {
  const { rule } = pack.certification
  const award = count?.award ?? counted
  const hours = course?.contactHours ?? null
  const lost = new Set(pack.proofs.filter(({ proof }) => losses.has(proof.sha256)).map((one) => one.number))
  const lines: readonly (readonly [label: string, text: string])[] = [
    [portalFields.title, title],
    [portalFields.provider, course?.provider ?? ''],
    [portalFields.number, course?.number ?? ''],
    [portalFields.completed, portalDay(completedOn, order)],
    [
      rule.unit.name,
      award === counted ? formatAmount(award) : portalLines.partCounts({ award: formatAmount(award), counted: formatAmount(counted) }),
    ],
    [portalFields.hours, hours === null ? '' : formatHours(hours)],
    [portalFields.category, course === null ? '' : categoryWords[course.category]],
    [portalFields.link, course?.link ?? ''],
    [portalFields.certificate, commas(proofs.filter((one) => !lost.has(one)).map(certificateLabel))],
    [portalFields.note, submission?.state === 'inDoubt' ? petitionText(rule) : ''],
  ]
  const fields = lines.filter(([, text]) => text !== '').map(([label, text]) => portalLines.field({ label, text }))
  return [`${number}.`, ...fields].join('\n')
}
