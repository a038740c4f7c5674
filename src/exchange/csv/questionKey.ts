import type { RowQuestion } from '../../domain/files/rowState'
import { folded } from '../../domain/values/folded'

/** Tells questions apart. The answer to one about a column or a text says nothing about another column or text. */
export type QuestionKey = string

export function questionKey(question: RowQuestion): QuestionKey {
  if ('use' in question) return `${question.kind} ${question.use}`
  return 'text' in question ? `${question.kind} ${folded(question.text)}` : question.kind
}
