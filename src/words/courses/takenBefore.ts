import type { TakenBefore } from '../../domain/forms/takenBefore'
import { dayText } from '../values/dates'

/** "You took PES on May 30, 2022. It counted then." */
export function takenBeforeText({ course, hasCounted }: TakenBefore): string {
  return `You took ${shortTitle(course.title)} on ${dayText(course.completedOn)}.${hasCounted ? ' It counted then.' : ''}`
}

/** "CES" for "Corrective Exercise Specialization (CES)" */
function shortTitle(title: string): string {
  return /\(([A-Z][A-Z0-9/-]{1,9})\)$/.exec(title)?.[1] ?? title
}
