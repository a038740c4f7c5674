import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../layout/Button'
import styles from './DialogForm.module.css'
import { focusFirstField } from './focusForm'

export type DialogFormProps = {
  readonly submitLabel: string
  /** Submitting isn't what the form recommends. */
  readonly isLesser?: boolean
  readonly onSubmit: () => void
  /** A second way to submit, in the place of "Cancel", after which the form starts over. Ctrl or Cmd with Enter uses it if there is one, and otherwise the first. */
  readonly again?: { readonly label: string; readonly onSubmit: () => void } | undefined
  /** The values the form was filled with: when it is refilled, focus moves to its first field. */
  readonly filling?: object
  readonly onCancel: () => void
  /** Beside the fields; only for a wide dialog on a wide screen. */
  readonly aside?: ReactNode
  /** Always in view, above the buttons. */
  readonly above?: ReactNode
  /** The latest attempt if it failed; each new one moves focus to the first invalid field. */
  readonly refusal: object | null
  /** The number of invalid fields, for the announcement. */
  readonly wrongFields: number
  /** Why the form as a whole was not saved. */
  readonly failure: string | null
  readonly children: ReactNode
}

export function DialogForm({
  submitLabel,
  isLesser = false,
  onSubmit,
  again,
  filling,
  onCancel,
  aside,
  above,
  refusal,
  wrongFields,
  failure,
  children,
}: DialogFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const shownFilling = useRef(filling)
  useEffect(() => {
    if (refusal !== null) form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-attention]')?.focus()
  }, [refusal])
  useEffect(() => {
    if (shownFilling.current === filling) return
    shownFilling.current = filling
    focusFirstField(form.current)
  }, [filling])
  const [announced, setAnnounced] = useState({ refusal, number: 0 })
  if (announced.refusal !== refusal) setAnnounced({ refusal, number: announced.number + 1 })
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
        // A key held down, or a second click, would submit the form that has just started over.
        if (event.repeat) return
        ;(again?.onSubmit ?? onSubmit)()
      }}
    >
      {aside === undefined ? (
        <div className={styles.body}>{children}</div>
      ) : (
        <div className={styles.columns}>
          <div className={styles.body}>{children}</div>
          <div className={styles.aside}>{aside}</div>
        </div>
      )}
      <div className={styles.foot}>
        {above}
        <div role="alert" className={styles.alert}>
          {/* A new paragraph for each attempt, so that the same words are announced again. */}
          {failure !== null && <p key={`failure ${announced.number}`}>{failure}</p>}
          {wrongFields > 0 && (
            <p key={announced.number}>{wrongFields === 1 ? 'Fix the field marked above.' : `Fix the ${wrongFields} fields marked above.`}</p>
          )}
        </div>
        <div className={styles.buttons}>
          {again === undefined ? (
            <Button className={styles.other} onClick={onCancel}>
              Cancel
            </Button>
          ) : (
            <Button className={styles.other} onClick={({ detail }) => detail < 2 && again.onSubmit()}>
              {again.label}
            </Button>
          )}
          <Button type="submit" look={isLesser ? 'plain' : 'primary'}>
            {submitLabel}
          </Button>
        </div>
      </div>
    </form>
  )
}
