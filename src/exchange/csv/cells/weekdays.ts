/** The days of the week in six languages, without accents. */
const weekdays = [
  'monday tuesday wednesday thursday friday saturday sunday',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend',
  'lunes martes miercoles jueves viernes sabado domingo',
  'segunda terca quarta quinta sexta sabado domingo',
  'lunedi martedi mercoledi giovedi venerdi sabato domenica',
].flatMap((line) => line.split(' '))

const first = /^([a-z]{2,})(?:-feira)?[.,]* +/

/** The text after a weekday it begins with; null if it doesn't. */
export function withoutWeekday(text: string): string | null {
  const found = first.exec(text)
  return found !== null && weekdays.some((name) => name.startsWith(found[1] ?? ' ')) ? text.slice(found[0].length) : null
}
