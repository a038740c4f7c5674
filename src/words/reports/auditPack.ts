import type { AuditCourse, AuditGap, AuditPack, NumberedProof } from '../../domain/reports/auditPack'
import type { AuditReport, ReportCertificate, ReportFacts, ReportRow, ReportTable } from '../../domain/reports/auditReport'
import type { ProofLoss } from '../../domain/files/proofFile'
import type { Sha256 } from '../../domain/records/proof'
import { requiredBy } from '../../domain/rule/rule'
import type { RequirementRow } from '../../domain/counting/requirementRows'
import { cardName } from '../counting/cardTopics'
import { numberName } from '../credentials/credentials'
import { cardStateText } from '../counting/cards'
import { categoryWords } from '../rule/categories'
import { dayText, expiryText, quantity } from '../values/dates'
import { missingProofText } from '../counting/missingProof'
import { amountText, hoursText } from '../values/numbers'
import { creditText, listed, missingText, progressText, progressValueText } from '../counting/progress'
import { lossWords, proofText } from '../device/proofs'
import { carriedInText } from '../counting/renewals'
import { requirementColumns, requirementRowTexts } from '../counting/requirementTable'
import { proratedText } from '../rule/requirements'
import { standingWords } from '../status/standings'
import { submissionWords } from '../counting/submissions'
import { periodText, surplusText } from '../counting/surplus'

/** The files the browser couldn't open, and why. */
export type Losses = ReadonlyMap<Sha256, ProofLoss>

export function auditReport(pack: AuditPack, trainerName: string, losses: Losses): AuditReport {
  const { certification, courses, proofs } = pack
  const gaps = [...pack.gaps.map((gap) => gapText(gap, pack)), ...proofs.flatMap((proof) => lossTexts(proof, losses))]
  const [used, unused] = [courses.filter(({ isUsed }) => isUsed), courses.filter(({ isUsed }) => !isUsed)]
  return {
    title: `Audit pack: ${certification.name}`,
    facts: titleFacts(pack, trainerName.trim()),
    gapsHeading: 'What is missing',
    gaps: gaps.length === 0 ? ['Nothing: the credit is there, and every counted course has its certificate.'] : gaps,
    hasGaps: gaps.length > 0,
    tables: [
      requirementTable(pack),
      courseTable('Courses that count', used, pack, 'No course counts in this cycle.'),
      ...(unused.length === 0 ? [] : [courseTable('Courses of this cycle that don’t count', unused, pack, '')]),
    ],
    certificatesHeading: 'Certificates',
    certificates: proofs.map((proof) => certificate(proof, losses)),
    noCertificates: 'None are attached.',
    note: `Made on ${dayText(pack.madeOn)} with Recert from the trainer’s own records. What the issuer has recorded decides.`,
  }
}

/** "01", like the file names in a pack. */
export function certificateLabel(number: number): string {
  return String(number).padStart(2, '0')
}

/** An option of the cycle field: "This cycle: Jan 15, 2026 to Jan 15, 2028". */
export function cycleLabel({ start, expiry }: Pick<AuditPack, 'start' | 'expiry'>, isRunning: boolean): string {
  return `${isRunning ? 'This cycle' : 'Closed'}: ${periodText({ start, expiry })}`
}

/** Why a course doesn't count, or not in full; empty if it counts in full. */
export function reasonText({ count }: Pick<AuditCourse, 'count'>, { certification, count: cycle }: AuditPack): string {
  return count === null || cycle === null ? '' : (surplusText(count, certification, cycle.cycle) ?? '')
}

function titleFacts(pack: AuditPack, trainerName: string): ReportFacts {
  const { certification, status, renewal, start, expiry, madeOn } = pack
  const { name, title, issuer, certifiedOn, number = '' } = certification
  const facts: (readonly [string, string])[] = [
    ['Name', trainerName],
    ['Certification', title === '' ? name : `${name}, ${title}`],
    ['Issuer', issuer],
    [numberName('certificate'), number],
    ['Certified on', certifiedOn === null ? '' : dayText(certifiedOn)],
    ['Cycle', periodText({ start, expiry })],
    ['Credit', creditFact(pack)],
    ['Standing', status === null ? '' : `${standingWords[status.standing]} · ${expiryText(status.daysLeft)}`],
    ['Renewed on', renewal === null ? '' : dayText(renewal.renewedOn)],
    ['Made on', dayText(madeOn)],
  ]
  return facts.filter(([, text]) => text !== '')
}

function creditFact({ certification: { rule }, status, progress, required }: AuditPack): string {
  return status === null ? `${progressText(progress, required, rule)}, closed` : progressValueText(status.count, rule, status.cards)
}

function gapText(gap: AuditGap, { status, certification: { rule }, progress, required }: AuditPack): string {
  switch (gap.kind) {
    case 'incomplete':
      return `Still to earn: ${(status === null ? null : missingText(status.count, rule, status.cards)) ?? 'something that the rule asks for'}.`
    case 'closedShort':
      return `The cycle was closed with ${progressText(progress, required, rule)}.`
    case 'noProof':
      return `${missingProofText({ missing: gap.titles, of: gap.of }) ?? ''} Missing for ${quoted(gap.titles)}.`
    case 'noCardProof':
      return 'No copy of the CPR/AED card is attached to it.'
    case 'changedSince':
      return gap.titles.length === 0
        ? 'Courses of this cycle were changed after the renewal: they are listed as they were credited.'
        : `Changed or deleted after the renewal, and listed as credited: ${quoted(gap.titles)}.`
  }
}

