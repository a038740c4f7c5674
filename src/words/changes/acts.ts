import type { Act } from '../../domain/changes/act'
import type { Subject } from '../../domain/changes/subject'
import { countCycle } from '../../domain/counting/counting'
import { requiredCards } from '../../domain/counting/cards'
import { isCertification } from '../../domain/records/credential'
import { awardFor, isPlanned } from '../../domain/records/course'
import type { PlainDate } from '../../domain/values/plainDate'
import type { Portfolio } from '../../domain/records/portfolio'
import { quantity } from '../values/dates'
import { progressValueText } from '../counting/progress'

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
    case 'records':
      return quantity(subject.count, 'record')
    case 'sampleData':
      return 'sample data'
  }
}

/** For a change too large to keep in the tab's history. */
export const fleetingWords = 'It is too large to be undone after a reload.'

/** What was done, followed by the progress of each certification it affects. */
export function actText(act: Act, undone: boolean, portfolio: Portfolio, today: PlainDate): string {
  return [doneText(act, undone), ...progressTexts(act, portfolio, today)].join(' ')
}

export function doneText(act: Act, undone: boolean): string {
  if (undone) return `Undone: ${verbWords[act.verb].toLowerCase()} ${subjectText(act.subject)}.`
  const leavesCourses =
    act.verb === 'deleted' && act.changes.some(({ before }) => before !== null && 'kind' in before && before.kind === 'certification')
  const open = act.subject.kind === 'plan' ? ` ${quantity(act.subject.open, 'step')} ${act.subject.open === 1 ? 'is' : 'are'} yours to choose.` : ''
  return `${actWords(act)}.${leavesCourses ? ' Its courses stay in the list.' : ''}${open}`
}

/** The progress of each certification whose courses changed. */
export function progressTexts(act: Act, portfolio: Portfolio, today: PlainDate): readonly string[] {
  return portfolio.credentials.filter(isCertification).flatMap((certification) => {
    const touched = act.changes.some(
      (change) =>
        change.kind === 'course' &&
        [change.before, change.after].some((course) => course !== null && !isPlanned(course) && awardFor(course, certification.id) !== null),
    )
    if (!touched) return []
    const cards = requiredCards(certification, portfolio, today)
    return [`${certification.name}: ${progressValueText(countCycle(certification, portfolio.courses), certification.rule, cards)}.`]
  })
}
