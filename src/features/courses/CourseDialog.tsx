import { useState } from 'react'
import { categories } from '../../domain/category'
import type { Course } from '../../domain/course'
import { changeAward, type CourseDraft, type CourseField, draftOfCourse, emptyCourseDraft, fillDraft, isUntouched } from '../../domain/courseDraft'
import { earliestDay } from '../../domain/fieldInput'
import type { FieldError } from '../../domain/fieldError'
import { offerFor } from '../../domain/offer'
import { courseById } from '../../domain/portfolio'
import type { Failure } from '../../store/recertStore'
import { useRecert } from '../../store/useRecert'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { DateField } from '../../ui/DateField'
import { Dialog } from '../../ui/Dialog'
import { DialogForm } from '../../ui/DialogForm'
import { Notice } from '../../ui/Notice'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import { categoryWords } from '../../words/categories'
import { offerText } from '../../words/offers'
import { problemText } from '../../words/problems'
import { saveFailureWords } from '../../words/saveFailures'
import styles from './CourseDialog.module.css'
import { CourseTitleField } from './CourseTitleField'
import { CountsToward } from './CountsToward'
import { OtherVersion } from './OtherVersion'

export type CourseDialogProps = {
  /** The course to edit; null logs a new one. */
  readonly edited: Course | null
  /** What the form begins with when a new course is logged. */
  readonly draft: CourseDraft | null
  /** Gives back what was typed and not saved; null when there is nothing to keep. */
  readonly onClose: (unsaved: CourseDraft | null) => void
}

const categoryOptions = categories.map((category) => [category, categoryWords[category]] as const)

export function CourseDialog({ edited, draft: given, onClose }: CourseDialogProps) {
  const portfolio = useRecert((state) => state.portfolio)
  const today = useRecert((state) => state.today)
  const logCourse = useRecert((state) => state.logCourse)
  const editCourse = useRecert((state) => state.editCourse)
  const [base, setBase] = useState(edited)
  const [draft, setDraft] = useState<CourseDraft>(() => (edited === null ? (given ?? emptyCourseDraft(today)) : draftOfCourse(edited, portfolio)))
  const [offerTaken, setOfferTaken] = useState(false)
  const [failure, setFailure] = useState<Failure<CourseField> | null>(null)
  const [failedAttempts, setFailedAttempts] = useState(0)

  const filled = fillDraft(draft, portfolio)
  const offer = base === null ? offerFor(filled, portfolio, today) : null
  const current = base === null ? null : courseById(portfolio, base.id)
  const errors = failure?.kind === 'fields' ? failure.errors : []
  const change = (part: Partial<CourseDraft>) => setDraft({ ...draft, ...part })
  const close = () => onClose(base === null && !isUntouched(draft) ? draft : null)
  const save = () => {
    const saved = base === null ? logCourse(draft, offerTaken) : editCourse(base, draft)
    if (saved.ok) return onClose(null)
    setFailure(saved.error)
    setFailedAttempts(failedAttempts + 1)
  }

  return (
    <Dialog title={base === null ? 'Log course' : 'Edit course'} onClose={close}>
      <DialogForm
        submitLabel={base === null ? 'Save course' : 'Save changes'}
        onSubmit={save}
        onCancel={close}
        failedAttempts={failedAttempts}
        wrongFields={errors.length}
        failure={failure?.kind === 'notSaved' && <p>{saveFailureWords[failure.failure]}</p>}
      >
        {base === null && given !== null && (
          <Notice
            tone="info"
            actions={
              <Button look="quiet" onClick={() => setDraft(emptyCourseDraft(today))}>
                Start empty
              </Button>
            }
          >
            This is filled in already. Change what differs, then save.
          </Notice>
        )}
        {base !== null && current !== base && (
          <OtherVersion
            current={current}
            portfolio={portfolio}
            onTakeOther={(other) => {
              setBase(other)
              setDraft(draftOfCourse(other, portfolio))
            }}
            onKeepMine={setBase}
          />
        )}
        <CourseTitleField
          value={draft.title}
          portfolio={portfolio}
          error={errorAt(errors, 'title', 'The course')}
          onChange={(title) => change({ title })}
        />
        <div className={styles['pair']}>
          <TextField
            label="Provider"
            optional
            value={filled.provider}
            error={errorAt(errors, 'provider', 'The provider')}
            onChange={(provider) => change({ provider })}
          />
          <DateField
            label="Completed on"
            value={draft.completedOn}
            min={earliestDay}
            max={today}
            error={errorAt(errors, 'completedOn', 'The day of completion')}
            onChange={(completedOn) => change({ completedOn })}
          />
          <SelectField label="Category" value={filled.category} options={categoryOptions} onChange={(category) => change({ category })} />
          <TextField
            label="Contact hours"
            optional
            value={filled.contactHours}
            input={{ inputMode: 'decimal' }}
            error={errorAt(errors, 'contactHours', 'Contact hours')}
            onChange={(contactHours) => change({ contactHours })}
          />
        </div>
        <CountsToward
          filled={filled}
          portfolio={portfolio}
          base={base}
          errorFor={(credentialId) => errorAt(errors, `award:${credentialId}`, 'The amount')}
          onChange={(credentialId, part) => setDraft(changeAward(draft, credentialId, part))}
        />
        {offer !== null && <Checkbox label={offerText(offer)} checked={offerTaken} onChange={setOfferTaken} />}
      </DialogForm>
    </Dialog>
  )
}

function errorAt(errors: readonly FieldError<CourseField>[], field: CourseField, noun: string): string | undefined {
  const found = errors.find((error) => error.field === field)
  return found === undefined ? undefined : problemText(found.problem, noun)
}
