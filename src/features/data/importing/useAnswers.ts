import { useState } from 'react'
import type { RowChoice } from '../../../exchange/csv/rowChoices'
import type { QuestionKey } from '../../../exchange/csv/questionKey'

type Numbers = ReadonlySet<number>

type Answered = {
  /** The questions answered for all rows. */
  readonly questions: ReadonlySet<QuestionKey>
  /** The rows whose questions are all answered. */
  readonly rows: Numbers
  /** The rows imported although they'd be left out. */
  readonly broughtBack: Numbers
}

const nothing: Answered = { questions: new Set(), rows: new Set(), broughtBack: new Set() }

/** What the trainer answered about the rows of a table. */
export function useAnswers() {
  const [answered, setAnswered] = useState(nothing)
  const { questions, rows, broughtBack } = answered
  return {
    answered,
    accept: (key: QuestionKey) => setAnswered({ ...answered, questions: new Set([...questions, key]) }),
    takeBack: (key: QuestionKey) => setAnswered({ ...answered, questions: without(questions, key) }),
    chooseRow: (row: number, choice: RowChoice) =>
      setAnswered(
        choice === 'accept'
          ? { ...answered, rows: new Set([...rows, row]) }
          : { ...answered, broughtBack: choice === 'bringBack' ? new Set([...broughtBack, row]) : without(broughtBack, row) },
      ),
    /** A mended row is another one. */
    forgetRow: (row: number) => setAnswered({ ...answered, rows: without(rows, row) }),
    forget: () => setAnswered(nothing),
  }
}

function without<Item>(items: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  return new Set([...items].filter((other) => other !== item))
}
