import type { FieldError, Problem } from '../../domain/forms/fieldError'
import { amountWords, dateWords, problemLines, wrongFields } from '../english/problems'
import { dayText, monthNames, quantity } from '../values/dates'
import { amountText, countText } from '../values/numbers'

/** The error message of a field; undefined if it has no error. `noun` is what to enter: "a course name". */
export function problemAt<Field extends string>(errors: readonly FieldError<Field>[], field: Field, noun: string): string | undefined {
  const found = errors.find((error) => error.field === field)
  return found === undefined ? undefined : fieldProblemText(found.problem, noun)
}

/** "Fix the field marked above.", "Fix the 3 fields marked above." */
export function wrongFieldsText(count: number): string {
  return wrongFields(count, { number: countText(count) })
}

/** What's wrong with a field, and how to fix it. `noun` is what to enter: "a course name". */
export function fieldProblemText(problem: Problem, noun: string): string {
  return problem.kind === 'empty' ? problemLines.emptyField({ noun }) : problemText(problem, noun)
}

/** The same in a table. `noun` is the name of a column: "Course". */
export function problemText(problem: Problem, noun: string): string {
  switch (problem.kind) {
    case 'empty':
      return problemLines.emptyColumn({ noun })
    case 'tooLong':
      return problemLines.tooLong({ length: countText(problem.length), limit: countText(problem.limit) })
    case 'amount':
      return amountWords[problem.reason]
    case 'date':
      return dateWords[problem.reason]
    case 'shortMonth':
      return problemLines.shortMonth({ month: monthNames()[problem.month - 1]?.[1] ?? '', days: quantity(problem.days, 'day') })
    case 'alarmDays':
    case 'months':
      return problemLines[problem.kind]({ most: countText(problem.most) })
    case 'beforeCycle':
      return problemLines.beforeCycle({ day: dayText(problem.start) })
    case 'expiryNotAfterLast':
      return problemLines.expiryNotAfterLast({ day: dayText(problem.expiry) })
    case 'beforeCompletion':
      return problemLines.beforeCompletion({ day: dayText(problem.completedOn) })
    case 'count':
      return problemLines.count({ least: countText(problem.least), most: countText(problem.most) })
    case 'moreThanWhole':
      return problemLines.moreThanWhole({ required: amountText(problem.required) })
    case 'monthAfterCycle':
      return problemLines.monthAfterCycle({ months: quantity(problem.months, 'month') })
    case 'fewerParts':
      return problemLines.fewerParts(problem.parts, { parts: countText(problem.parts) })
    default:
      return problemLines[problem.kind]
  }
}
