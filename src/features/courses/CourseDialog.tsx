import { useRef, useState } from 'react'
import type { CourseField } from '../../domain/forms/courseDraft'
import { impactsOf } from '../../domain/counting/impact'
import { certificationsOf } from '../../domain/records/portfolio'
import { parsePlainDate } from '../../domain/values/plainDate'
import { courseForm, type CourseTask, type UnsavedCourse } from '../../store/forms/courseForm'
import { useForm } from '../../store/forms/useForm'
import { useKeptDraft } from '../../store/forms/useKeptDraft'
import { useProofList } from '../../store/useProofList'
import { saidChange, useRecert } from '../../store/useRecert'
import { useFilesInForm } from '../../store/useUsedFiles'
import { FieldError } from '../../ui/fields/FieldError'
import { ContinuedNotice } from '../../ui/feedback/ContinuedNotice'
import { Notice } from '../../ui/feedback/Notice'
import { Dialog } from '../../ui/dialog/Dialog'
import { DialogForm } from '../../ui/dialog/DialogForm'
import { ConflictNotice } from '../../ui/dialog/ConflictNotice'
import { useNarrow } from '../../ui/layout/useNarrow'
import { actText } from '../../words/changes/acts'
import { impactHint, impactText } from '../../words/counting/impact'
import { waitingDraftText } from '../../words/courses/courses'
import { courseVersionText } from '../../words/courses/courseVersion'
import { lostFileText } from '../../words/device/proofs'
import { problemAt, wrongFieldsText } from '../../words/forms/problems'
import { failureText } from '../../words/changes/saveFailures'
import { CourseCertificate } from './CourseCertificate'
import styles from './CourseDialog.module.css'
import { CourseFields } from './CourseFields'
import { CourseIdeas } from './CourseIdeas'
import { filesOf, titles } from './courseTask'
import { CourseTitleField } from './CourseTitleField'
import { CountsToward } from './CountsToward'
import { ImpactCard } from './ImpactCard'
import { ImpactFooter } from './ImpactFooter'
import { MoreDetails } from './MoreDetails'
import { OfferField } from './OfferField'
import { TakenBeforeNote } from './TakenBeforeNote'
import { UnconfirmedCredit } from './UnconfirmedCredit'

export type CourseDialogProps = {
  readonly task: CourseTask
  /** Names the task, for what's typed into its form. */
  readonly name: string
  /** Unsaved input for this task from before. */
  readonly unsaved: UnsavedCourse | null
  /** The title of another course's draft, which opens after this one; null if there's none. */
  readonly waiting: string | null
  /** Called with the unsaved input; null if there's nothing to keep. */
  readonly onClose: (unsaved: UnsavedCourse | null) => void
}

export function CourseDialog({ task, name, unsaved, waiting, onClose }: CourseDialogProps) {
  const portfolio = useRecert((state) => state.portfolio)
  const today = useRecert((state) => state.today)
  const [form, view] = useForm(courseForm(task), unsaved)
  useKeptDraft(form, name)
  const { draft, kind, filled, offer, conflict, errors } = view
  useFilesInForm(draft.proofs)
  const [isAnother, setAnother] = useState(false)
  const lastChange = useRecert((state) => (isAnother ? saidChange(state) : null))
  const staysOpen = useRef(false)
  const isNarrow = useNarrow()
  const proofList = useProofList({
    begin: filesOf(task),
    change: (step) => form.change({ proofs: step(form.view().draft.proofs) }),
    save: () =>
      form.submit(() => {
        if (!staysOpen.current) return onClose(null)
        form.startAfresh()
        setAnother(true)
      }),
    close: () => onClose(form.unsaved()),
  })
  const saveThen = (thenAnother: boolean) => {
    staysOpen.current = thenAnother
    proofList.saveWhenTaken()
  }
  const errorAt = (field: CourseField, noun: string) => problemAt(errors, field, noun)
  const remark = filled.known?.remark ?? ''
  const certifications = certificationsOf(portfolio)
  const isCounted = draft.title.trim() !== '' && parsePlainDate(filled.completedOn).ok
  const impacts = isCounted ? impactsOf(certifications, view.previews) : []
  const hint = impactHint(filled)
  const certificate = <CourseCertificate filled={filled} list={proofList} today={today} onChange={form.change} />

  return (
    <Dialog title={titles[task.kind]} onClose={proofList.closeWhenTaken} wide isFilled={view.base !== null}>
      <DialogForm
        submitLabel={task.kind === 'edit' ? 'Save changes' : 'Save course'}
        onSubmit={() => saveThen(false)}
        again={task.kind === 'log' ? { label: 'Save and add another', onSubmit: () => saveThen(true) } : undefined}
        filling={view.initial}
        onCancel={proofList.closeWhenTaken}
        aside={
          isNarrow ? undefined : (
            <>
              {certificate}
              <ImpactCard impacts={impacts} kind={kind} hint={hint} />
            </>
          )
        }
        above={isNarrow && <ImpactFooter impacts={impacts} kind={kind} hint={hint} />}
        refusal={view.failure}
        wrongFields={errors.length}
        wrongFieldsText={wrongFieldsText}
        failure={failureText(view.failure)}
      >
        <p role="status" className={`${styles.announcement} secret`}>
          {lastChange !== null && actText(lastChange.act, lastChange.undone, lastChange.portfolio, today)}
        </p>
        <p aria-live="polite" className="visuallyHidden">
          {impactText(impacts)}
        </p>
        {view.isContinued && <ContinuedNotice onStartAfresh={form.startAfresh} />}
        {waiting !== null && <Notice tone="info">{waitingDraftText(waiting)}</Notice>}
        {conflict !== null && (
          <ConflictNotice
            noun="course"
            other={
              conflict.current === null
                ? null
                : { name: conflict.current.title, details: courseVersionText(conflict.current, view.base ?? conflict.current, portfolio) }
            }
            onTakeOther={form.startAfresh}
            onKeepMine={form.keepMine}
          />
        )}
        {task.kind === 'log' && task.isFileLost === true && filled.proofs.length === 0 && <FieldError>{lostFileText}</FieldError>}
        {isNarrow && certificate}
        <CourseTitleField
          value={draft.title}
          portfolio={portfolio}
          isConfirmed={remark === ''}
          error={errorAt('title', 'a course name')}
          onChange={(title) => form.change({ title })}
        />
        <TakenBeforeNote before={view.before} />
        {task.kind === 'log' && !view.isTouched && draft.title === '' && <CourseIdeas portfolio={portfolio} today={today} onPick={form.change} />}
        <CourseFields filled={filled} kind={kind} today={today} errorAt={errorAt} onChange={form.change} />
        {remark !== '' && <UnconfirmedCredit key={draft.title} remark={remark} />}
        <CountsToward
          draft={draft}
          filled={filled}
          errorFor={(credentialId) => errorAt(`award:${credentialId}`, 'the amount')}
          onChange={form.change}
        />
        <OfferField offer={offer} category={filled.category} isTaken={view.isOfferTaken} question={view.cardQuestion} onChange={form.change} />
        <MoreDetails draft={draft} filled={filled} failure={view.failure} errorAt={errorAt} onChange={form.change} />
      </DialogForm>
    </Dialog>
  )
}
