import type { Act } from '../domain/act'
import { countCycle } from '../domain/counting'
import { cardStateFor } from '../domain/cpr'
import { isCertification } from '../domain/credential'
import { awardFor, isPlanned } from '../domain/course'
import type { PlainDate } from '../domain/plainDate'
import type { Portfolio } from '../domain/portfolio'
import { progressValueText } from './progress'

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
  submissionChanged: 'Noted for',
  planTaken: 'Planned',
  imported: 'Imported',
  restored: 'Restored',
  sampleAdded: 'Added',
  sampleRemoved: 'Removed',
}

/** "Logged CES" */
export function actWords({ verb, subject }: Act): string {
  return `${verbWords[verb]} ${subject}`
}

/** Said of an act too large to be kept in the tab. */
export const fleetingWords = 'It is too large to be undone after a reload.'

/** What was done, and where the bars of the certifications that it touches stand now. */
export function actText(act: Act, undone: boolean, portfolio: Portfolio, today: PlainDate): string {
  const done = undone ? `Undone: ${verbWords[act.verb].toLowerCase()} ${act.subject}.` : `${actWords(act)}.`
  const kept =
    act.verb === 'deleted' && !undone && act.changes.some(({ before }) => before !== null && 'kind' in before && before.kind === 'certification')
      ? ['Its courses stay in the list.']
      : []
  const progress = portfolio.credentials.filter(isCertification).flatMap((certification) => {
    const touched = act.changes.some(
      (change) =>
        change.kind === 'course' &&
        [change.before, change.after].some((course) => course !== null && !isPlanned(course) && awardFor(course, certification.id) !== null),
    )
    if (!touched) return []
    const card = cardStateFor(certification, portfolio, today)
    return [`${certification.name}: ${progressValueText(countCycle(certification, portfolio.courses), certification.rule, card)}.`]
  })
  return [done, ...kept, ...progress].join(' ')
}
