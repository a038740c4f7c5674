import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Ellipsis } from 'lucide'
import { IconButton } from './IconButton'
import { Icon } from './Icon'
import styles from './MoreMenu.module.css'

export type MenuItem = {
  readonly label: string
  /** Its accessible name, if that says more: "Edit NASM-CPT". It begins with the label. */
  readonly name?: string
  readonly icon: ReactNode
  /** Gets the "…" button, which has the focus again by then. */
  readonly onChoose: (opener: HTMLButtonElement) => void
}

/** A "…" button with a menu of lesser actions. Arrow keys move in it; Escape, Tab or a press elsewhere close it. */
export function MoreMenu({ label, items }: { readonly label: string; readonly items: readonly MenuItem[] }) {
  const [isOpen, setOpen] = useState(false)
  const whole = useRef<HTMLDivElement>(null)
  const menuId = useId()
  const itemsIn = () => [...(whole.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]
  const close = () => {
    setOpen(false)
    const opener = whole.current?.querySelector('button') ?? null
    opener?.focus()
    return opener
  }
  useEffect(() => {
    if (!isOpen) return
    itemsIn()[0]?.focus()
    const leave = ({ target }: PointerEvent) => {
      if (target instanceof Node && whole.current?.contains(target) !== true) setOpen(false)
    }
    document.addEventListener('pointerdown', leave)
    return () => document.removeEventListener('pointerdown', leave)
  }, [isOpen])
  const move = (event: KeyboardEvent) => {
    const all = itemsIn()
    const at = all.findIndex((item) => item === document.activeElement)
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key]
    if (event.key === 'Tab') setOpen(false)
    if (event.key !== 'Escape' && next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    if (next === undefined) close()
    else all.at(next % all.length)?.focus()
  }
  return (
    <div ref={whole} className={styles.whole}>
      <IconButton
        label={label}
        icon={<Icon of={Ellipsis} size={24} />}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? menuId : undefined}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <div role="menu" id={menuId} aria-label={label} className={styles.menu} onKeyDown={move}>
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={styles.item}
              aria-label={item.name}
              onClick={() => {
                const opener = close()
                if (opener !== null) item.onChoose(opener)
              }}
            >
              {item.icon}
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
