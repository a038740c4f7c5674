import { Check, CircleAlert, Info } from 'lucide'
import { useState } from 'react'
import type { ColumnUse } from '../../../domain/files/columnUse'
import type { CredentialId } from '../../../domain/records/ids'
import type { OpenQuestion } from '../../../exchange/csv/openQuestions'
import { useKeptFocus } from '../../../ui/focus/useKeptFocus'
import { Button } from '../../../ui/layout/Button'
import {
  answeredText,
  answerText,
  asHoursText,
  asHoursWords,
  columnsUnsureText,
  filledDownText,
  flagAction,
  flagText,
  gapsText,
  noCreditText,
  openQuestionText,
  questionsLeftText,
  showAllText,
} from '../../../words/changes/importQuestions'
import { notKeptText } from '../../../words/changes/cards'
import { headingText, orderWords, unclearEncodingText } from '../../../words/changes/importScreen'
import styles from './ImportQuestions.module.css'
import { type QuestionAnswer, QuestionLine } from './QuestionLine'
import type { Import } from './useImport'
import { WhichCertification } from './WhichCertification'
import { WhichPerson } from './WhichPerson'

const orders = ['monthFirst', 'dayFirst'] as const

/** As many are asked at a time. */
const most = 20

export type ImportQuestionsProps = {
  readonly table: Import
  /** Whether the letters of the file may be wrong. */
  readonly isUnclear: boolean
  /** Which sheets of the workbook aren't shown; null if all are. */
  readonly otherSheets: string | null
  /** Goes back to the table as it was found; null if it was opened only now. */
  readonly onStartAfresh: (() => void) | null
}

