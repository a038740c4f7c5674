import { useRef, useState } from 'react'
import { Copy } from 'lucide'
import { categories } from '../../domain/category'
import { type CourseRecord, isPlanned, type PlannedCourse } from '../../domain/course'
import { saveCourse } from '../../domain/courseAct'
import {
  changeAward,
  type CourseDraft,
  type CourseKind,
  draftOfCourse,
  draftOfDuplicate,
  emptyCourseDraft,
  lastLogged,
} from '../../domain/courseDraft'
import { courseErrors } from '../../domain/courseReading'
import { fillDraft } from '../../domain/courseFilling'
import { earliestDay } from '../../domain/fieldInput'
import { withPlannedDone } from '../../domain/forecast'
import { offerFor, offerKey } from '../../domain/offer'
import type { PlainDate } from '../../domain/plainDate'
import type { Proof } from '../../domain/proof'
import { certificationsOf, courseById, type Portfolio } from '../../domain/portfolio'
import type { ProofSlots } from '../../store/proofSlots'
import { useProofList } from '../../store/useProofList'
import { useRecert } from '../../store/useRecert'
import { Beside } from '../../ui/Beside'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { ContinuedNotice } from '../../ui/ContinuedNotice'
import { DateField } from '../../ui/DateField'
import { Dialog } from '../../ui/Dialog'
import { DialogForm } from '../../ui/DialogForm'
import { Icon } from '../../ui/Icon'
import { OtherVersion } from '../../ui/OtherVersion'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import { useAttempts } from '../../ui/useAttempts'
import { actText } from '../../words/acts'
import { categoryWords } from '../../words/categories'
import { conversionText } from '../../words/conversion'
import { courseText } from '../../words/courses'
import { offerText } from '../../words/offers'
import { problemAt } from '../../words/problems'
import { failureText } from '../../words/saveFailures'
import styles from './CourseDialog.module.css'
import { CourseTitleField } from './CourseTitleField'
import { CountsToward } from './CountsToward'

/** `plan` is for a new planned course; `edit` for either kind; `complete` makes a planned course a completed one. */
export type CourseTask =
  | { readonly kind: 'plan' }
  /** `files` were dropped on the page: certificates to begin with. */
  | { readonly kind: 'log'; readonly files: readonly File[] }
  | { readonly kind: 'duplicate' | 'edit'; readonly course: CourseRecord }
  | { readonly kind: 'complete'; readonly course: PlannedCourse }

/** A form that was closed: what was typed, and the course as it was when the form began with it. */
export type UnsavedCourse = { readonly draft: CourseDraft; readonly base: CourseRecord | null }

export type CourseDialogProps = {
  readonly task: CourseTask
  /** What was typed for this task before, and not saved. */
  readonly unsaved: UnsavedCourse | null
  /** Gives back what was typed and not saved; null when there is nothing to keep. */
  readonly onClose: (unsaved: UnsavedCourse | null) => void
  readonly slots: ProofSlots
}

const categoryOptions = categories.map((category) => [category, categoryWords[category]] as const)

