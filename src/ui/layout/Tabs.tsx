import { type KeyboardEvent, useRef } from 'react'
import styles from './Tabs.module.css'

export type TabsProps<Id extends string> = {
  readonly label: string
  readonly tabs: readonly { readonly id: Id; readonly name: string; readonly count?: string | undefined }[]
  readonly current: Id
  /** `push` for a press, which makes a step for Back; `replace` for moving along with the arrow keys. */
  readonly onChoose: (id: Id, how: 'push' | 'replace') => void
}

const steps: Readonly<Record<string, (at: number, length: number) => number>> = {
  ArrowRight: (at, length) => (at + 1) % length,
  ArrowLeft: (at, length) => (at + length - 1) % length,
  Home: () => 0,
  End: (_, length) => length - 1,
}

/** The tabs above a `TabPanel`. The arrow keys, Home and End move between them and choose at once. */
export function Tabs<Id extends string>({ label, tabs, current, onChoose }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    // Alt and an arrow goes back a page.
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const at = tabs.findIndex(({ id }) => id === current)
    const next = steps[event.key]?.(at, tabs.length)
    const tab = next === undefined ? undefined : tabs[next]
    if (next === undefined || tab === undefined) return
    event.preventDefault()
    onChoose(tab.id, 'replace')
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus()
  }
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.tabs} onKeyDown={move}>
      {tabs.map(({ id, name, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(id)}
          aria-selected={id === current}
          aria-controls={id === current ? panelId(id) : undefined}
          tabIndex={id === current ? 0 : -1}
          className={styles.tab}
          onClick={() => onChoose(id, 'push')}
        >
          {name}
          {count !== undefined && <span className={`${styles.count} number`}>{` ${count}`}</span>}
        </button>
      ))}
    </div>
  )
}

export function tabId(id: string): string {
  return `tab-${id}`
}

export function panelId(id: string): string {
  return `panel-${id}`
}
