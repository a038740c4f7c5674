import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import { findIn } from '../../domain/search/finding'
import { useHistory } from '../../store/useServices'
import { useRecert } from '../../store/useRecert'
import { Dialog } from '../../ui/dialog/Dialog'
import { Icon } from '../../ui/layout/Icon'
import { TextField } from '../../ui/fields/TextField'
import { countText } from '../../words/values/numbers'
import type { OpenDialog } from '../dialogs/openDialog'
import { isApple } from '../../ui/focus/isApple'
import styles from './CommandPalette.module.css'
import { type Entry, sectionsIn } from './entries'
import { KeyCaps } from './KeyCaps'

/** Typing another letter narrows it down further. */
const most = 50

export type CommandPaletteProps = { readonly onClose: () => void; readonly open: (dialog: OpenDialog) => void }

export function CommandPalette({ onClose, open }: CommandPaletteProps) {
  const portfolio = useRecert((state) => state.portfolio)
  const history = useHistory()
  const [typed, setTyped] = useState('')
  const [activeKey, setActiveKey] = useState<string | null>(null)
  const listId = useId()
  const sections = useMemo(() => sectionsIn({ portfolio, history, open }), [portfolio, history, open])
  const { sections: shown, count } = useMemo(() => findIn(sections, typed, most), [sections, typed])
  const entries = shown.flatMap(({ found }) => found)
  const active = Math.max(
    0,
    entries.findIndex(({ key }) => key === activeKey),
  )

  // After the focus is back where it was: that is where the next dialog will return it to.
  const take = ({ run }: Entry) => {
    onClose()
    setTimeout(run)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const next = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + 8, PageUp: active - 8 }[event.key]
    const entry = entries[active]
    if (next !== undefined) {
      const isStep = Math.abs(next - active) === 1
      const index = isStep ? (next + entries.length) % entries.length : Math.min(entries.length - 1, Math.max(0, next))
      setActiveKey(entries[index]?.key ?? null)
      document.getElementById(`${listId}${index}`)?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter' && entry !== undefined) take(entry)
    else return
    event.preventDefault()
  }

  return (
    <Dialog title="Find anything" onClose={onClose}>
      <form role="search" className={styles.body} onSubmit={(event) => event.preventDefault()}>
        <TextField
          label="Find a course, a credential, a page or an action"
          hideLabel
          value={typed}
          onChange={(text) => {
            setTyped(text)
            setActiveKey(null)
          }}
          input={{
            role: 'combobox',
            autoComplete: 'off',
            spellCheck: false,
            placeholder: 'Course, credential, page or action',
            'aria-autocomplete': 'list',
            'aria-expanded': entries.length > 0,
            'aria-controls': entries.length > 0 ? listId : undefined,
            'aria-activedescendant': entries.length > 0 ? `${listId}${active}` : undefined,
            onKeyDown,
          }}
        />
        {entries.length > 0 && (
          <div id={listId} role="listbox" aria-label="Found" className={styles.list}>
            {shown.map(({ title, found }) => (
              <div key={title} role="group" aria-label={title}>
                <p aria-hidden="true" className={styles.title}>
                  {title}
                </p>
                {found.map((entry) => {
                  const index = entries.indexOf(entry)
                  return <Option key={entry.key} id={`${listId}${index}`} entry={entry} isActive={index === active} onTake={take} />
                })}
              </div>
            ))}
          </div>
        )}
        <p role="status" className={styles.count}>
          {entries.length === 0 ? 'Nothing found.' : count > entries.length ? `and ${countText(count - entries.length)} more` : ''}
        </p>
      </form>
    </Dialog>
  )
}

type OptionProps = { readonly id: string; readonly entry: Entry; readonly isActive: boolean; readonly onTake: (entry: Entry) => void }

function Option({ id, entry, isActive, onTake }: OptionProps) {
  const { name, detail, icon, shortcut } = entry
  return (
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className={styles.option}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onTake(entry)}
    >
      <Icon of={icon} size={19} />
      <span className={styles.text}>
        <bdi className={styles.name}>{name}</bdi> <span className={`${styles.detail} secret`}>{detail}</span>
      </span>
      {shortcut !== null && (
        <span aria-hidden="true" className={styles.keys}>
          <KeyCaps shortcut={shortcut} isApple={isApple} />
        </span>
      )}
    </div>
  )
}
