import { formatAmount, formatHours } from '../../domain/values/amount'
import type { AuditCourse, AuditPack } from '../../domain/reports/auditPack'
import type { DateOrder } from '../../domain/values/dateOrder'
import type { PlainDate } from '../../domain/values/plainDate'
import { presetById } from '../../domain/rule/issuers/presets'
import { categoryWords } from '../rule/categories'
import { certificateLabel, type Losses } from './auditCertificates'
import { portalCopyWords, dateOrders, portalFields, portalLines } from '../english/portal'
import { commas, dots } from '../english/series'
import { dayText, quantity } from '../values/dates'
import { countText } from '../values/numbers'
import { numberText } from '../credentials/credentials'
import { petitionText, submissionWords } from '../counting/submissions'

const orderWords: Readonly<Record<DateOrder, string>> = dateOrders

/**
 * Plain text to type into the issuer's portal, in the order of its fields: first the counted courses that haven't been sent yet, then
 * those that have. Of a closed cycle, they're one list: the issuer has renewed it. Amounts are in the issuer's unit, dates in its country's order.
 */
export function portalText(pack: AuditPack, losses: Losses): string {
  const { certification, start, expiry, renewal } = pack
  const { name, issuer, presetId } = certification
  const order = presetById(presetId)?.issuer.dateOrder ?? 'yearFirst'
  const certificateNumber = numberText(certification)
  const counted = pack.courses.filter(({ isUsed }) => isUsed)
  const [sent, open] = [counted.filter(isSent), counted.filter((entry) => !isSent(entry))]
  const heading = [
    dots([name, issuer]),
    ...(certificateNumber === null ? [] : [certificateNumber]),
    portalLines.cycle({ start: portalDay(start, order), expiry: portalDay(expiry, order), order: orderWords[order] }),
    renewal === null ? countsText(open.length, sent.length) : renewedText(portalDay(renewal.renewedOn, order), counted.length),
  ].join('\n')
  const block = (entry: AuditCourse, index: number) => blockOf(entry, index + 1, pack, order, losses)
  if (renewal !== null) return [heading, ...counted.map(block), ''].join('\n\n')
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

export function copiedText({ courses, renewal }: AuditPack): string {
  const counted = courses.filter(({ isUsed }) => isUsed)
  const sent = counted.filter(isSent).length
  const counts = renewal === null ? countsText(counted.length - sent, sent) : renewedText(dayText(renewal.renewedOn), counted.length)
  return counted.length === 0
    ? portalCopyWords.copiedHeading({ counts })
    : portalCopyWords.copied({ courses: quantity(counted.length, 'course'), counts })
}

function countsText(open: number, sent: number): string {
  if (open + sent === 0) return portalLines.nothingCounts
  return portalLines.counts({ open: countText(open), sent: countText(sent) })
}

function renewedText(day: string, courses: number): string {
  return portalLines.renewed({ day, courses: quantity(courses, 'course') })
}

/** "Sent 03/04/2027" */
function statusText({ submission }: AuditCourse, order: DateOrder): string {
  if (submission?.state !== 'sent' && submission?.state !== 'accepted') return ''
  const day = submission.on === null ? null : portalDay(submission.on, order)
  return day === null ? submissionWords[submission.state] : portalLines.since({ state: submissionWords[submission.state], day })
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

function blockOf(entry: AuditCourse, number: number, pack: AuditPack, order: DateOrder, losses: Losses): string {
  const { title, completedOn, course, counted, count, submission, proofs } = entry
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
    [portalFields.status, statusText(entry, order)],
    [portalFields.note, submission?.state === 'inDoubt' ? petitionText(rule) : ''],
  ]
  const fields = lines.filter(([, text]) => text !== '').map(([label, text]) => portalLines.field({ label, text }))
  return [`${number}.`, ...fields].join('\n')
}
