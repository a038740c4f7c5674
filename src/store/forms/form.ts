import { createStore } from 'zustand/vanilla'
import type { FormFailure, Operation } from '../../domain/changes/act'
import type { FieldError } from '../../domain/forms/fieldError'
import type { Portfolio } from '../../domain/records/portfolio'
import { isDeepEqual } from '../../domain/values/isDeepEqual'
import type { PlainDate } from '../../domain/values/plainDate'
import { err, type Result } from '../../domain/values/result'
import type { RecertStore } from '../recertStore'

export type FormContext = { readonly portfolio: Portfolio; readonly today: PlainDate }

/** What a form makes of what stands in it: at least what saves it, or what is wrong with its fields. */
export type Reading<Field extends string> = { readonly act: Result<Operation, readonly FieldError<Field>[]> }

/** One kind of form, as plain functions. `Base` is the record that it edits. */
export type FormKind<Draft, Base, Field extends string, Read extends Reading<Field>> = {
  /** The record as it is when the form opens; null for a new one. */
  readonly base: Base | null
  /** What the form is filled with; `base` is null as well where the record was deleted meanwhile and the form starts afresh. */
  readonly fill: (base: Base | null, context: FormContext) => Draft
  /** The record as it is now; null once it is deleted. */
  readonly currentOf: (base: Base, portfolio: Portfolio) => Base | null
  /** Whether another version of the record is the same as far as the form holds it. */
  readonly isSame: (base: Base, current: Base) => boolean
  /** What is typed, to be saved over another version. */
  readonly keep: (draft: Draft, current: Base) => Draft
  readonly read: (draft: Draft, base: Base | null, context: FormContext) => Read
}

/** What was typed and not saved, and the record as it was when that was begun. */
export type Unsaved<Draft, Base> = { readonly draft: Draft; readonly base: Base | null }

type FormState<Draft, Base> = Unsaved<Draft, Base> & {
  /** What the form was filled with: another object each time. */
  readonly initial: Draft
  /** Whether it goes on with what was typed before. */
  readonly isContinued: boolean
  /** Why the latest attempt to save failed, another object for each; null since the form was filled. */
  readonly failure: FormFailure | null
  /** Or being saved: what was to be drawn stays, whatever saving does to the records. */
  readonly isSaved: boolean
}

/** All that there is to draw, read once for each change. */
export type FormView<Draft, Base, Field extends string, Read> = FormState<Draft, Base> &
  Read & {
    readonly isTouched: boolean
    /** The record was changed or (`current` null) deleted since the form began with it, and the trainer has not chosen yet. */
    readonly conflict: { readonly current: Base | null } | null
    /** What is wrong with the fields as they are now, once they kept the form from being saved. */
    readonly errors: readonly FieldError<Field>[]
  }

export type Form<Draft, Base, Field extends string, Read> = {
  readonly view: () => FormView<Draft, Base, Field, Read>
  readonly subscribe: (listener: () => void) => () => void
  readonly change: (part: Partial<Draft>) => void
  /** Saves, once; says whether it did. */
  readonly submit: () => boolean
  /** Fills the form anew, with the record as it is now: also to take the other version, and to go on with another new record. */
  readonly startAfresh: () => void
  /** Saves over the other version. */
  readonly keepMine: () => void
  /** What closing the form would lose; null where nothing was typed. */
  readonly unsaved: () => Unsaved<Draft, Base> | null
}

export function createForm<Draft, Base, Field extends string, Read extends Reading<Field>>(
  store: Pick<RecertStore, 'getState' | 'subscribe'>,
  kind: FormKind<Draft, Base, Field, Read>,
  unsaved: Unsaved<Draft, Base> | null = null,
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
    return {
      ...form,
      ...read,
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
    submit() {
      if (state.getState().isSaved) return false
      // A machine that has just woken up: what is saved now is read as of today.
      store.getState().lookAtClock()
      const { act } = view()
      state.setState({ isSaved: true })
      const saved = act.ok ? store.getState().run(act.value) : err<FormFailure>({ kind: 'fields' })
      if (!saved.ok) state.setState({ isSaved: false, failure: saved.error })
      return saved.ok
    },
    startAfresh: () => state.setState(filled(currentOf(state.getState().base))),
    keepMine() {
      const { base, draft } = state.getState()
      const current = currentOf(base)
      if (current !== null) state.setState({ base: current, draft: kind.keep(draft, current), failure: null })
    },
    unsaved() {
      const { isTouched, draft, base } = view()
      return isTouched ? { draft, base } : null
    },
  }
}
