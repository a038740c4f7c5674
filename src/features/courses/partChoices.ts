import type { FilledAward, FilledDraft } from '../../domain/forms/courseDraft'
import { choosableLeaves } from '../../domain/rule/rule'

/** The certifications the course counts toward that have several parts for education, so one can be chosen. */
export function partChoices({ awards, category }: FilledDraft): readonly FilledAward[] {
  const least = category === 'cpr' ? 1 : 2
  return awards.filter(({ counts, certification }) => counts && choosableLeaves(certification.rule.requirement, category).length >= least)
}
