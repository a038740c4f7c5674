import type { TakenBefore } from '../../domain/forms/takenBefore'
import { takenBeforeLines } from '../english/takenBefore'
import { dayText } from '../values/dates'
import { shortTitle } from './shortTitle'

/** "You took PES on May 30, 2022. It counted then." */
export function takenBeforeText({ course, hasCounted }: TakenBefore): string {
  const parts = { title: shortTitle(course.title), day: dayText(course.completedOn) }
  return hasCounted ? takenBeforeLines.counted(parts) : takenBeforeLines.taken(parts)
}
