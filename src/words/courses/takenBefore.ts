import type { TakenBefore } from '../../domain/forms/takenBefore'
import { takenBeforeLines } from '../english/takenBefore'
import { dayText } from '../values/dates'

/** "You took PES on May 30, 2022. It counted then." */
export function takenBeforeText({ course, hasCounted }: TakenBefore): string {
  const parts = { title: shortTitle(course.title), day: dayText(course.completedOn) }
  return hasCounted ? takenBeforeLines.counted(parts) : takenBeforeLines.taken(parts)
}

/** "CES" for "Corrective Exercise Specialization (CES)" */
function shortTitle(title: string): string {
  return /\(([A-Z][A-Z0-9/-]{1,9})\)$/.exec(title)?.[1] ?? title
}
