import { useState } from 'react'
import { categories } from '../../domain/category'
import type { Course } from '../../domain/course'
import { changeAward, courseErrors, type CourseDraft, draftOfCourse, draftOfDuplicate, emptyCourseDraft, fillDraft } from '../../domain/courseDraft'
import { earliestDay } from '../../domain/fieldInput'
import { offerFor, offerKey } from '../../domain/offer'
import type { PlainDate } from '../../domain/plainDate'
import { courseById, type Portfolio } from '../../domain/portfolio'
import { useRecert } from '../../store/useRecert'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { DateField } from '../../ui/DateField'
import { Dialog } from '../../ui/Dialog'
import { DialogForm } from '../../ui/DialogForm'
import { Notice } from '../../ui/Notice'
import { OtherVersion } from '../../ui/OtherVersion'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import { useAttempts } from '../../ui/useAttempts'
import { categoryWords } from '../../words/categories'
import { courseText } from '../../words/courses'
import { offerText } from '../../words/offers'
import { problemAt } from '../../words/problems'
import { failureText } from '../../words/saveFailures'
import styles from './CourseDialog.module.css'
import { CourseTitleField } from './CourseTitleField'
import { CountsToward } from './CountsToward'

export type CourseTask = { readonly kind: 'log' } | { readonly kind: 'duplicate' | 'edit'; readonly course: Course }

/** A form that was closed: what was typed, and the course as it was when the form began with it. */
export type UnsavedCourse = { readonly draft: CourseDraft; readonly base: Course | null }

export type CourseDialogProps = {
  readonly task: CourseTask
  /** What was typed for this task before, and not saved. */
  readonly unsaved: UnsavedCourse | null
  /** Gives back what was typed and not saved; null when there is nothing to keep. */
  readonly onClose: (unsaved: UnsavedCourse | null) => void
}

const categoryOptions = categories.map((category) => [category, categoryWords[category]] as const)

export function CourseDialog({ task, unsaved, onClose }: CourseDialogProps) {
  const portfolio = useRecert((state) => state.portfolio)
  const today = useRecert((state) => state.today)
  const logCourse = useRecert((state) => state.logCourse)
  const editCourse = useRecert((state) => state.editCourse)
  const [base, setBase] = useState(unsaved !== null ? unsaved.base : task.kind === 'edit' ? task.course : null)
  const [initial, setInitial] = useState(() => draftOf(task, portfolio, today))
  const [draft, setDraft] = useState(unsaved?.draft ?? initial)
  const [isContinued, setContinued] = useState(unsaved !== null)
  const [takenOffer, setTakenOffer] = useState<string | null>(null)

  const filled = fillDraft(draft, portfolio)
  const offer = base === null ? offerFor(filled, portfolio, today) : null
  const isOfferTaken = offer !== null && offerKey(offer) === takenOffer
  const current = base === null ? null : courseById(portfolio, base.id)
  const { attempt, forget, failure, failed } = useAttempts(
    () => (base === null ? logCourse(draft, isOfferTaken) : editCourse(base, draft)),
    () => onClose(null),
  )
  const errors = failure?.kind === 'fields' ? courseErrors(filled, today) : []
  const change = (part: Partial<CourseDraft>) => setDraft({ ...draft, ...part })
  const begin = (fresh: CourseDraft) => {
    setInitial(fresh)
    setDraft(fresh)
    setContinued(false)
    setTakenOffer(null)
    forget()
  }
  const startAfresh = () => {
    const latest: CourseTask = current === null ? task : { kind: 'edit', course: current }
    if (base !== null) setBase(current)
    begin(draftOf(latest, portfolio, today))
  }
  const close = () => onClose(JSON.stringify(draft) === JSON.stringify(initial) ? null : { draft, base })

  return (
    <Dialog title={base === null ? 'Log course' : 'Edit course'} onClose={close}>
      <DialogForm
        submitLabel={base === null ? 'Save course' : 'Save changes'}
        onSubmit={attempt}
        onCancel={close}
        failedAttempts={failed}
        wrongFields={errors.length}
        failure={failureText(failure)}
      >
        {isContinued && (
          <Notice
            tone="info"
            actions={
              <Button look="quiet" onClick={startAfresh}>
                Start afresh
              </Button>
            }
          >
            This is what you began and did not save.
          </Notice>
        )}
        {base !== null && current !== base && (
          <OtherVersion
            noun="course"
            other={current === null ? null : { name: current.title, details: courseText(current, portfolio) }}
            onTakeOther={() => {
              if (current === null) return
              setBase(current)
              begin(draftOfCourse(current, portfolio))
            }}
            onKeepMine={() => {
              setBase(current)
              forget()
            }}
          />
        )}
        <CourseTitleField
          value={draft.title}
          portfolio={portfolio}
          error={problemAt(errors, 'title', 'The course')}
          onChange={(title) => change({ title })}
        />
        <div className={styles['pair']}>
          <TextField
            label="Provider"
            optional
            value={filled.provider}
            error={problemAt(errors, 'provider', 'The provider')}
            onChange={(provider) => change({ provider })}
          />
          <DateField
            label="Completed on"
            value={draft.completedOn}
            min={earliestDay}
            max={today}
            error={problemAt(errors, 'completedOn', 'The day of completion')}
            onChange={(completedOn) => change({ completedOn })}
          />
          <SelectField label="Category" value={filled.category} options={categoryOptions} onChange={(category) => change({ category })} />
          <TextField
            label="Contact hours"
            optional
            value={filled.contactHours}
            input={{ inputMode: 'decimal' }}
            error={problemAt(errors, 'contactHours', 'Contact hours')}
            onChange={(contactHours) => change({ contactHours })}
          />
        </div>
        <CountsToward
          filled={filled}
          portfolio={portfolio}
          base={base}
          errorFor={(credentialId) => problemAt(errors, `award:${credentialId}`, 'The amount')}
          onChange={(credentialId, part) => setDraft(changeAward(draft, credentialId, part))}
        />
        {offer !== null && (
          <Checkbox label={offerText(offer)} checked={isOfferTaken} onChange={(checked) => setTakenOffer(checked ? offerKey(offer) : null)} />
        )}
      </DialogForm>
    </Dialog>
  )
}

function draftOf(task: CourseTask, portfolio: Portfolio, today: PlainDate): CourseDraft {
  switch (task.kind) {
    case 'log':
      return emptyCourseDraft(today)
    case 'duplicate':
      return draftOfDuplicate(task.course, portfolio, today)
    case 'edit':
      return draftOfCourse(task.course, portfolio)
  }
}
