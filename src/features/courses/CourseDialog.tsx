import { useRef, useState } from 'react'
import { Copy } from 'lucide'
import { type CourseField, draftOfDuplicate, lastLogged } from '../../domain/forms/courseDraft'
import { offerKey } from '../../domain/changes/offer'
import type { Proof } from '../../domain/records/proof'
import { certificationsOf } from '../../domain/records/portfolio'
import { ProofPreview } from '../../components/proofs/ProofPreview'
import { ProofsField } from '../../components/proofs/ProofsField'
import { courseForm, type CourseTask, type UnsavedCourse } from '../../store/forms/courseForm'
import { useForm } from '../../store/forms/useForm'
import { useProofList } from '../../store/useProofList'
import { useRecert } from '../../store/useRecert'
import { SidePanel } from '../../ui/dialog/SidePanel'
import { Button } from '../../ui/layout/Button'
import { Checkbox } from '../../ui/fields/Checkbox'
import { ContinuedNotice } from '../../ui/feedback/ContinuedNotice'
import { Dialog } from '../../ui/dialog/Dialog'
import { DialogForm } from '../../ui/dialog/DialogForm'
import { focusForm } from '../../ui/dialog/focusForm'
import { Icon } from '../../ui/layout/Icon'
import { ConflictNotice } from '../../ui/dialog/ConflictNotice'
import { actText } from '../../words/changes/acts'
import { courseText } from '../../words/courses/courses'
import { offerText } from '../../words/forms/offers'
import { problemAt } from '../../words/forms/problems'
import { failureText } from '../../words/changes/saveFailures'
import styles from './CourseDialog.module.css'
import { CourseFields } from './CourseFields'
import { filesOf, titles } from './courseTask'
import { CourseTitleField } from './CourseTitleField'
import { CountsToward } from './CountsToward'
import { MoreDetails } from './MoreDetails'

export type CourseDialogProps = {
  readonly task: CourseTask
  /** Unsaved input for this task from before. */
  readonly unsaved: UnsavedCourse | null
  /** Called with the unsaved input; null if there's nothing to keep. */
  readonly onClose: (unsaved: UnsavedCourse | null) => void
}

export function CourseDialog({ task, unsaved, onClose }: CourseDialogProps) {
  const portfolio = useRecert((state) => state.portfolio)
  const today = useRecert((state) => state.today)
  const [form, view] = useForm(courseForm(task), unsaved)
  const { draft, kind, filled, offer, conflict, errors } = view
  const [shownProof, setShownProof] = useState<Proof | null>(null)
  const [isAnother, setAnother] = useState(false)
  const lastChange = useRecert((state) => (isAnother ? state.lastChange : null))
  const staysOpen = useRef(false)
  const proofList = useProofList({
    change: (step) => form.change({ proofs: step(form.view().draft.proofs) }),
    save: () => {
      if (!form.submit()) return
      if (!staysOpen.current) return onClose(null)
      form.startAfresh()
      setShownProof(null)
      setAnother(true)
    },
    close: () => onClose(form.unsaved()),
  })
  const saveThen = (thenAnother: boolean) => {
    staysOpen.current = thenAnother
    proofList.saveWhenTaken()
  }
  const errorAt = (field: CourseField, noun: string) => problemAt(errors, field, noun)
  const last = task.kind === 'log' && !view.isTouched ? lastLogged(portfolio) : null
  const shown = draft.proofs.find((proof) => proof === shownProof) ?? null

  return (
    <Dialog title={titles[task.kind]} onClose={proofList.closeWhenTaken} wide={shown !== null}>
      <DialogForm
        submitLabel={task.kind === 'edit' ? 'Save changes' : 'Save course'}
        onSubmit={() => saveThen(false)}
        again={task.kind === 'log' ? { label: 'Save and add another', onSubmit: () => saveThen(true) } : undefined}
        filling={view.initial}
        onCancel={proofList.closeWhenTaken}
        refusal={view.failure}
        wrongFields={errors.length}
        failure={failureText(view.failure)}
      >
        <SidePanel
          aside={shown === null ? null : <ProofPreview key={shown.sha256} proof={shown} />}
          label="Certificate"
          onHide={() => setShownProof(null)}
        >
          <p role="status" className={`${styles.announcement} secret`}>
            {lastChange !== null && actText(lastChange.act, lastChange.undone, lastChange.portfolio, today)}
          </p>
          {view.isContinued && <ContinuedNotice onStartAfresh={form.startAfresh} />}
          {conflict !== null && (
            <ConflictNotice
              noun="course"
              other={conflict.current === null ? null : { name: conflict.current.title, details: courseText(conflict.current, portfolio) }}
              onTakeOther={form.startAfresh}
              onKeepMine={form.keepMine}
            />
          )}
          <CourseTitleField
            value={draft.title}
            portfolio={portfolio}
            remark={filled.known?.remark ?? ''}
            error={errorAt('title', 'The course')}
            onChange={(title) => form.change({ title })}
          />
          {last !== null && (
            <div>
              <Button
                look="quiet"
                icon={<Icon of={Copy} size={18} />}
                onClick={({ currentTarget }) => {
                  focusForm(currentTarget)
                  form.change(draftOfDuplicate(last, portfolio, today))
                }}
              >
                Copy the last one: <bdi>{last.title}</bdi>
              </Button>
            </div>
          )}
          <CourseFields
            filled={filled}
            kind={kind}
            certifications={certificationsOf(portfolio)}
            today={today}
            errorAt={errorAt}
            onChange={form.change}
          />
          <CountsToward
            draft={draft}
            filled={filled}
            previews={view.previews}
            kind={kind}
            errorFor={(credentialId) => errorAt(`award:${credentialId}`, 'The amount')}
            onChange={form.change}
          />
          <MoreDetails filled={filled} failure={view.failure} errorAt={errorAt} onChange={form.change} />
          {offer !== null && (
            <Checkbox
              label={offerText(offer)}
              checked={view.isOfferTaken}
              onChange={(checked) => form.change({ takenOffer: checked ? offerKey(offer) : null })}
            />
          )}
          <ProofsField
            proofs={draft.proofs}
            list={proofList}
            begin={filesOf(task)}
            shown={shown}
            onShow={setShownProof}
            onRemove={(proof) => form.change({ proofs: draft.proofs.filter((kept) => kept !== proof) })}
          />
        </SidePanel>
      </DialogForm>
    </Dialog>
  )
}
