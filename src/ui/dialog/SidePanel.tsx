import type { ReactNode } from 'react'
import { X } from 'lucide'
import { Button } from '../layout/Button'
import styles from './SidePanel.module.css'
import { Icon } from '../layout/Icon'
import { Stack } from '../layout/Stack'

export type SidePanelProps = {
  readonly label: string
  /** Next to the form on a wide screen, above it on a narrow one; null if there's nothing to show. */
  readonly aside: ReactNode
  readonly onHide: () => void
  readonly children: ReactNode
}

/** Something to look at while filling in a form. */
export function SidePanel({ label, aside, onHide, children }: SidePanelProps) {
  return (
    <div className={aside === null ? undefined : styles.beside}>
      <Stack>{children}</Stack>
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
