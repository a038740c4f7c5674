import { Check, CircleAlert, type IconNode, Info } from 'lucide'
import type { ReactNode } from 'react'
import type { ColumnUse } from '../../../domain/files/columnUse'
import type { CredentialId } from '../../../domain/records/ids'
import { Button } from '../../../ui/layout/Button'
import { Icon } from '../../../ui/layout/Icon'
import { useKeptFocus } from '../../../ui/focus/useKeptFocus'
import {
  answeredText,
  answerText,
  asHoursText,
  asHoursWords,
  filledDownText,
  flagAction,
  flagText,
  gapsText,
  noCreditText,
  openQuestionText,
  questionsLeftText,
} from '../../../words/changes/importQuestions'
import styles from './ImportQuestions.module.css'
import type { Import } from './useImport'
import { WhichCertification } from './WhichCertification'

/** As many are asked at a time. */
const most = 20

/** What the trainer has to answer before some rows can come in, and which columns would be lost. Answers can be taken back. */
export function ImportQuestions({ table: all }: { readonly table: Import }) {
  const { importing, table, rows, certifications, answered, accept, takeBack, choose, fillDown, setUse } = all
  const list = useKeptFocus<HTMLUListElement>()
  const nameOf = (id: CredentialId) => certifications.find((certification) => certification.id === id)?.name ?? ''
  const confirm = (use: ColumnUse) =>
    setUse(
      table.columns.findIndex((column) => column.use === use),
      use,
    )
  const isCreditAsked = importing.isCreditAsked({ table, certifications })
  const open = importing.openQuestions(rows ?? [], answered.questions).filter(({ question }) => question.kind !== 'whichCertification')
  const left = open.length + (isCreditAsked && table.creditFor === null ? 1 : 0)
  return (
    <>
      <p aria-live="polite" className="visuallyHidden">
        {rows === null ? '' : questionsLeftText(left)}
      </p>
      <ul aria-label="Questions" tabIndex={-1} className={styles.questions} {...list}>
        {isCreditAsked && (
          <Line icon={table.creditFor === null ? CircleAlert : Check}>
            <WhichCertification
              legend={openQuestionText({ kind: 'whichCertification' }, 0, table.columns, nameOf)}
              certifications={certifications}
              chosen={table.creditFor ?? []}
              onChange={(creditFor) => choose({ creditFor })}
            />
          </Line>
        )}
        {open.slice(0, most).map(({ key, question, rows: count }) => (
          <Line
            key={key}
            icon={CircleAlert}
            action={answerText(question)}
            onAction={() => (question.kind === 'columnUnsure' ? confirm(question.use) : accept(key))}
            other={question.kind === 'muchCredit' ? asHoursWords.answer : null}
            onOther={() => question.kind === 'muchCredit' && choose({ asHours: new Set([...table.asHours, question.use]) })}
          >
            {openQuestionText(question, count, table.columns, nameOf)}
          </Line>
        ))}
        {table.columns.map(({ use, heading }, place) =>
          table.asHours.has(use) ? (
            <Line
              key={`hours ${place}`}
              icon={Check}
              action="Change"
              onAction={() => choose({ asHours: new Set([...table.asHours].filter((other) => other !== use)) })}
            >
              {asHoursText(heading, place)}
            </Line>
          ) : null,
        )}
        {importing.isWithoutCredit(rows ?? [], { table, certifications }) && <Line icon={Info}>{noCreditText}</Line>}
        {table.columns.map(({ gaps, heading }, place) =>
          fillDown.has(place) ? (
            <Line
              key={`gaps ${place}`}
              icon={Check}
              action="Change"
              onAction={() => choose({ fillDown: new Set([...fillDown].filter((other) => other !== place)) })}
            >
              {filledDownText(heading, place)}
            </Line>
          ) : gaps === 0 ? null : (
            <Line key={`gaps ${place}`} icon={Info} action="Fill down" onAction={() => choose({ fillDown: new Set([...fillDown, place]) })}>
              {gapsText(gaps, heading, place)}
            </Line>
          ),
        )}
        {table.columns.map(({ flag, heading }, place) =>
          flag === null ? null : (
            <Line
              key={place}
              icon={Info}
              action={flag.likely === null ? null : flagAction(flag.likely, nameOf)}
              onAction={() => flag.likely !== null && setUse(place, flag.likely)}
            >
              {flagText(flag, heading, place)}
            </Line>
          ),
        )}
        {importing.answeredQuestions(rows ?? [], answered.questions).map(({ key, question, rows: count }) => (
          <Line key={`answered ${key}`} icon={Check} action="Change" onAction={() => takeBack(key)}>
            {answeredText(question, count, table.columns, nameOf)}
          </Line>
        ))}
      </ul>
    </>
  )
}

type LineProps = {
  readonly icon: IconNode
  /** What the button says; null or absent if there's none. */
  readonly action?: string | null
  readonly onAction?: () => void
  /** A second answer. */
  readonly other?: string | null
  readonly onOther?: () => void
  readonly children: ReactNode
}

function Line({ icon, action = null, onAction, other = null, onOther, children }: LineProps) {
  return (
    <li data-answered={icon === Check ? '' : undefined}>
      <Icon of={icon} size={18} />
      {typeof children === 'string' ? <span>{children}</span> : children}
      {action !== null && (
        <Button look="quiet" onClick={onAction}>
          {action}
        </Button>
      )}
      {other !== null && (
        <Button look="quiet" onClick={onOther}>
          {other}
        </Button>
      )}
    </li>
  )
}