export function CourseDialog({ task, unsaved, onClose, slots }: CourseDialogProps) {
  const portfolio = useRecert((state) => state.portfolio)
  const today = useRecert((state) => state.today)
  const attemptAct = useRecert((state) => state.attempt)
  const [base, setBase] = useState(unsaved !== null ? unsaved.base : task.kind === 'edit' || task.kind === 'complete' ? task.course : null)
  const [initial, setInitial] = useState(() => draftOf(task, portfolio, today))
  const [draft, setDraft] = useState(unsaved?.draft ?? initial)
  const [isContinued, setContinued] = useState(unsaved !== null)
  const [takenOffer, setTakenOffer] = useState<string | null>(null)
  const [shownProof, setShownProof] = useState<Proof | null>(null)

  const [rounds, setRounds] = useState(0)
  const staysOpen = useRef(false)
  const told = useRecert((state) => (rounds === 0 ? null : state.told))

  const fill = (fresh: CourseDraft) => {
    setInitial(fresh)
    setDraft(fresh)
    setContinued(false)
    setTakenOffer(null)
  }
  const filled = fillDraft(draft, portfolio)
  const kind = kindOf(task)
  const offer = kind === 'completed' && task.kind !== 'edit' ? offerFor(filled, portfolio, today) : null
  const isOfferTaken = offer !== null && offerKey(offer) === takenOffer
  const current = base === null ? null : courseById(portfolio, base.id)
  const { attempt, forget, failure, failed } = useAttempts(
    () => attemptAct(saveCourse({ kind, base, draft, offerTaken: isOfferTaken })),
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
  const change = (part: Partial<CourseDraft>) => setDraft({ ...draft, ...part })
  const proofList = useProofList({
    change: (step) => setDraft((current) => ({ ...current, proofs: step(current.proofs) })),
    save: attempt,
    close: () => onClose(JSON.stringify(draft) === JSON.stringify(initial) ? null : { draft, base }),
  })
  const startAfresh = () => {
    if (base !== null) setBase(current)
    begin(draftOf(current !== null && task.kind === 'edit' ? { kind: 'edit', course: current } : task, portfolio, today))
  }
  const submit = (thenAnother: boolean) => {
    staysOpen.current = thenAnother
    proofList.saveWhenTaken()
  }
  const last = task.kind === 'log' && JSON.stringify(draft) === JSON.stringify(initial) ? lastLogged(portfolio) : null
  const shown = draft.proofs.find((proof) => proof === shownProof) ?? null

  return (
    <Dialog title={titles[task.kind]} onClose={proofList.closeWhenTaken} wide={shown !== null}>
      <DialogForm
        submitLabel={task.kind === 'edit' ? 'Save changes' : 'Save course'}
        onSubmit={() => submit(false)}
        again={task.kind === 'log' ? { label: 'Save and add another', onSubmit: () => submit(true) } : undefined}
        rounds={rounds}
        onCancel={proofList.closeWhenTaken}
        failedAttempts={failed}
        wrongFields={errors.length}
        failure={failureText(failure)}
      >
        <Beside aside={shown === null ? null : slots.preview(shown)} label="Certificate" onHide={() => setShownProof(null)}>
          <p role="status" className={styles['told']}>
            {told !== null && actText(told.act, told.undone, told.portfolio, today)}
          </p>
          {isContinued && <ContinuedNotice onStartAfresh={startAfresh} />}
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
          {last !== null && (
            <div>
              <Button look="quiet" icon={<Icon of={Copy} size={18} />} onClick={() => setDraft(draftOfDuplicate(last, portfolio, today))}>
                Copy the last one: <bdi>{last.title}</bdi>
              </Button>
            </div>
          )}
          <div className={styles['pair']}>
            <TextField
              label="Provider"
              optional
              value={filled.provider}
              error={problemAt(errors, 'provider', 'The provider')}
              onChange={(provider) => change({ provider })}
            />
            <DateField
              label={kind === 'planned' ? 'Planned for' : 'Completed on'}
              value={draft.completedOn}
              min={earliestDay}
              {...(kind === 'planned' ? {} : { max: today })}
              error={problemAt(errors, 'completedOn', kind === 'planned' ? 'The target day' : 'The day of completion')}
              onChange={(completedOn) => change({ completedOn })}
            />
            <SelectField label="Category" value={filled.category} options={categoryOptions} onChange={(category) => change({ category })} />
            <TextField
              label="Contact hours"
              optional
              value={filled.contactHours}
              input={{ inputMode: 'decimal' }}
              hint={filled.category === 'cpr' ? undefined : (conversionText(filled.contactHours, certificationsOf(portfolio)) ?? undefined)}
              error={problemAt(errors, 'contactHours', 'Contact hours')}
              onChange={(contactHours) => change({ contactHours })}
            />
            <TextField
              label="Cost"
              optional
              value={draft.cost}
              input={{ inputMode: 'decimal' }}
              error={problemAt(errors, 'cost', 'The cost')}
              onChange={(cost) => change({ cost })}
            />
          </div>
          {slots.field({
            proofs: draft.proofs,
            list: proofList,
            begin: filesOf(task),
            shown,
            onShow: setShownProof,
            onRemove: (proof) => change({ proofs: draft.proofs.filter((kept) => kept !== proof) }),
          })}
          <CountsToward
            filled={filled}
            portfolio={kind === 'planned' ? withPlannedDone(portfolio, today, base !== null && isPlanned(base) ? base : null) : portfolio}
            base={base}
            today={today}
            kind={kind}
            errorFor={(credentialId) => problemAt(errors, `award:${credentialId}`, 'The amount')}
            onChange={(credentialId, part) => setDraft(changeAward(draft, credentialId, part))}
          />
          {offer !== null && (
            <Checkbox label={offerText(offer)} checked={isOfferTaken} onChange={(checked) => setTakenOffer(checked ? offerKey(offer) : null)} />
          )}
        </Beside>
      </DialogForm>
    </Dialog>
  )
}

const noFiles: readonly File[] = []

function filesOf(task: CourseTask): readonly File[] {
  return task.kind === 'log' ? task.files : noFiles
}

const titles: Readonly<Record<CourseTask['kind'], string>> = {
  log: 'Log course',
  plan: 'Plan course',
  duplicate: 'Log course',
  edit: 'Edit course',
  complete: 'Complete course',
}

function kindOf(task: CourseTask): CourseKind {
  if (task.kind === 'plan') return 'planned'
  return task.kind === 'edit' && isPlanned(task.course) ? 'planned' : 'completed'
}

function draftOf(task: CourseTask, portfolio: Portfolio, today: PlainDate): CourseDraft {
  switch (task.kind) {
    case 'log':
      return emptyCourseDraft(today)
    case 'plan':
      return { ...emptyCourseDraft(today), completedOn: '' }
    case 'duplicate':
    case 'complete':
      return draftOfDuplicate(task.course, portfolio, today)
    case 'edit':
      return draftOfCourse(task.course, portfolio)
  }
}
