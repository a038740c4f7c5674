import type { ReactNode } from 'react'
import { X } from 'lucide'
import { Button } from '../layout/Button'
import styles from './SidePanel.module.css'
import { Icon } from '../layout/Icon'

export type SidePanelProps = {
  readonly label: string
  /** What stands beside the form on a wide screen and above it on a narrow one; null where there is nothing to show. */
  readonly aside: ReactNode
  readonly onHide: () => void
  readonly children: ReactNode
}

/** Something to look at while a form is filled in. */
export function SidePanel({ label, aside, onHide, children }: SidePanelProps) {
  return (
    <div className={aside === null ? styles.alone : styles.beside}>
      <div className={styles.alone}>{children}</div>
      {aside !== null && (
        <section aria-label={label} className={styles.aside}>
          <div>
            <Button look="quiet" icon={<Icon of={X} size={19} />} onClick={onHide}>
              Hide the file
            </Button>
          </div>
          {aside}
        </section>
      )}
    </div>
  )
}
