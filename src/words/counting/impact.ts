import type { CourseKind } from '../../domain/forms/courseDraft'
import type { Impact } from '../../domain/counting/impact'
import { hundredths } from '../../domain/values/amount'
import { parsePlainDate } from '../../domain/values/plainDate'
import { gains, impactHints, impacts } from '../english/impact'
import { commas, dots } from '../english/series'
import { amountText } from '../values/numbers'
import { plannedCountText } from './plannedCounts'
import { midSentence, progressChangeText, progressText } from './progress'
import { displacedText, surplusText } from './surplus'

/** What to enter to see what a course adds. */
export function impactHint({ title, completedOn }: { readonly title: string; readonly completedOn: string }): string {
  if (title.trim() === '') return impactHints.course
  return parsePlainDate(completedOn).ok ? impactHints.certification : impactHints.date
}

/** "+0.7", "−0.3", "No gain"; "No change" for an edited course that counts as before */
export function gainText({ gain, preview: { isEdit } }: Impact): string {
  if (gain === 0) return isEdit ? gains.unchanged : gains.none
  const amount = amountText(hundredths(Math.abs(gain)))
  return gain > 0 ? gains.more({ amount }) : gains.less({ amount })
}

/** "1.2 to 1.9 of 2.0 CEUs", to be heard where an arrow is seen. */
export function changeText({ certification: { rule }, preview: { before, after } }: Impact): string {
  return impacts.change({ before: amountText(before.progress), progress: progressText(after.progress, after.required, rule) })
}

/** "NASM-CPT 1.2 → 1.9 of 2.0 CEUs, +0.7. ACE-CPT, CSCS: no gain." Empty if there's nothing to say. */
export function impactText(all: readonly Impact[]): string {
  const [first, ...others] = all
  if (first === undefined) return ''
  const { certification, preview } = first
  const { name, rule } = certification
  const parts = { name, change: progressChangeText(preview.before, preview.after, rule), gain: midSentence(gainText(first)) }
  return others.length === 0 ? impacts.first(parts) : impacts.firstAndOthers({ ...parts, others: othersText(others) })
}

/** "CSCS +1.0 · ACE-CPT, NSCA-CPT: no gain" */
export function othersText(others: readonly Impact[]): string {
  const changed = others.filter(({ gain }) => gain !== 0).map((impact) => impacts.gains({ name: impact.certification.name, gain: gainText(impact) }))
  const [edited, added] = [namesOf(others, true), namesOf(others, false)]
  return dots([...changed, added === '' ? '' : impacts.noneGains({ names: added }), edited === '' ? '' : impacts.noneChanges({ names: edited })])
}

/** The certifications that gain nothing. */
function namesOf(others: readonly Impact[], wanted: boolean): string {
  return commas(others.filter(({ gain, preview }) => gain === 0 && preview.isEdit === wanted).map(({ certification }) => certification.name))
}

/** "1.2 surplus"; null if all of the course counts. */
export function surplusShare({ preview: { course } }: Impact): string | null {
  return course?.reason?.kind === 'limit' ? impacts.surplus({ amount: amountText(course.surplus) }) : null
}

/** Why a certification gains what it does; empty if all of the course counts. */
export function impactReasons({ certification, preview }: Impact, kind: CourseKind): readonly string[] {
  const { before, after, course } = preview
  const isDone = before.needed === 0 && after.needed === 0 && course?.reason?.kind === 'limit' && certification.rule.carryOver === null
  const why =
    course === null
      ? null
      : isDone
        ? impacts.alreadyComplete
        : kind === 'planned'
          ? plannedCountText(certification, after, course, preview)
          : surplusText(course, certification, after.cycle)
  return [why, displacedText(preview, certification)].filter((reason) => reason !== null)
}
