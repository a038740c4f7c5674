import { CircleAlert, Info } from 'lucide'
import type { ColumnUse } from '../../../domain/files/columnUse'
import type { CredentialId } from '../../../domain/records/ids'
import { isWithoutCredit, openQuestions } from '../../../exchange/csv/openQuestions'
import { Button } from '../../../ui/layout/Button'
import { Checkbox } from '../../../ui/fields/Checkbox'
import { Icon } from '../../../ui/layout/Icon'
import { flagAction, flagText, gapsText, noCreditText, answerText, openQuestionText } from '../../../words/changes/importQuestions'
import styles from './ImportScreen.module.css'
import type { Import } from './useImport'

/** What the trainer has to answer before some rows can come in, and which columns would be lost. */
export function ImportQuestions({ table: { table, rows, certifications, accepted, accept, choose, fillDown, setUse } }: { readonly table: Import }) {
  const nameOf = (id: CredentialId) => certifications.find((certification) => certification.id === id)?.name ?? ''
  const confirm = (use: ColumnUse) =>
    setUse(
      table.columns.findIndex((column) => column.use === use),
      use,
    )
  return (
    <ul aria-label="Questions" className={styles.questions}>
      {openQuestions(rows ?? [], accepted.kinds).map(({ question, rows: count }) => {
        const text = openQuestionText(question, count, table.columns, nameOf)
        const answer = answerText(question)
        return (
          <li key={'use' in question ? `${question.kind} ${question.use}` : question.kind}>
            <Icon of={CircleAlert} size={18} />
            {question.kind === 'whichCertification' ? (
              <WhichCertification legend={text} table={{ table, certifications, choose }} />
            ) : (
              <span>{text}</span>
            )}
            {answer !== null && (
              <Button look="quiet" onClick={() => (question.kind === 'columnUnsure' ? confirm(question.use) : accept(question.kind))}>
                {answer}
              </Button>
            )}
          </li>
        )
      })}
      {certifications.length > 0 && table.creditFor !== null && isWithoutCredit(rows ?? []) && (
        <li>
          <Icon of={Info} size={18} />
          <span>{noCreditText}</span>
        </li>
      )}
      {table.columns.map(({ gaps, heading }, place) =>
        gaps === 0 || fillDown.has(place) ? null : (
          <li key={`gaps ${place}`}>
            <Icon of={Info} size={18} />
            <span>{gapsText(gaps, heading, place)}</span>
            <Button look="quiet" onClick={() => choose({ fillDown: new Set([...fillDown, place]) })}>
              Fill down
            </Button>
          </li>
        ),
      )}
      {table.columns.map(({ flag, heading }, place) =>
        flag === null ? null : (
          <li key={place}>
            <Icon of={Info} size={18} />
            <span>{flagText(flag, heading, place)}</span>
            {flag.likely !== null && (
              <Button look="quiet" onClick={() => flag.likely !== null && setUse(place, flag.likely)}>
                {flagAction(flag.likely, nameOf)}
              </Button>
            )}
          </li>
        ),
      )}
    </ul>
  )
}

type WhichCertificationProps = { readonly legend: string; readonly table: Pick<Import, 'table' | 'certifications' | 'choose'> }

/** Asks which certifications a column of credit is for. */
function WhichCertification({ legend, table: { table, certifications, choose } }: WhichCertificationProps) {
  const chosen = table.creditFor ?? []
  const toggle = (id: CredentialId, isOn: boolean) => choose({ creditFor: isOn ? [...chosen, id] : chosen.filter((other) => other !== id) })
  return (
    <fieldset className={styles.which}>
      <legend>{legend}</legend>
      {certifications.map(({ id, name }) => (
        <Checkbox key={id} label={name} checked={chosen.includes(id)} onChange={(isOn) => toggle(id, isOn)} />
      ))}
    </fieldset>
  )
}