/** What the trainer has to answer before some rows can come in, and which columns would be lost. Answers can be taken back. The first few are shown. */
export function ImportQuestions({ table: all, isUnclear, otherSheets, onStartAfresh }: ImportQuestionsProps) {
  const { importing, table, rows, certifications, answered, accept, takeBack, choose, confirm, fillDown, setUse } = all
  const list = useKeptFocus<HTMLUListElement>()
  const [areAllShown, setAllShown] = useState(false)
  const nameOf = (id: CredentialId) => certifications.find((certification) => certification.id === id)?.name ?? ''
  const answersTo = ({ key, question }: OpenQuestion): readonly QuestionAnswer[] => {
    if (question.kind === 'dayOrder' && table.order.isDoubtful)
      return orders.map((order) => ({ label: orderWords[order], onChoose: () => choose({ order }) }))
    const label = answerText(question)
    if (label === null) return []
    const yes = { label, onChoose: () => (question.kind === 'columnUnsure' ? confirm([question.use]) : accept(key)) }
    if (question.kind !== 'muchCredit') return [yes]
    return [yes, { label: asHoursWords.answer, onChoose: () => choose({ asHours: new Set([...table.asHours, question.use]) }) }]
  }
  const isCreditAsked = importing.isCreditAsked({ table, certifications })
  const { people } = table
  const open = importing.openQuestions(rows ?? [], answered.questions).filter(({ question }) => answerText(question) !== null)
  /** All at once: a list without headings would ask one by one. */
  const guessed = open.flatMap(({ question }) => (question.kind === 'columnUnsure' ? [question.use] : []))
  const left = open.length + (isCreditAsked && table.creditFor === null ? 1 : 0) + (people?.mine === null ? 1 : 0)
  const asked = { columns: table.columns, nameOf, isOrderDoubtful: table.order.isDoubtful }
  const unused = importing.unusedColumns({ table, certifications })
  const flagAnswers = (likely: ColumnUse | null, place: number): readonly QuestionAnswer[] =>
    likely === null ? [] : [{ label: flagAction(likely, nameOf), onChoose: () => setUse(place, likely) }]
  const change = (onChoose: () => void) => [{ label: 'Change', onChoose }]
  const lines = [
    isUnclear && (
      <QuestionLine key="letters" icon={CircleAlert}>
        {unclearEncodingText}
      </QuestionLine>
    ),
    people !== null && (
      <QuestionLine key="people" icon={people.mine === null ? CircleAlert : Check}>
        <WhichPerson people={people} everyone={importing.everyone} onChange={(mine) => choose({ mine })} />
      </QuestionLine>
    ),
    isCreditAsked && (
      <QuestionLine key="credit" icon={table.creditFor === null ? CircleAlert : Check}>
        <WhichCertification
          legend={openQuestionText({ kind: 'whichCertification' }, 0, asked)}
          certifications={certifications}
          chosen={table.creditFor ?? []}
          onChange={(creditFor) => choose({ creditFor })}
        />
      </QuestionLine>
    ),
    guessed.length > 1 && (
      <QuestionLine key="guessed" icon={CircleAlert} answers={[{ label: 'Yes', onChoose: () => confirm(guessed) }]}>
        {columnsUnsureText(guessed, asked)}
      </QuestionLine>
    ),
    ...open
      .filter(({ question }) => guessed.length < 2 || question.kind !== 'columnUnsure')
      .slice(0, most)
      .map((each) => (
        <QuestionLine key={each.key} icon={CircleAlert} answers={answersTo(each)}>
          {openQuestionText(each.question, each.rows, asked)}
        </QuestionLine>
      )),
    ...table.columns.map(
      ({ use, heading }, place) =>
        table.asHours.has(use) && (
          <QuestionLine
            key={`hours ${place}`}
            icon={Check}
            answers={change(() => choose({ asHours: new Set([...table.asHours].filter((other) => other !== use)) }))}
          >
            {asHoursText(heading, place)}
          </QuestionLine>
        ),
    ),
    importing.isWithoutCredit(rows ?? [], { table, certifications }) && (
      <QuestionLine key="no credit" icon={Info}>
        {noCreditText}
      </QuestionLine>
    ),
    ...table.columns.map(
      ({ flag, heading }, place) =>
        flag !== null && (
          <QuestionLine key={`flag ${place}`} icon={Info} answers={flagAnswers(flag.likely, place)}>
            {flagText(flag, heading, place)}
          </QuestionLine>
        ),
    ),
    otherSheets !== null && (
      <QuestionLine key="sheets" icon={Info}>
        {otherSheets}
      </QuestionLine>
    ),
    unused.length > 0 && (
      <QuestionLine key="unused" icon={Info}>
        {notKeptText(unused.map((place) => headingText(table.columns[place]?.heading ?? '', place)))}
      </QuestionLine>
    ),
    ...table.columns.map(({ gaps, heading }, place) =>
      fillDown.has(place) ? (
        <QuestionLine
          key={`gaps ${place}`}
          icon={Check}
          answers={change(() => choose({ fillDown: new Set([...fillDown].filter((other) => other !== place)) }))}
        >
          {filledDownText(heading, place)}
        </QuestionLine>
      ) : (
        gaps > 0 && (
          <QuestionLine
            key={`gaps ${place}`}
            icon={Info}
            answers={[{ label: 'Fill down', onChoose: () => choose({ fillDown: new Set([...fillDown, place]) }) }]}
          >
            {gapsText(gaps, heading, place)}
          </QuestionLine>
        )
      ),
    ),
    ...importing.answeredQuestions(rows ?? [], answered.questions).map(({ key, question, rows: count }) => (
      <QuestionLine key={`answered ${key}`} icon={Check} answers={change(() => takeBack(key))}>
        {answeredText(question, count, asked)}
      </QuestionLine>
    )),
    onStartAfresh !== null && (
      <QuestionLine key="continued" icon={Check} answers={[{ label: 'Start over', onChoose: onStartAfresh }]}>
        What you changed in this file is still here.
      </QuestionLine>
    ),
  ].filter((line) => line !== false)
  return (
    <>
      <p aria-live="polite" className="visuallyHidden">
        {rows === null ? '' : questionsLeftText(left)}
      </p>
      <ul aria-label="Questions" tabIndex={-1} className={styles.questions} data-all={areAllShown ? '' : undefined} {...list}>
        {lines}
        {!areAllShown && lines.length > 1 && (
          <li className={styles.more}>
            <Button look="quiet" onClick={() => setAllShown(true)}>
              {showAllText(lines.length)}
            </Button>
          </li>
        )}
      </ul>
    </>
  )
}
