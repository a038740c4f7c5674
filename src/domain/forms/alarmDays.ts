import type { Problem } from './fieldError'
import { err, ok, type Result } from '../values/result'

/** The choices offered; any other number can be added. */
export const offeredAlarmDays = [180, 90, 60, 30, 7] as const

/** Two years: the second-longest cycle. */
const mostAlarmDays = 730

/** Days before; 0 is the day itself. */
export function readAlarmDays(text: string): Result<number, Problem> {
  const typed = text.trim()
  if (typed === '') return err({ kind: 'empty' })
  return /^\d{1,3}$/.test(typed) && Number(typed) <= mostAlarmDays ? ok(Number(typed)) : err({ kind: 'alarmDays', most: mostAlarmDays })
}

/** Largest first, no duplicates. */
export function withAlarmDay(days: readonly number[], added: number): readonly number[] {
  return [...new Set([...days, added])].sort((a, b) => b - a)
}
