import { createStore } from 'zustand/vanilla'
import type { FormFailure, Operation } from '../../domain/changes/act'
import type { FieldError } from '../../domain/forms/fieldError'
import type { Portfolio } from '../../domain/records/portfolio'
import { isDeepEqual } from '../../domain/values/isDeepEqual'
import type { PlainDate } from '../../domain/values/plainDate'
import { err, type Result } from '../../domain/values/result'
import type { RecertStore } from '../recertStore'

export type FormContext = { readonly portfolio: Portfolio; readonly today: PlainDate }

/** The result of reading a form: at least the operation that saves it, or the errors in its fields. */
export type Reading<Field extends string> = { readonly act: Result<Operation, readonly FieldError<Field>[]> }

/** One kind of form, as plain functions. `Base` is the record it edits. */
export type FormKind<Draft, Base, Field extends string, Read extends Reading<Field>> = {
  /** The record as it is when the form opens; null for a new one. */
  readonly base: Base | null
  /** The initial draft. `base` is also null if the record has since been deleted and the form starts over. */
  readonly fill: (base: Base | null, context: FormContext) => Draft
  /** The current record; null once it is deleted. */
  readonly currentOf: (base: Base, portfolio: Portfolio) => Base | null
  /** Whether another version of the record is the same in everything the form edits. */
  readonly isSame: (base: Base, current: Base) => boolean
  /** The draft, adjusted so that it can be saved over another version. */
  readonly keep: (draft: Draft, current: Base) => Draft
  readonly read: (draft: Draft, base: Base | null, context: FormContext) => Read
}

/** A draft that was not saved, and the record as it was when the draft was started. */
export type Unsaved<Draft, Base> = { readonly draft: Draft; readonly base: Base | null }

type FormState<Draft, Base> = Unsaved<Draft, Base> & {
  /** The draft the form was filled with: a new object each time. */
  readonly initial: Draft
  /** Whether the form continues an earlier draft. */
  readonly isContinued: boolean
  /** Why the latest attempt to save failed: a new object for each attempt, null until the first failure after the form is filled. */
  readonly failure: FormFailure | null
  /** Saved, or being saved: the view stays as it is, whatever saving does to the records. */
  readonly isSaved: boolean
}

/** Everything a dialog draws, read once for each change. */
export type FormView<Draft, Base, Field extends string, Read> = FormState<Draft, Base> &
  Read & {
    readonly isTouched: boolean
    /** The record was changed or deleted (`current` is null) after the form opened, and the trainer has not chosen a version yet. */
    readonly conflict: { readonly current: Base | null } | null
    /** The current field errors, once an attempt to save has failed because of them. */
    readonly errors: readonly FieldError<Field>[]
  }

export type Form<Draft, Base, Field extends string, Read> = {
  readonly view: () => FormView<Draft, Base, Field, Read>
  readonly subscribe: (listener: () => void) => () => void
  readonly change: (part: Partial<Draft>) => void
  /** Saves once, and returns whether it did. `then` runs once that's on disk, or can't be for now. */
  readonly submit: (then?: () => void) => boolean
  /** Refills the form from the current record. Also used to take the other version, and to go on to another new record. */
  readonly startAfresh: () => void
  /** Keeps the draft, to be saved over the other version. */
  readonly keepMine: () => void
  /** Continues an earlier draft of the same record, beside the current version if that's another one. */
  readonly resume: (unsaved: Unsaved<Draft, Base>) => void
  /** What closing the form would lose; null if nothing was typed, or if it's saved. */
  readonly unsaved: () => Unsaved<Draft, Base> | null
}

export function createForm<Draft, Base, Field extends string, Read extends Reading<Field>>(
  store: Pick<RecertStore, 'getState' | 'subscribe'>,
  kind: FormKind<Draft, Base, Field, Read>,
  unsaved: Unsaved<Draft, Base> | null = null,
  whenOnDisk: (then: () => void) => void = (then) => store.getState().whenOnDisk(then),
): Form<Draft, Base, Field, Read> {
  const filled = (base: Base | null): FormState<Draft, Base> => {
    const draft = kind.fill(base, store.getState())
    return { base, draft, initial: draft, isContinued: false, failure: null, isSaved: false }
  }
  const state = createStore(() => ({ ...filled(kind.base), ...(unsaved === null ? {} : { ...unsaved, isContinued: true }) }))
  const currentOf = (base: Base | null) => (base === null ? null : kind.currentOf(base, store.getState().portfolio))

  const look = (form: FormState<Draft, Base>, context: FormContext): FormView<Draft, Base, Field, Read> => {
    const { base, draft, initial, failure } = form
    const current = currentOf(base)
    const isSame = base === null || (current !== null && kind.isSame(base, current))
    const read = kind.read(draft, isSame ? current : base, context)
    // There's nothing left to choose from once the other version is deleted or the same.
    const isOver = failure?.kind === 'changedMeanwhile' && (isSame || current === null)
    return {
      ...form,
      ...read,
      failure: isOver ? null : failure,
      isTouched: !isDeepEqual(draft, initial),
      conflict: isSame ? null : { current },
      errors: failure?.kind === 'fields' && !read.act.ok ? read.act.error : [],
    }
  }
  let seen: { readonly form: unknown; readonly portfolio: Portfolio; readonly today: PlainDate; readonly view: ReturnType<typeof look> } | null = null
  const view = () => {
    const form = state.getState()
    const { portfolio, today } = store.getState()
    if (seen !== null && form.isSaved) return seen.view
    if (seen?.form !== form || seen.portfolio !== portfolio || seen.today !== today)
      seen = { form, portfolio, today, view: look(form, { portfolio, today }) }
    return seen.view
  }

  return {
    view,
    subscribe(listener) {
      const leave = [state.subscribe(listener), store.subscribe(listener)]
      return () => leave.forEach((stop) => stop())
    },
    change: (part) => state.setState(({ draft }) => ({ draft: { ...draft, ...part } })),
    submit(then = () => undefined) {
      if (state.getState().isSaved) return false
      // The machine may have just woken up: read the draft as of today before saving.
      store.getState().lookAtClock()
      const { act } = view()
      state.setState({ isSaved: true })
      const saved = act.ok ? store.getState().run(act.value) : err<FormFailure>({ kind: 'fields' })
      if (saved.ok) whenOnDisk(then)
      else state.setState({ isSaved: false, failure: saved.error })
      return saved.ok
    },
    startAfresh: () => state.setState(filled(currentOf(state.getState().base))),
    keepMine() {
      const { base, draft } = state.getState()
      const current = currentOf(base)
      if (current !== null) state.setState({ base: current, draft: kind.keep(draft, current), failure: null })
    },
    resume: ({ draft, base: kept }) => state.setState(({ base }) => ({ draft, base: isDeepEqual(kept, base) ? base : kept, isContinued: true })),
    unsaved() {
      const { isTouched, draft, base } = view()
      return isTouched && !state.getState().isSaved ? { draft, base } : null
    },
  }
}
