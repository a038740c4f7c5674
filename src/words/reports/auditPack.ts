import type { AuditCourse, AuditPack } from '../../domain/reports/auditPack'
import type { AuditReport, ReportFacts, ReportRow, ReportTable } from '../../domain/reports/auditReport'
import { type Card, paperOf } from '../../domain/records/credential'
import { type CardTopic, requiredBy } from '../../domain/rule/rule'
import type { RequiredCard } from '../../domain/counting/cards'
import type { RequirementRow } from '../../domain/counting/requirementRows'
import type { PlainDate } from '../../domain/values/plainDate'
import { cardName } from '../counting/cardTopics'
import { numberName, numberText, periodOfCard } from '../credentials/credentials'
import { auditWords, courseWords, factLabels, facts, indexHeadings, packed as packedLines, requirementNotes } from '../english/auditPack'
import { commas, dots } from '../english/series'
import { cardStateText } from '../counting/cards'
import { categoryWords } from '../rule/categories'
import { dayText, expiryText, quantity } from '../values/dates'
import { amountText, contactHours, countText } from '../values/numbers'
import { missingText } from '../counting/missing'
import { creditText, progressText } from '../counting/progress'
import { carriedInText } from '../counting/renewals'
import { requirementColumns, requirementRowTexts } from '../counting/requirementTable'
import { proratedText } from '../rule/requirements'
import { submissionWords } from '../counting/submissions'
import { periodText, surplusText } from '../counting/surplus'
import { certificate, certificateLabel, type Losses } from './auditCertificates'
import { gapTexts } from './auditGaps'

export function auditReport(pack: AuditPack, trainerName: string, losses: Losses): AuditReport {
  const { certification, courses, proofs } = pack
  const gaps = gapTexts(pack, losses)
  const [used, unused] = [courses.filter(({ isUsed }) => isUsed), courses.filter(({ isUsed }) => !isUsed)]
  return {
    title: auditWords.title({ name: certification.name }),
    facts: titleFacts(pack, trainerName.trim()),
    gapsHeading: auditWords.gapsHeading,
    gaps: gaps.length === 0 ? [auditWords.noGaps] : gaps,
    hasGaps: gaps.length > 0,
    tables: [
      requirementTable(pack),
      courseTable(auditWords.counting, used, pack, auditWords.nothingCounts),
      ...(unused.length === 0 ? [] : [courseTable(auditWords.notCounting, unused, pack, '')]),
    ],
    certificatesHeading: auditWords.certificates,
    certificates: proofs.map((proof) => certificate(proof, losses)),
    noCertificates: auditWords.noCertificates,
    note: auditWords.note({ day: dayText(pack.madeOn) }),
  }
}

/** An option of the cycle field: "This cycle: Jan 15, 2026 to Jan 15, 2028". */
export function cycleLabel({ start, expiry }: Pick<AuditPack, 'start' | 'expiry'>, isRunning: boolean): string {
  const line = isRunning ? auditWords.runningCycle : auditWords.closedCycle
  return line({ period: periodText({ start, expiry }) })
}

/** Why a course doesn't count, or not in full; empty if it counts in full. */
export function reasonText({ count }: Pick<AuditCourse, 'count'>, { certification, count: cycle }: AuditPack): string {
  return count === null || cycle === null ? '' : (surplusText(count, certification, cycle.cycle) ?? '')
}

function titleFacts(pack: AuditPack, trainerName: string): ReportFacts {
  const { certification, status, renewal, start, expiry, madeOn } = pack
  const { name, title, issuer, certifiedOn, number = '' } = certification
  const lines: (readonly [string, string])[] = [
    [factLabels.name, trainerName],
    [factLabels.certification, title === '' ? name : facts.certification({ name, title })],
    [factLabels.issuer, issuer],
    [numberName('certificate'), number],
    [factLabels.certifiedOn, certifiedOn === null ? '' : dayText(certifiedOn)],
    [factLabels.cycle, periodText({ start, expiry })],
    [factLabels.credit, creditFact(pack)],
    [factLabels.validity, status === null ? '' : expiryText(status.daysLeft)],
    [factLabels.renewedOn, renewal === null ? '' : dayText(renewal.renewedOn)],
    [factLabels.madeOn, dayText(madeOn)],
  ]
  return lines.filter(([, text]) => text !== '')
}

function creditFact({ certification: { rule }, status, progress, required }: AuditPack): string {
  const text = progressText(progress, required, rule)
  if (status === null) return facts.closed({ progress: text })
  return missingText(status.count, rule, status.cards) === null ? facts.complete({ progress: text }) : text
}

