import { formatCost } from '../../values/amount'
import { ok, type Result } from '../../values/result'
import { unknownDay, type YearlyStep } from '../../rule/rule'
import type { Problem } from '../fieldError'
import { readCost, readCount, readName } from '../fieldInput'
import type { FieldReader } from '../formReader'

/** Something to do each year. `key` is its id in the rule. */
export type YearlyDraft = {
  readonly key: string
  readonly label: string
  /** `MM`; `unknown`; empty for the expiry's day of the year. */
  readonly month: string
  /** Read only with an `MM`. */
  readonly day: string
  /** Empty for none. */
  readonly fee: string
}

export type YearlyField = `yearly.${'label' | 'day' | 'fee'}:${string}`

export function draftOfYearly(steps: readonly YearlyStep[]): readonly YearlyDraft[] {
  return steps.map(({ id, label, on, fee }) => {
    const [month = '', day = ''] = on?.split('-') ?? []
    return { key: id, label, month, day: day === '' ? '' : String(Number(day)), fee: fee === null ? '' : formatCost(fee) }
  })
}

export function readYearly(drafts: readonly YearlyDraft[], base: readonly YearlyStep[], { read }: FieldReader<YearlyField>): readonly YearlyStep[] {
  return drafts.map(({ key: id, label, month, day, fee }) => ({
    ...base.find((step) => step.id === id),
    id,
    label: read(`yearly.label:${id}`, readName(label), ''),
    on: hasDay({ month }) ? read(`yearly.day:${id}`, readMonthDay(month, day), null) : month === '' ? null : unknownDay,
    fee: read(`yearly.fee:${id}`, readCost(fee), null),
  }))
}

/** Whether the month needs a day. */
export function hasDay({ month }: Pick<YearlyDraft, 'month'>): boolean {
  return month !== '' && month !== unknownDay
}

/** `MM-DD` */
function readMonthDay(month: string, text: string): Result<string, Problem> {
  const day = readCount(text, 1, daysIn[Number(month) - 1] ?? 31)
  return day.ok ? ok(`${month}-${String(day.value).padStart(2, '0')}`) : day
}

/** February 29 counts: a leap year has it. */
const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
