import { useRef, useState } from 'react'

type Outcome<Failure> = { readonly ok: true } | { readonly ok: false; readonly error: Failure }

export type Attempts<Failure> = {
  readonly attempt: () => void
  /** Forgets what failed: the form has been filled anew. */
  readonly forget: () => void
  readonly failure: Failure | null
  /** How many attempts have failed since the form was filled. */
  readonly failed: number
}

/** Saving a form: once, however often it is pressed, and as often as it takes where it fails. */
export function useAttempts<Failure>(save: () => Outcome<Failure>, onSaved: () => void): Attempts<Failure> {
  const [last, setLast] = useState<{ readonly failure: Failure | null; readonly failed: number }>({ failure: null, failed: 0 })
  const isSaved = useRef(false)
  const attempt = () => {
    if (isSaved.current) return
    const outcome = save()
    isSaved.current = outcome.ok
    if (outcome.ok) onSaved()
    else setLast({ failure: outcome.error, failed: last.failed + 1 })
  }
  const forget = () => {
    isSaved.current = false
    setLast({ failure: null, failed: 0 })
  }
  return { ...last, attempt, forget }
}
