import type { QuestionKind, RowQuestion } from '../../domain/files/rowState'
import type { SettledRow } from './settleRows'

/** A question that rows are waiting for, and how many. */
export type OpenQuestion = { readonly question: RowQuestion; readonly rows: number }

/** The questions not answered yet, each once with its first row's words; those about different columns apart. */
export function openQuestions(rows: readonly SettledRow[], answered: ReadonlySet<QuestionKind>): readonly OpenQuestion[] {
  const open = new Map<string, OpenQuestion>()
  for (const { state, questions } of rows) {
    if (state !== 'ask') continue
    for (const question of questions) {
      if (answered.has(question.kind)) continue
      const key = 'use' in question ? `${question.kind} ${question.use}` : question.kind
      open.set(key, { question: open.get(key)?.question ?? question, rows: (open.get(key)?.rows ?? 0) + 1 })
    }
  }
  return [...open.values()]
}

/** Whether there are courses, and none of them has credit: they'd come in and count for nothing. */
export function isWithoutCredit(rows: readonly SettledRow[]): boolean {
  const courses = rows.flatMap(({ course }) => (course === null ? [] : [course]))
  return courses.length > 0 && courses.every(({ awards }) => awards.length === 0)
}
