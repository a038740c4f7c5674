import { formatAmount, formatHours } from '../../domain/values/amount'
import type { AuditCourse, AuditPack } from '../../domain/reports/auditPack'
import type { DateOrder } from '../../domain/values/dateOrder'
import type { PlainDate } from '../../domain/values/plainDate'
import { presetById } from '../../domain/rule/issuers/presets'
import { categoryWords } from '../rule/categories'
import { certificateLabel } from './auditPack'
import { quantity } from '../values/dates'
import { numberText } from '../credentials/credentials'
import { petitionText } from '../counting/submissions'

const orderWords: Readonly<Record<DateOrder, string>> = { monthFirst: 'MM/DD/YYYY', dayFirst: 'DD/MM/YYYY', yearFirst: 'YYYY-MM-DD' }

/**
 * Plain text to type into the issuer's portal, in the order of its fields: first the counted courses that haven't been sent yet, then
 * those that have. Amounts are in the issuer's unit, dates in its country's order.
 */
export function portalText(pack: AuditPack): string {
  const { certification, start, expiry } = pack
  const { name, issuer, presetId } = certification
  const order = presetById(presetId)?.issuer.dateOrder ?? 'yearFirst'
  const certificateNumber = numberText(certification)
  const counted = pack.courses.filter(({ isUsed }) => isUsed)
  const [sent, open] = [counted.filter(isSent), counted.filter((entry) => !isSent(entry))]
  const heading = [
    issuer === '' ? name : `${name} · ${issuer}`,
    ...(certificateNumber === null ? [] : [certificateNumber]),
    `Cycle: ${portalDay(start, order)} to ${portalDay(expiry, order)} (days as ${orderWords[order]})`,
    countsText(open.length, sent.length),
  ].join('\n')
  const block = (entry: AuditCourse, index: number) => blockOf(entry, index + 1, pack, order)
  return [
    heading,
    ...(open.length === 0 ? [] : ['NOT SENT YET', ...open.map(block)]),
    ...(sent.length === 0 ? [] : ['SENT ALREADY', ...sent.map((entry, index) => block(entry, open.length + index))]),
    '',
  ].join('\n\n')
}

export function copyPortalLabel(issuer: string): string {
  return issuer === '' ? 'Copy text for the issuer’s portal' : `Copy text for ${issuer}’s portal`
}

export function copiedText({ courses }: AuditPack): string {
  const counted = courses.filter(({ isUsed }) => isUsed)
  const sent = counted.filter(isSent).length
  const what = counted.length === 0 ? 'the heading only' : quantity(counted.length, 'course')
  return `Copied ${what}. ${countsText(counted.length - sent, sent)}`
}

function countsText(open: number, sent: number): string {
  if (open + sent === 0) return 'No course counts yet.'
  return `Not sent yet: ${open}. Sent already: ${sent}.`
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
): string {
  const { rule } = pack.certification
  const award = count?.award ?? counted
  const hours = course?.contactHours ?? null
  const lines = [
    ['Title', title],
    ['Provider', course?.provider ?? ''],
    ['Course number', course?.number ?? ''],
    ['Completion date', portalDay(completedOn, order)],
    [rule.unit.name, award === counted ? formatAmount(award) : `${formatAmount(award)} (${formatAmount(counted)} count in this cycle)`],
    ['Contact hours', hours === null ? '' : formatHours(hours)],
    ['Category', course === null ? '' : categoryWords[course.category]],
    ['Link', course?.link ?? ''],
    ['Certificate', proofs.map(certificateLabel).join(', ')],
    ['Note', submission?.state === 'inDoubt' ? petitionText(rule) : ''],
  ]
  const fields = lines.filter(([, text]) => text !== '').map(([label, text]) => `${label}: ${text}`)
  return [`${number}.`, ...fields].join('\n')
}
