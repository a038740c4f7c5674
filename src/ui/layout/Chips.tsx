import type { ReactNode } from 'react'
import styles from './Chips.module.css'

/** Filters in a row: one line to swipe on a phone. */
export function Chips({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ul aria-label={label} className={styles.chips}>
      {children}
    </ul>
  )
}

export type ChipProps = {
  readonly isOn: boolean
  readonly onPress: (chip: HTMLButtonElement) => void
  readonly children: ReactNode
}

/** A filter to switch on and off. */
export function Chip({ isOn, onPress, children }: ChipProps) {
  return (
    <li>
      <button type="button" aria-pressed={isOn} className={styles.chip} onClick={({ currentTarget }) => onPress(currentTarget)}>
        <span>{children}</span>
      </button>
    </li>
  )
}

/** How many there are, in a chip. */
export function ChipCount({ children }: { readonly children: ReactNode }) {
  return <span className={styles.count}>{children}</span>
}

/** A button that looks like a chip, and opens what has no room in the row. */
export function ChipDisclosure({
  label,
  isOpen,
  onOpen,
  children,
}: {
  readonly label: string
  readonly isOpen: boolean
  readonly onOpen: (open: boolean) => void
  readonly children: ReactNode
}) {
  return (
    <li>
      <button type="button" className={styles.chip} aria-label={label} aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}>
        <span>{children}</span>
      </button>
    </li>
  )
}
