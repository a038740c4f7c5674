import type { CourseKind } from '../../domain/forms/courseDraft'
import type { Impact } from '../../domain/counting/impact'
import { hundredths } from '../../domain/values/amount'
import { dayText } from '../values/dates'
import { amountText } from '../values/numbers'
import { plannedCountText } from './plannedCounts'
import { midSentence, progressChangeText } from './progress'
import { displacedText, surplusText } from './surplus'

/** "+0.7", "−0.3", "No gain"; "No change" for an edited course that counts as before */
export function gainText({ gain, isEdit }: Impact): string {
  if (gain === 0) return isEdit ? 'No change' : 'No gain'
  return `${gain > 0 ? '+' : '−'}${amountText(hundredths(Math.abs(gain)))}`
}

/** "NASM-CPT 1.2 → 1.9 of 2.0 CEUs, +0.7. ACE-CPT, CSCS: no gain." Empty if there's nothing to say. */
export function impactText(impacts: readonly Impact[]): string {
  const [first, ...others] = impacts
  if (first === undefined) return ''
  const { certification, preview } = first
  const change = `${certification.name} ${progressChangeText(preview.before, preview.after, certification.rule)}, ${midSentence(gainText(first))}.`
  return others.length === 0 ? change : `${change} ${othersText(others)}.`
}

/** "CSCS +1.0 · ACE-CPT, NSCA-CPT: no gain" */
export function othersText(others: readonly Impact[]): string {
  const changed = others.filter(({ gain }) => gain !== 0).map((impact) => `${impact.certification.name} ${gainText(impact)}`)
  const groups = ['No gain', 'No change'].flatMap((text) => {
    const names = others.filter((impact) => gainText(impact) === text).map(({ certification }) => certification.name)
    return names.length === 0 ? [] : [`${names.join(', ')}: ${midSentence(text)}`]
  })
  return [...changed, ...groups].join(' · ')
}

/** "1.2 surplus"; null if all of the course counts. */
export function surplusShare({ preview: { course } }: Impact): string | null {
  return course?.reason?.kind === 'limit' ? `${amountText(course.surplus)} surplus` : null
}

/** Why a certification gains what it does; empty if all of the course counts. */
export function impactReasons({ certification, preview }: Impact, kind: CourseKind): readonly string[] {
  const { before, after, course } = preview
  const isDone = before.needed === 0 && after.needed === 0 && course?.reason?.kind === 'limit' && certification.rule.carryOver === null
  const why =
    course === null
      ? null
      : isDone
        ? `Already complete until ${dayText(after.cycle.expiry)}.`
        : kind === 'planned'
          ? plannedCountText(certification, after, course, preview)
          : surplusText(course, certification, after.cycle)
  return [why, displacedText(preview, certification)].filter((reason) => reason !== null)
}
