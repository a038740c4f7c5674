import type { Act } from '../../domain/changes/act'
import type { Subject } from '../../domain/changes/subject'
import { countCycle } from '../../domain/counting/counting'
import { isBlocking, requiredCards } from '../../domain/counting/cards'
import { isCertification } from '../../domain/records/credential'
import { awardFor, isPlanned } from '../../domain/records/course'
import type { PlainDate } from '../../domain/values/plainDate'
import type { Portfolio } from '../../domain/records/portfolio'
import { quantity } from '../values/dates'
import { amountText } from '../values/numbers'

const verbWords: Readonly<Record<Act['verb'], string>> = {
  logged: 'Logged',
  planned: 'Planned',
  completed: 'Completed',
  added: 'Added',
  edited: 'Saved',
  deleted: 'Deleted',
  broughtBack: 'Brought back',
  renewed: 'Renewed',
  renewalTakenBack: 'Took back the renewal of',
  ruleChanged: 'Changed the rule of',
  stepNoted: 'Noted a yearly step of',
  stepReopened: 'Reopened a yearly step of',
  submissionChanged: 'Noted for',
  planTaken: 'Planned',
  imported: 'Imported',
  restored: 'Restored',
  sampleAdded: 'Added',
  sampleRemoved: 'Removed',
}

/** "Logged CES" */
export function actWords({ verb, subject }: Act): string {
  return `${verbWords[verb]} ${subjectText(subject)}`
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
      return quantity(subject.count, 'record')
    case 'sampleData':
      return 'sample data'
  }
}

/** For a change too large to keep in the tab's history. */
export const fleetingWords = 'It’s too large to undo after a reload.'

/** What was done, followed by the progress of each certification it affects. */
export function actText(act: Act, undone: boolean, portfolio: Portfolio, today: PlainDate): string {
  const { done, progress } = changeTexts(act, undone, portfolio, today)
  return [done, ...progress].join(' ')
}

/** "Logged CES." and "NASM-CPT is at 1.9 of 2.0."; "Undone." and "NASM-CPT is back at 0.0." */
export function changeTexts(
  act: Act,
  undone: boolean,
  portfolio: Portfolio,
  today: PlainDate,
): { readonly done: string; readonly progress: readonly string[] } {
  const progress = progressTexts(act, undone, portfolio, today)
  return { done: undone && progress.length > 0 ? 'Undone.' : doneText(act, undone), progress }
}

export function doneText(act: Act, undone: boolean): string {
  if (undone) return `Undone: ${verbWords[act.verb].toLowerCase()} ${subjectText(act.subject)}.`
  const leavesCourses =
    act.verb === 'deleted' && act.changes.some(({ before }) => before !== null && 'kind' in before && before.kind === 'certification')
  const open = act.subject.kind === 'plan' ? ` ${quantity(act.subject.open, 'step')} ${act.subject.open === 1 ? 'is' : 'are'} yours to choose.` : ''
  return `${actWords(act)}.${leavesCourses ? ' Its courses stay in the list.' : ''}${open}`
}

/** The progress of each certification whose courses changed. */
function progressTexts(act: Act, undone: boolean, portfolio: Portfolio, today: PlainDate): readonly string[] {
  return portfolio.credentials.filter(isCertification).flatMap((certification) => {
    const touched = act.changes.some(
      (change) =>
        change.kind === 'course' &&
        [change.before, change.after].some((course) => course !== null && !isPlanned(course) && awardFor(course, certification.id) !== null),
    )
    if (!touched) return []
    const count = countCycle(certification, portfolio.courses)
    if (undone) return [`${certification.name} is back at ${amountText(count.progress)}.`]
    const isComplete = count.needed === 0 && !isBlocking(requiredCards(certification, portfolio, today))
    return [
      isComplete
        ? `${certification.name} is complete.`
        : `${certification.name} is at ${amountText(count.progress)} of ${amountText(count.required)}.`,
    ]
  })
}
