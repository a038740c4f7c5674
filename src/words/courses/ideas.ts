import type { CourseIdea } from '../../domain/forms/courseIdeas'
import { surplusShare, gainText } from '../counting/impact'
import { gains, impacts } from '../english/impact'
import { dots } from '../english/series'
import { dayText } from '../values/dates'

/** "NASM · Jul 11, 2026", "NASM, 1.2 surplus" */
export function ideaAbout({ provider, last, impact }: CourseIdea): string {
  const surplus = last === null && impact !== null ? surplusShare(impact) : null
  return dots([provider, last === null ? '' : dayText(last.completedOn), surplus ?? ''])
}

/** "NASM-CPT +0.7", "No gain" */
export function ideaGain({ impact }: CourseIdea): string {
  if (impact === null) return gains.none
  return impact.gain > 0 ? impacts.gains({ name: impact.certification.name, gain: gainText(impact) }) : gainText(impact)
}