function lossTexts({ number, proof, titles }: NumberedProof, losses: Losses): readonly string[] {
  const loss = losses.get(proof.sha256)
  return loss === undefined ? [] : [`Certificate ${certificateLabel(number)} (${quoted(titles)}) can’t be opened. ${lossWords[loss]}`]
}

function requirementTable(pack: AuditPack): ReportTable {
  const { certification, count, required, carriedIn, cards, rows, renewal } = pack
  const { rule } = certification
  const carried =
    count !== null ? carriedInText(count, rule) : carriedIn === 0 ? null : `${creditText(carriedIn, rule)} came over from the cycle before.`
  const notes = [
    carried,
    required < requiredBy(rule) ? proratedText(required, rule) : null,
    count === null ? 'What counted under each part is no longer known, because courses were changed after the renewal.' : null,
    ...cards.filter(({ state }) => state.kind === 'runsOut').map((card) => `${cardName(card.condition.topic)}: ${cardStateText(card)}.`),
  ].filter((note) => note !== null)
  const pastCard = renewal === null ? [] : rule.cards.map(({ topic }) => row(cardName(topic), ['', `valid on ${dayText(renewal.renewedOn)}`, '']))
  return { heading: 'What the cycle asks', columns: requirementColumns(rule), rows: [...rows.map(requirementRow), ...pastCard], notes }
}

function requirementRow(entry: RequirementRow): ReportRow {
  const { label, counted, asks, open } = requirementRowTexts(entry)
  return row(label, [counted, asks, open], entry.kind === 'part' && entry.isWhole)
}

function courseTable(heading: string, courses: readonly AuditCourse[], pack: AuditPack, none: string): ReportTable {
  return {
    heading,
    columns: ['Course', 'Completed', `Counted (${pack.certification.rule.unit.name})`, 'Sent', 'Certificate'],
    rows: courses.map((entry) => courseRow(entry, pack)),
    notes: courses.length === 0 ? [none] : [],
  }
}

function courseRow(entry: AuditCourse, pack: AuditPack): ReportRow {
  const { title, completedOn, course, counted, count, isUsed, proofs } = entry
  const worth = count === null || count.award === counted ? amountText(counted) : `${amountText(counted)} of ${amountText(count.award)}`
  const part = pack.count?.root.children.length === 0 ? undefined : count?.requirement?.label
  const under = part === undefined || (course !== null && part === categoryWords[course.category]) ? null : `under ${part}`
  const hours = course === null || course.contactHours === null ? null : `${hoursText(course.contactHours)} h`
  const number = course?.number === undefined ? null : `course number ${course.number}`
  const provider = course === null || course.provider === '' ? null : course.provider
  const about = course === null ? [] : [provider, number, categoryWords[course.category], hours]
  const labels = proofs.map(certificateLabel)
  return {
    head: title,
    about: [...about, under, course?.link ?? null].filter((part) => part !== null).join(' · '),
    remark: course === null ? 'This course has been deleted since. It’s shown as it was credited.' : reasonText(entry, pack),
    cells: [dayText(completedOn), worth, course === null ? '' : sentText(entry), labels.length > 0 ? labels.join(', ') : isUsed ? 'missing' : 'none'],
    isTotal: false,
  }
}

function sentText({ submission }: AuditCourse): string {
  if (submission === null) return submissionWords.notSent
  return submission.on === null ? submissionWords[submission.state] : `${submissionWords[submission.state]}, ${dayText(submission.on)}`
}

function certificate({ number, proof, titles }: NumberedProof, losses: Losses): ReportCertificate {
  const loss = losses.get(proof.sha256)
  return {
    number,
    label: certificateLabel(number),
    of: titles.join(', '),
    about: `${proof.name} (${proofText(proof)})`,
    loss: loss === undefined ? null : 'not in this pack: the file can’t be opened',
  }
}

function row(head: string, cells: readonly string[], isTotal = false): ReportRow {
  return { head, about: '', remark: '', cells, isTotal }
}

function quoted(titles: readonly string[]): string {
  return listed(titles.map((title) => `“${title}”`))
}

/** The column headings of an audit pack's index. */
export const indexColumns = [
  'Number',
  'File',
  'Course',
  'Completed',
  'Provider',
  'Course number',
  'Link',
  'Amount',
  'Counted',
  'Why not in full',
] as const

/** How many certificates were packed, and how many couldn't be opened. */
export function packedText(packed: number, lost: number): string {
  const certificates = packed === 0 ? 'without certificates' : `with ${quantity(packed, 'certificate')}`
  if (lost === 0) return `The audit pack was downloaded ${certificates}.`
  return `The audit pack was downloaded ${certificates}; ${quantity(lost, 'certificate')} couldn’t be opened and ${lost === 1 ? 'is' : 'are'} named as missing in it.`
}
