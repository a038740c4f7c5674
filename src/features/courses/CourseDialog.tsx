import { useRef, useState } from 'react'
import { Copy } from 'lucide'
import { type CourseRecord, isPlanned } from '../../domain/records/course'
import { saveCourse } from '../../domain/changes/courseAct'
import {
  changeAward,
  type CourseDraft,
  type CourseField,
  draftOfCourse,
  draftOfDuplicate,
  emptyCourseDraft,
  lastLogged,
} from '../../domain/forms/courseDraft'
import { courseErrors } from '../../domain/forms/parseCourse'
import { withDefaults } from '../../domain/forms/courseDefaults'
import { withPlannedDone } from '../../domain/counting/forecast'
import { offerFor, offerKey } from '../../domain/changes/offer'
import type { Proof } from '../../domain/records/proof'
import { certificationsOf, courseById } from '../../domain/records/portfolio'
import { ProofPreview } from '../../components/proofs/ProofPreview'
import { ProofsField } from '../../components/proofs/ProofsField'
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
import { useSubmitCount } from '../../ui/fields/useSubmitCount'
import { actText } from '../../words/changes/acts'
import { courseText } from '../../words/courses/courses'
import { offerText } from '../../words/forms/offers'
import { problemAt } from '../../words/forms/problems'
import { failureText } from '../../words/changes/saveFailures'
import styles from './CourseDialog.module.css'
import { CourseFields } from './CourseFields'
import { type CourseTask, draftOf, filesOf, kindOf, titles } from './courseTask'
import { CourseTitleField } from './CourseTitleField'
import { CountsToward } from './CountsToward'

/** A form that was closed: what was typed, and the course as it was when the form began with it. */
export type UnsavedCourse = { readonly draft: CourseDraft; readonly base: CourseRecord | null }

export type CourseDialogProps = {
  readonly task: CourseTask
  /** What was typed for this task before, and not saved. */
  readonly unsaved: UnsavedCourse | null
  /** Gives back what was typed and not saved; null when there is nothing to keep. */
  readonly onClose: (unsaved: UnsavedCourse | null) => void
}

export function CourseDialog({ task, unsaved, onClose }: CourseDialogProps) {
  const portfolio = useRecert((state) => state.portfolio)
  const today = useRecert((state) => state.today)
  const run = useRecert((state) => state.run)
  const [base, setBase] = useState(unsaved !== null ? unsaved.base : task.kind === 'edit' || task.kind === 'complete' ? task.course : null)
  const [initial, setInitial] = useState(() => draftOf(task, portfolio, today))
  const [draft, setDraft] = useState(unsaved?.draft ?? initial)
  const [isContinued, setContinued] = useState(unsaved !== null)
  const [takenOffer, setTakenOffer] = useState<string | null>(null)
  const [shownProof, setShownProof] = useState<Proof | null>(null)

  const [rounds, setRounds] = useState(0)
  const staysOpen = useRef(false)
  const lastChange = useRecert((state) => (rounds === 0 ? null : state.lastChange))

  const fill = (fresh: CourseDraft) => {
    setInitial(fresh)
    setDraft(fresh)
    setContinued(false)
    setTakenOffer(null)
  }
  const filled = withDefaults(draft, portfolio)
  const kind = kindOf(task)
  const offer = kind === 'completed' && task.kind !== 'edit' ? offerFor(filled, portfolio, today) : null
  const isOfferTaken = offer !== null && offerKey(offer) === takenOffer
  const current = base === null ? null : courseById(portfolio, base.id)
  const { submit, forget, failure, failed } = useSubmitCount(
    () => run(saveCourse({ kind, base, draft, offerTaken: isOfferTaken })),
    () => {
      if (!staysOpen.current) return onClose(null)
      fill(emptyCourseDraft(today))
      setShownProof(null)
      setRounds((before) => before + 1)
      return 'again'
    },
  )
  const begin = (fresh: CourseDraft) => {
    fill(fresh)
    forget()
  }
  const errors = failure?.kind === 'fields' ? courseErrors(filled, today, kind) : []
  const errorAt = (field: CourseField, noun: string) => problemAt(errors, field, noun)
  const change = (part: Partial<CourseDraft>) => setDraft({ ...draft, ...part })
  const proofList = useProofList({
    change: (step) => setDraft((current) => ({ ...current, proofs: step(current.proofs) })),
    save: submit,
    close: () => onClose(JSON.stringify(draft) === JSON.stringify(initial) ? null : { draft, base }),
  })
  const startAfresh = () => {
    if (base !== null) setBase(current)
    begin(draftOf(current !== null && task.kind === 'edit' ? { kind: 'edit', course: current } : task, portfolio, today))
  }
  const saveThen = (thenAnother: boolean) => {
    staysOpen.current = thenAnother
    proofList.saveWhenTaken()
  }
  const last = task.kind === 'log' && JSON.stringify(draft) === JSON.stringify(initial) ? lastLogged(portfolio) : null
  const shown = draft.proofs.find((proof) => proof === shownProof) ?? null

  return (
    <Dialog title={titles[task.kind]} onClose={proofList.closeWhenTaken} wide={shown !== null}>
      <DialogForm
        submitLabel={task.kind === 'edit' ? 'Save changes' : 'Save course'}
        onSubmit={() => saveThen(false)}
        again={task.kind === 'log' ? { label: 'Save and add another', onSubmit: () => saveThen(true) } : undefined}
        rounds={rounds}
        onCancel={proofList.closeWhenTaken}
        failedSubmits={failed}
        wrongFields={errors.length}
        failure={failureText(failure)}
      >
        <SidePanel
          aside={shown === null ? null : <ProofPreview key={shown.sha256} proof={shown} />}
          label="Certificate"
          onHide={() => setShownProof(null)}
        >
          <p role="status" className={`${styles.announcement} secret`}>
            {lastChange !== null && actText(lastChange.act, lastChange.undone, lastChange.portfolio, today)}
          </p>
          {isContinued && <ContinuedNotice onStartAfresh={startAfresh} />}
          {base !== null && current !== base && (
            <ConflictNotice
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
            error={errorAt('title', 'The course')}
            onChange={(title) => change({ title })}
          />
          {last !== null && (
            <div>
              <Button
                look="quiet"
                icon={<Icon of={Copy} size={18} />}
                onClick={({ currentTarget }) => {
                  focusForm(currentTarget)
                  setDraft(draftOfDuplicate(last, portfolio, today))
                }}
              >
                Copy the last one: <bdi>{last.title}</bdi>
              </Button>
            </div>
          )}
          <CourseFields filled={filled} kind={kind} certifications={certificationsOf(portfolio)} today={today} errorAt={errorAt} onChange={change} />
          <CountsToward
            filled={filled}
            portfolio={kind === 'planned' ? withPlannedDone(portfolio, today, base !== null && isPlanned(base) ? base : null) : portfolio}
            base={base}
            today={today}
            kind={kind}
            errorFor={(credentialId) => errorAt(`award:${credentialId}`, 'The amount')}
            onChange={(credentialId, part) => setDraft(changeAward(draft, credentialId, part))}
          />
          {offer !== null && (
            <Checkbox label={offerText(offer)} checked={isOfferTaken} onChange={(checked) => setTakenOffer(checked ? offerKey(offer) : null)} />
          )}
          <ProofsField
            proofs={draft.proofs}
            list={proofList}
            begin={filesOf(task)}
            shown={shown}
            onShow={setShownProof}
            onRemove={(proof) => change({ proofs: draft.proofs.filter((kept) => kept !== proof) })}
          />
        </SidePanel>
      </DialogForm>
    </Dialog>
  )
}
