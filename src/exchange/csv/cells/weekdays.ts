import type { PlainDate } from '../../../domain/values/plainDate'

/** The days of the week in six languages, without accents. */
const weekdays = [
  'monday tuesday wednesday thursday friday saturday sunday',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'montag dienstag mittwoch donnerstag freitag samstag sonntag',
  'montag dienstag mittwoch donnerstag freitag sonnabend sonntag',
  'lunes martes miercoles jueves viernes sabado domingo',
  'segunda terca quarta quinta sexta sabado domingo',
  'lunedi martedi mercoledi giovedi venerdi sabato domenica',
].map((line) => line.split(' '))

const first = /^([a-z]{2,})(?:-feira)?[.,]* +/

/** The text after a weekday it begins with, and which it may be, 0 for Monday: "mar" is a Tuesday in three languages. Null if it has none. */
export function splitWeekday(text: string): { readonly rest: string; readonly weekdays: ReadonlySet<number> } | null {
  const [whole = '', word] = first.exec(text) ?? []
  if (word === undefined) return null
  const found = weekdays.flatMap((names) => names.flatMap((name, index) => (name.startsWith(word) ? [index] : [])))
  return found.length === 0 ? null : { rest: text.slice(whole.length), weekdays: new Set(found) }
}

/** 0 for Monday. */
export function weekdayOf(day: PlainDate): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
}
