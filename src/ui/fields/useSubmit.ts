import { useRef, useState } from 'react'

type Outcome<Failure> = { readonly ok: true } | { readonly ok: false; readonly error: Failure }

export type Submit<Failure> = {
  readonly submit: () => void
  /** Forgets what failed: the form has been filled anew. */
  readonly forget: () => void
  /** Of the latest attempt since the form was filled. */
  readonly failure: Failure | null
}

/** Saving a form: once, however often it is pressed, and as often as it takes where it fails. `onSaved` says `again` where the form begins anew. */
export function useSubmit<Failure>(save: () => Outcome<Failure>, onSaved: () => unknown): Submit<Failure> {
  const [failure, setFailure] = useState<Failure | null>(null)
  const isSaved = useRef(false)
  const forget = () => {
    isSaved.current = false
    setFailure(null)
  }
  const submit = () => {
    if (isSaved.current) return
    const outcome = save()
    isSaved.current = outcome.ok
    if (!outcome.ok) setFailure(outcome.error)
    else if (onSaved() === 'again') forget()
  }
  return { submit, forget, failure }
}
