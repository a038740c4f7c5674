import type { RowChoice } from '../../../exchange/csv/rowChoices'
import type { QuestionKey } from '../../../exchange/csv/questionKey'

type Numbers = ReadonlySet<number>

/** What the trainer answered about the rows of a table. */
export type Answers = {
  /** The questions answered for all rows. */
  readonly questions: ReadonlySet<QuestionKey>
  /** The rows whose questions are all answered. */
  readonly rows: Numbers
  /** The rows imported although they'd be left out. */
  readonly broughtBack: Numbers
}

export const noAnswers: Answers = { questions: new Set(), rows: new Set(), broughtBack: new Set() }

export function withAnswer(answers: Answers, key: QuestionKey): Answers {
  return { ...answers, questions: new Set([...answers.questions, key]) }
}

export function withoutAnswer(answers: Answers, key: QuestionKey): Answers {
  return { ...answers, questions: without(answers.questions, key) }
}

export function withRowChoice(answers: Answers, row: number, choice: RowChoice): Answers {
  const { rows, broughtBack } = answers
  return choice === 'accept'
    ? { ...answers, rows: new Set([...rows, row]) }
    : { ...answers, broughtBack: choice === 'bringBack' ? new Set([...broughtBack, row]) : without(broughtBack, row) }
}

/** A mended row is another one. */
export function withoutRow(answers: Answers, row: number): Answers {
  return { ...answers, rows: without(answers.rows, row) }
}

function without<Item>(items: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  return new Set([...items].filter((other) => other !== item))
}
