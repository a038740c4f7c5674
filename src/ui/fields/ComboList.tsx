import { useEffect } from 'react'
import styles from './ComboField.module.css'

export type ComboOption = {
  readonly key: string
  readonly label: string
  readonly detail: string
  /** The detail is blurred with the numbers. */
  readonly isSecret?: boolean
  /** The heading it's under, shown above the first of consecutive options that have the same one. */
  readonly group?: string
}

export type ComboListProps = {
  readonly id: string
  readonly label: string
  readonly options: readonly ComboOption[]
  /** The index of the marked option; -1 for none. */
  readonly active: number
  readonly onPick: (option: ComboOption) => void
}

/** The suggestions of a `ComboField`. Headings aren't options: the keyboard skips them. */
export function ComboList({ id, label, options, active, onPick }: ComboListProps) {
  // The focus stays in the text field, so the browser doesn't scroll to the marked option by itself.
  // Nothing is returned: some browsers answer with a promise, which React would call as a cleanup.
  const marked = options[active]?.key
  useEffect(() => {
    if (marked !== undefined) void document.getElementById(optionId(id, active))?.scrollIntoView({ block: 'nearest' })
  }, [id, active, marked])

  const optionAt = (option: ComboOption, index: number) => (
    <div
      key={option.key}
      id={optionId(id, index)}
      role="option"
      aria-selected={index === active}
      className={styles.option}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onPick(option)}
    >
      <span className={styles.name}>{option.label}</span>
      <span className={`${styles.detail} ${option.isSecret === true ? 'secret' : ''}`}>{option.detail}</span>
    </div>
  )

  return (
    <div id={id} role="listbox" aria-label={label} className={styles.list}>
      {runsOf(options).map(({ group, start, end }) => {
        const shown = options.slice(start, end).map((option, index) => optionAt(option, start + index))
        if (group === undefined) return shown
        const headingId = `${id}-${start}`
        return (
          <div key={headingId} role="group" aria-labelledby={headingId}>
            <div id={headingId} role="presentation" className={styles.heading} onPointerDown={(event) => event.preventDefault()}>
              {group}
            </div>
            {shown}
          </div>
        )
      })}
    </div>
  )
}

export function optionId(listId: string, index: number): string {
  return `${listId}${index}`
}

type Run = { readonly group: string | undefined; readonly start: number; readonly end: number }

/** Consecutive options with the same heading. */
function runsOf(options: readonly ComboOption[]): readonly Run[] {
  const starts = options.flatMap(({ group }, index) => (index === 0 || options[index - 1]?.group !== group ? [index] : []))
  return starts.map((start, index) => ({ group: options[start]?.group, start, end: starts[index + 1] ?? options.length }))
}
