import type { Act } from '../domain/act'
import { countCycle } from '../domain/counting'
import { isCertification } from '../domain/credential'
import { awardFor } from '../domain/course'
import type { Portfolio } from '../domain/portfolio'
import { progressValueText } from './progress'

const verbWords: Readonly<Record<Act['verb'], string>> = {
  logged: 'Logged',
  added: 'Added',
  edited: 'Saved',
  deleted: 'Deleted',
  broughtBack: 'Brought back',
}

/** What was done, and where the bars of the certifications that it touches stand now. */
export function actText(act: Act, undone: boolean, portfolio: Portfolio): string {
  const done = undone ? `Undone: ${verbWords[act.verb].toLowerCase()} ${act.subject}.` : `${verbWords[act.verb]} ${act.subject}.`
  const kept =
    act.verb === 'deleted' && !undone && act.changes.some(({ before }) => before !== null && 'kind' in before && before.kind === 'certification')
      ? ['Its courses stay in the list.']
      : []
  const progress = portfolio.credentials.filter(isCertification).flatMap((certification) => {
    const touched = act.changes.some(
      (change) =>
        change.kind === 'course' && [change.before, change.after].some((course) => course !== null && awardFor(course, certification.id) !== null),
    )
    return touched ? [`${certification.name}: ${progressValueText(countCycle(certification, portfolio.courses), certification.rule)}.`] : []
  })
  return [done, ...kept, ...progress].join(' ')
}
