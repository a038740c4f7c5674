import { earliestDay } from '../../domain/forms/fieldInput'
import type { PlainDate } from '../../domain/values/plainDate'
import { daysIn } from './daysInLine'

const completed = /complet|conferred|awarded|issued|earned|attended|held|given|presented|class date|course date|event date|dated?\b/i
const begins = /complet|issue|award|earned|class date|course date/i
const otherDay = /expir|valid|renew|through|until|birth|due/i

/** The day a certificate says the course was completed: one named so, else the first that isn't something else. None is later than `today`. */
export function certificateDay(lines: readonly string[], today: PlainDate): PlainDate | null {
  const found = lines.flatMap((line, index) =>
    daysIn(line)
      .filter(({ day }) => day <= today && day >= earliestDay)
      .map(({ day, at }) => ({ day, before: line.slice(0, at), above: lines[index - 1] ?? '', nearby: `${lines[index - 1] ?? ''} ${line}` })),
  )
  const ends = ({ before, above, nearby }: (typeof found)[number]) =>
    otherDay.test(before) || (before.trim() === '' && otherDay.test(nearby) && !isFirstLabel(above))
  const likely = found.filter((each) => !ends(each))
  return (likely.find(({ before }) => completed.test(before)) ?? likely.find(({ nearby }) => completed.test(nearby)) ?? likely[0])?.day ?? null
}

/** Of "Issue Date   Renew By" above two dates, the first is the day it was issued. */
function isFirstLabel(above: string): boolean {
  const at = above.search(begins)
  return at !== -1 && at < above.search(otherDay)
}
