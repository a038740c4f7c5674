import type { CardRemark, CardUse } from '../../domain/files/cardRow'
import type { FieldError, Problem } from '../../domain/forms/fieldError'
import { readExpiry, readPastDay } from '../../domain/forms/fieldInput'
import { expiryAfter, isPrinted } from '../../domain/rule/expiry'
import type { SlashOrder } from '../../domain/values/dateOrder'
import { addDays, addMonths, endOfMonth, type PlainDate } from '../../domain/values/plainDate'
import { type CardDay, readCardDay } from './cardDays'
import type { CardKind } from './cardKind'

export type CardDates = {
  readonly certifiedOn: PlainDate | null
  readonly expiresOn: PlainDate | null
  readonly problems: readonly FieldError<CardUse>[]
  readonly remarks: readonly CardRemark[]
}

type Cells = (use: CardUse) => string

/**
 * The days of a card or badge. Only the expiry of a card and a certification has to be there: what can't be read elsewhere is left out with a
 * remark. An expiry that isn't in the table follows from the day it was issued, if it's known whose card it is or how long it's valid.
 */
export function readCardDates(cellAt: Cells, kind: CardKind, order: SlashOrder, today: PlainDate): CardDates {
  const remarks: CardRemark[] = []
  const leaveOut = (reason: 'monthOnly' | 'unreadable', use: CardUse) => void remarks.push({ kind: reason, use, text: shortened(cellAt(use)) })

  const issued = isNone(cellAt('issuedOn')) ? null : readCardDay(cellAt('issuedOn'), order, today)
  // The day it was issued isn't the last one of its validity.
  const isPast = issued !== null && issued.kind !== 'range' && readPastDay(firstOf(issued), today).ok
  if (!isNone(cellAt('issuedOn')) && !isPast) leaveOut('unreadable', 'issuedOn')
  if (isPast && issued.kind === 'month') leaveOut('monthOnly', 'issuedOn')
  const certifiedOn = isPast && issued.kind === 'day' ? issued.day : null
  const from = isPast ? issued : null

  const isExpiring = kind.kind !== 'badge' && !(kind.kind === 'preset' && kind.preset.kind === 'specialization')
  const cell = cellAt('expiresOn')
  if (isNone(cell)) {
    const calculated = from === null ? null : calculatedExpiry(from, cellAt('validFor'), kind, today)
    if (calculated !== null) remarks.push({ kind: 'calculated' })
    else if (isExpiring) remarks.push({ kind: 'noExpiry' })
    return { certifiedOn, expiresOn: calculated, problems: [], remarks }
  }
  const printed = readCardDay(cell, order, today)
  const expiry = printed === null ? null : readExpiry(printed.day, today)
  const wrong = (problem: Problem): CardDates => {
    if (!isExpiring) leaveOut('unreadable', 'expiresOn')
    return { certifiedOn, expiresOn: null, problems: isExpiring ? [{ field: 'expiresOn', problem }] : [], remarks }
  }
  if (printed === null || expiry === null) return wrong({ kind: 'date', reason: 'unreadable' })
  if (!expiry.ok) return wrong(expiry.error)
  if (printed.kind === 'range') remarks.push({ kind: 'rangeEnd', text: shortened(cell) })
  const expiresOn = kind.kind === 'card' && kind.issuer === 'heart' ? endOfMonth(expiry.value) : expiry.value
  if (expiresOn !== expiry.value) remarks.push({ kind: 'toMonthEnd', text: shortened(cell) })
  return certifiedOn !== null && expiresOn <= certifiedOn
    ? wrong({ kind: 'expiryNotAfterCertification' })
    : { certifiedOn, expiresOn, problems: [], remarks }
}

function firstOf({ kind, day }: CardDay): PlainDate {
  return kind !== 'month' ? day : addDays(endOfMonth(addMonths(day, -1)), 1)
}

/** "None", "N/A", a dash: nothing is in the cell. */
function isNone(cell: string): boolean {
  return /^(?:|-+|–|—|n\/?a|none|never|null|no expiration|no expiry|does not expire|doesn['’]t expire|lifetime)$/i.test(cell.trim())
}

/** Null if nothing says how long the card is valid, or if only the month is known and it ends on the same day. */
function calculatedExpiry(from: CardDay, validFor: string, kind: CardKind, today: PlainDate): PlainDate | null {
  const months = monthsIn(validFor)
  const isHeart = kind.kind === 'card' && kind.issuer === 'heart'
  if (from.kind === 'month') return isHeart ? endOfMonth(addMonths(from.day, months ?? kind.cycle.months)) : null
  if (months !== null) return isHeart ? endOfMonth(addMonths(from.day, months)) : addMonths(from.day, months)
  const cycle = kind.kind === 'card' ? kind.cycle : kind.kind === 'preset' && kind.preset.kind === 'certification' ? kind.preset.rule.cycle : null
  return cycle === null || isPrinted(cycle) ? null : expiryAfter(from.day, cycle, today)
}

/** "2 years", "24 months" */
function monthsIn(text: string): number | null {
  const [, count, unit] = /^(\d{1,3})\s*(years?|yrs?|y|months?|mos?|m)\.?$/i.exec(text.trim()) ?? []
  const months = count === undefined ? 0 : Number(count) * (/^y/i.test(unit ?? '') ? 12 : 1)
  return months === 0 || months > 360 ? null : months
}

function shortened(cell: string): string {
  return cell.trim().slice(0, 60)
}
