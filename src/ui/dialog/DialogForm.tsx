import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '../layout/Button'
import styles from './DialogForm.module.css'

export type DialogFormProps = {
  readonly submitLabel: string
  readonly onSubmit: () => void
  /** A second way to submit, after which the form begins anew; Ctrl or Cmd with Enter takes it, or else the first. */
  readonly again?: { readonly label: string; readonly onSubmit: () => void } | undefined
  /** Grows when the form begins anew: then the focus goes to its first field. */
  readonly rounds?: number
  readonly onCancel: () => void
  /** Changes with each attempt that failed: then the focus goes to the first field that is wrong. */
  readonly failedSubmits: number
  /** How many fields are wrong, for the announcement. */
  readonly wrongFields: number
  /** Why the whole was not saved. */
  readonly failure: string | null
  readonly children: ReactNode
}

export function DialogForm({ submitLabel, onSubmit, again, rounds = 0, onCancel, failedSubmits, wrongFields, failure, children }: DialogFormProps) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (failedSubmits > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-attention]')?.focus()
  }, [failedSubmits])
  useEffect(() => {
    if (rounds > 0) form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus()
  }, [rounds])
  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        // A key that is held down, or a second click, would be for the form that begins anew.
        if (event.repeat) return
        ;(again?.onSubmit ?? onSubmit)()
      }}
    >
      <div className={styles.body}>{children}</div>
      <div className={styles.foot}>
        <div role="alert" className={styles.alert}>
          {failure !== null && <p key={`failure ${failedSubmits}`}>{failure}</p>}
          {wrongFields > 0 && (
            <p key={failedSubmits}>{wrongFields === 1 ? 'One field needs another look.' : `${wrongFields} fields need another look.`}</p>
          )}
        </div>
        <div className={styles.buttons}>
          <Button onClick={onCancel}>Cancel</Button>
          {again !== undefined && <Button onClick={({ detail }) => detail < 2 && again.onSubmit()}>{again.label}</Button>}
          <Button type="submit" look="primary">
            {submitLabel}
          </Button>
        </div>
      </div>
    </form>
  )
}
