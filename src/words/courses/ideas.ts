import type { CourseIdea } from '../../domain/forms/courseIdeas'
import { surplusShare, gainText } from '../counting/impact'
import { dayText } from '../values/dates'

/** "NASM · Jul 11, 2026", "NASM, 1.2 surplus" */
export function ideaAbout({ provider, last, impact }: CourseIdea): string {
  const surplus = last === null && impact !== null ? surplusShare(impact) : null
  return [provider, last === null ? null : dayText(last.completedOn), surplus].filter((part) => part !== null && part !== '').join(' · ')
}

/** "NASM-CPT +0.7", "No gain" */
export function ideaGain({ impact }: CourseIdea): string {
  if (impact === null) return 'No gain'
  return impact.gain > 0 ? `${impact.certification.name} ${gainText(impact)}` : gainText(impact)
}
