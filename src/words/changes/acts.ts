import type { Act } from '../../domain/changes/act'
import type { Subject } from '../../domain/changes/subject'
import { countCycle } from '../../domain/counting/counting'
import { isBlocking, requiredCards } from '../../domain/counting/cards'
import { isCertification } from '../../domain/records/credential'
import type { Certification } from '../../domain/records/credential'
import { awardFor, isPlanned } from '../../domain/records/course'
import type { PlainDate } from '../../domain/values/plainDate'
import { applyChanges, invert } from '../../domain/records/change'
import type { Portfolio } from '../../domain/records/portfolio'
import { midSentence } from '../counting/progress'
import { briefTitle } from '../courses/shortTitle'
import { actLines, doneLines } from '../english/acts'
import { sentences } from '../english/series'
import { quantity } from '../values/dates'
import { amountText } from '../values/numbers'

/** "Logged CES" */
export function actWords({ verb, subject }: Act): string {
  return actLines[verb]({ subject: subjectText(subject) })
}

function subjectText(subject: Subject): string {
  switch (subject.kind) {
    case 'course':
      return subject.title
    case 'credential':
      return subject.name
    case 'courses':
    case 'plan':
      return quantity(subject.count, 'course')
    case 'credentials':
      return quantity(subject.count, 'credential')
    case 'records':
      return subject.count === 0 ? doneLines.wholeBackup : quantity(subject.count, 'record')
    case 'sampleData':
      return doneLines.sampleData
  }
}

/** "2 others moved to “Recently deleted”."; null if none did. */
export function alsoRemovedText({ subject }: Act): string | null {
  if (subject.kind !== 'records' || subject.removed === undefined) return null
  const { count, removed } = subject
  return doneLines.alsoRemoved({ records: quantity(removed, count === 0 ? 'record' : 'other') })
}

/** For a change too large to keep in the tab's history. */
export const fleetingWords = doneLines.tooLarge

/** What was done, followed by the progress of each certification whose count it changed. */
export function actText(act: Act, undone: boolean, portfolio: Portfolio, today: PlainDate): string {
  const { done, progress } = changeTexts(act, undone, portfolio, today)
  return sentences(done, ...progress)
}

/** "Logged CES." and "NASM-CPT is at 1.9 of 2.0."; "Undone." and "NASM-CPT is back at 0.0." */
export function changeTexts(
  act: Act,
  undone: boolean,
  portfolio: Portfolio,
  today: PlainDate,
): { readonly done: string; readonly progress: readonly string[] } {
  const progress = progressTexts(act, undone, portfolio, today)
  return { done: undone && progress.length > 0 ? doneLines.undoneInShort : doneText(act, undone), progress }
}

export function doneText(act: Act, undone: boolean): string {
  const { subject } = act
  const what = actWords(subject.kind === 'course' ? { ...act, subject: { ...subject, title: briefTitle(subject.title) } } : act)
  if (undone) return doneLines.undone({ act: midSentence(what) })
  if (act.subject.kind === 'plan') return doneLines.toChoose({ act: what, steps: quantity(act.subject.open, 'step') })
  if (subject.kind === 'courses' && subject.left !== undefined)
    return doneLines.rowsStay({ act: what, rows: quantity(subject.left, 'row') }, subject.left)
  const removed = alsoRemovedText(act)
  if (removed !== null) return sentences(doneLines.done({ act: what }), removed)
  const leavesCourses =
    act.verb === 'deleted' && act.changes.some(({ before }) => before !== null && 'kind' in before && before.kind === 'certification')
  return leavesCourses ? doneLines.coursesStay({ act: what }) : doneLines.done({ act: what })
}

/** The progress of each certification that's elsewhere than before. Sample data isn't the trainer's progress. */
function progressTexts(act: Act, undone: boolean, portfolio: Portfolio, today: PlainDate): readonly string[] {
  if (act.subject.kind === 'sampleData') return []
  const before = applyChanges(portfolio, undone ? act.changes : invert(act.changes), today)
  return portfolio.credentials.filter(isCertification).flatMap((certification) => {
    const touched = act.changes.some(
      (change) =>
        change.kind === 'course' &&
        [change.before, change.after].some((course) => course !== null && !isPlanned(course) && awardFor(course, certification.id) !== null),
    )
    if (!touched) return []
    const now = standsText(certification, portfolio, today)
    if (now === standsText(certification, before, today)) return []
    if (!undone) return [now]
    const progress = amountText(countCycle(certification, portfolio.courses).progress)
    return [doneLines.isBackAt({ name: certification.name, progress })]
  })
}

/** "NASM-CPT is at 1.9 of 2.0."; "NASM-CPT is complete." */
function standsText(certification: Certification, portfolio: Portfolio, today: PlainDate): string {
  const { name } = certification
  const { progress, required, needed } = countCycle(certification, portfolio.courses)
  const isComplete = needed === 0 && !isBlocking(requiredCards(certification, portfolio, today))
  return isComplete ? doneLines.isComplete({ name }) : doneLines.isAt({ name, progress: amountText(progress), required: amountText(required) })
}