function requirementTable(pack: AuditPack): ReportTable {
  const { certification, count, required, carriedIn, cards, rows, renewal } = pack
  const { rule } = certification
  const carried =
    count !== null ? carriedInText(count, rule) : carriedIn === 0 ? null : requirementNotes.carriedOver({ credit: creditText(carriedIn, rule) })
  const notes = [
    carried,
    required < requiredBy(rule) ? proratedText(required, rule) : null,
    count === null ? requirementNotes.partsUnknown : null,
    ...cards
      .filter(({ state }) => state.kind === 'runsOut')
      .map((card) => requirementNotes.card({ card: cardName(card.condition.topic), state: cardStateText(card) })),
  ].filter((note) => note !== null)
  const pastCards = renewal === null ? [] : rule.cards.map(({ topic }) => pastCardRow(topic, renewal.renewedOn, pack))
  return {
    heading: auditWords.requirements,
    columns: requirementColumns(rule),
    rows: [...rows.map((entry) => requirementRow(entry, pack)), ...pastCards],
    notes,
  }
}

function requirementRow(entry: RequirementRow, pack: AuditPack): ReportRow {
  const { label, counted, asks, open } = requirementRowTexts(entry)
  const found = row(label, [counted, asks, open], entry.kind === 'part' && entry.isWhole)
  if (entry.kind !== 'card') return found
  const held = heldFor(entry.card.condition.topic, pack)
  return { ...found, about: commas(isByClass(entry.card) ? held.map(heldPeriod) : held.flatMap((card) => numberText(card) ?? [])) }
}

/** Whether the row names a class, so that it doesn't say how long the card itself lasts. */
function isByClass({ state }: RequiredCard): boolean {
  return state.kind === 'logged' || (state.kind === 'runsOut' && state.classOn !== undefined)
}

function heldPeriod(card: Card): string {
  return periodOfCard(card, paperOf(card))
}

/** Of a closed cycle only the card itself is known, not what its state was then. */
function pastCardRow(topic: CardTopic, renewedOn: PlainDate, pack: AuditPack): ReportRow {
  const held = heldFor(topic, pack)
  const asks = requirementNotes.validOn({ day: dayText(renewedOn) })
  return { ...row(cardName(topic), ['', asks, '']), about: commas(held.map(heldPeriod)) }
}

function heldFor(topic: CardTopic, { heldCards }: AuditPack): readonly Card[] {
  return heldCards.filter(({ covers }) => covers.includes(topic))
}

function courseTable(heading: string, courses: readonly AuditCourse[], pack: AuditPack, none: string): ReportTable {
  return {
    heading,
    columns: courseWords.columns({ unit: pack.certification.rule.unit.name }),
    rows: courses.map((entry) => courseRow(entry, pack)),
    notes: courses.length === 0 ? [none] : [],
  }
}

function courseRow(entry: AuditCourse, pack: AuditPack): ReportRow {
  const { title, completedOn, course, counted, count, proofs } = entry
  const worth =
    count === null || count.award === counted
      ? amountText(counted)
      : courseWords.partOf({ counted: amountText(counted), award: amountText(count.award) })
  const part = pack.count?.root.children.length === 0 ? undefined : count?.requirement?.label
  const under = part === undefined || (course !== null && part === categoryWords[course.category]) ? '' : courseWords.under({ part })
  const hours = course === null || course.contactHours === null ? '' : contactHours(course.contactHours)
  const number = course?.number === undefined ? '' : courseWords.number({ number: course.number })
  const about = course === null ? [] : [course.provider, number, categoryWords[course.category], hours]
  const labels = proofs.map(certificateLabel)
  return {
    head: title,
    about: dots([...about, under, course?.link ?? '']),
    remark: course === null ? courseWords.deleted : reasonText(entry, pack),
    cells: [dayText(completedOn), worth, course === null ? '' : sentText(entry), labels.length > 0 ? commas(labels) : courseWords.noCertificate],
    isTotal: false,
  }
}

/** What the issuer has; empty for what isn't with the issuer yet. */
function sentText({ submission }: AuditCourse): string {
  if (submission === null) return ''
  const state = submissionWords[submission.state]
  return submission.on === null ? state : courseWords.sent({ state, day: dayText(submission.on) })
}

function row(head: string, cells: readonly string[], isTotal = false): ReportRow {
  return { head, about: '', remark: '', cells, isTotal }
}

/** The column headings of an audit pack's index. */
export const indexColumns = indexHeadings

/** How many certificates were packed, and how many couldn't be opened. */
export function packedText(packed: number, lost: number): string {
  const certificates = quantity(packed, 'certificate')
  if (lost === 0) return packed === 0 ? packedLines.without : packedLines.with({ certificates })
  const lostOnes = quantity(lost, 'certificate')
  return packed === 0 ? packedLines.withoutLost({ lost: lostOnes }) : packedLines.withSomeLost({ certificates, lost: lostOnes })
}

/** "3 of 12 steps" */
export function packingText(done: number, steps: number): string {
  return packedLines.stepsDone({ done: countText(done), steps: quantity(steps, 'step') })
}
