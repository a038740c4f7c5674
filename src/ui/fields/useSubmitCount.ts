import { useRef, useState } from 'react'

type Outcome<Failure> = { readonly ok: true } | { readonly ok: false; readonly error: Failure }

export type SubmitCount<Failure> = {
  readonly submit: () => void
  /** Forgets what failed: the form has been filled anew. */
  readonly forget: () => void
  readonly failure: Failure | null
  /** How many attempts have failed since the form was filled. */
  readonly failed: number
}

/** Saving a form: once, however often it is pressed, and as often as it takes where it fails. `onSaved` says `again` where the form begins anew. */
export function useSubmitCount<Failure>(save: () => Outcome<Failure>, onSaved: () => unknown): SubmitCount<Failure> {
  const [last, setLast] = useState<{ readonly failure: Failure | null; readonly failed: number }>({ failure: null, failed: 0 })
  const isSaved = useRef(false)
  const forget = () => {
    isSaved.current = false
    setLast({ failure: null, failed: 0 })
  }
  const submit = () => {
    if (isSaved.current) return
    const outcome = save()
    isSaved.current = outcome.ok
    if (!outcome.ok) setLast({ failure: outcome.error, failed: last.failed + 1 })
    else if (onSaved() === 'again') forget()
  }
  return { ...last, submit, forget }
}
