import { type KeyboardEvent, useId, useState } from 'react'
import styles from './ComboField.module.css'
import { ComboList, type ComboOption, optionId } from './ComboList'
import { Field, type FieldProps } from './Field'
import { useTypedAhead } from './typeAhead'

export type ComboFieldProps = Omit<FieldProps, 'children'> & {
  readonly value: string
  readonly options: readonly ComboOption[]
  /** "4 options", announced when the list opens or changes. */
  readonly optionsText: (count: number) => string
  readonly onChange: (text: string) => void
  readonly onPick: (key: string) => void
  readonly onLeave?: () => void
  /** Enter picks the first option without an arrow key. For a field that must be one of the options. */
  readonly picksFirst?: boolean
  /** The key of the option that's meant by what's typed, so Enter picks it without an arrow key. */
  readonly meant?: string | null
  readonly placeholder?: string
}

/** A text field with suggestions (ARIA combobox). Arrows choose; Enter picks, or closes the list if nothing is chosen; so does Escape. */
export function ComboField({
  value,
  options,
  optionsText,
  onChange,
  onPick,
  onLeave,
  picksFirst = false,
  meant = null,
  placeholder,
  ...field
}: ComboFieldProps) {
  const [open, setOpen] = useState(false)
  const [activeKey, setActiveKey] = useState<string | null>(null)
  const listId = useId()
  const shown = open && options.length > 0
  const marked = options.findIndex((option) => option.key === activeKey)
  const unmarked = picksFirst && value.trim() !== '' ? 0 : options.findIndex((option) => option.key === meant)
  const active = marked >= 0 ? marked : unmarked

  const close = () => {
    setOpen(false)
    setActiveKey(null)
  }
  const change = (text: string) => {
    setOpen(true)
    setActiveKey(null)
    onChange(text)
  }
  const addTypedAhead = useTypedAhead(value, change)
  const pick = (option: ComboOption) => {
    close()
    onPick(option.key)
  }
  const move = (step: number) => {
    setOpen(true)
    const next = active < 0 ? (step > 0 ? 0 : options.length - 1) : (active + step + options.length) % options.length
    setActiveKey(options[next]?.key ?? null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const option = options[active]
    // Enter that ends an IME composition picks nothing.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Enter' && shown && option !== undefined) pick(option)
    // With the list open, Enter is about the list. The next one submits the form.
    else if (event.key === 'Enter' && shown && !event.ctrlKey && !event.metaKey) close()
    else if (event.key === 'Escape' && shown) close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <Field {...field}>
      {(control) => (
        <div className={styles.combo}>
          <input
            {...control}
            type="text"
            role="combobox"
            autoComplete="off"
            spellCheck={false}
            aria-autocomplete="list"
            aria-expanded={shown}
            aria-controls={shown ? listId : undefined}
            aria-activedescendant={shown && active >= 0 ? optionId(listId, active) : undefined}
            placeholder={placeholder}
            value={value}
            onFocus={addTypedAhead}
            onChange={(event) => change(event.target.value)}
            onClick={() => setOpen(true)}
            onKeyDown={onKeyDown}
            onBlur={() => {
              close()
              onLeave?.()
            }}
          />
          <span aria-live="polite" className="visuallyHidden">
            {shown ? optionsText(options.length) : ''}
          </span>
          {shown && <ComboList id={listId} label={`${field.label}: suggestions`} options={options} active={active} onPick={pick} />}
        </div>
      )}
    </Field>
  )
}
