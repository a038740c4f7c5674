import type { Kept } from '../../domain/records/portfolio'
import type { PlainDate } from '../../domain/values/plainDate'
import { keeping } from '../english/keeping'
import { partsAround } from '../english/parts'
import { listed } from '../counting/progress'
import { quoted } from '../english/series'
import { dayText, quantity } from '../values/dates'
import type { Line } from '../values/line'
import { countText } from '../values/numbers'

/** "We found 12 of your records, saved Nov 3, 2026." */
export function foundText(savedOn: PlainDate, count: number): string {
  return keeping.found({ number: countText(count), day: dayText(savedOn) })
}

/** What became of so many records: "2 records came back from the safety copy." */
export function keepingText(kind: 'recovered' | 'noRoom' | 'newer' | 'damaged', count: number): string {
  return keeping[kind]({ records: quantity(count, 'record') }, count)
}

/** "Recert can’t show “Workshop”, so it’s set aside." */
export function setAsideText(records: readonly Kept[]): string {
  return keeping.setAside({ names: listed(records.map((kept) => quoted(nameOfKept(kept)))) }, records.length)
}

export function nameOfKept(kept: Kept): string {
  return kept.kind === 'course' ? kept.record.title : kept.record.name
}

/** The button that saves what couldn't be read. */
export function downloadDamagedText(count: number): string {
  return keeping.downloadDamaged(count)
}

export function clockBehindText(today: PlainDate, savedOn: PlainDate): string {
  return keeping.clockBehind({ today: dayText(today), saved: dayText(savedOn) })
}

/** "What if it were Jan 3, 2027", of another day than today. */
export function viewedDayLine(day: PlainDate, today: PlainDate): Line {
  return partsAround((day > today ? keeping.whatIfWithPlans : keeping.whatIf)({ day: dayText(day) }))
}
