import type { ReactNode } from 'react'
import { type IconNode, Info, TriangleAlert } from 'lucide'
import { Icon } from '../layout/Icon'
import { Cluster } from '../layout/Cluster'
import styles from './Notice.module.css'

export type NoticeProps = {
  readonly tone: 'info' | 'warning' | 'danger'
  /** Replaces the tone's own icon. */
  readonly icon?: IconNode
  readonly children: ReactNode
  readonly actions?: ReactNode
}

const tones = { info: styles.info, warning: styles.warning, danger: styles.danger } as const

/** A message that stays, on one line where there's room. An info is announced by the live region it's in, anything worse is an `alert`. */
export function Notice({ tone, icon = tone === 'info' ? Info : TriangleAlert, children, actions }: NoticeProps) {
  return (
    <div role={tone === 'info' ? undefined : 'alert'} className={`${styles.notice} ${tones[tone]}`}>
      <Icon of={icon} size={20} />
      <div className={styles.text}>{children}</div>
      {actions !== undefined && (
        <Cluster gap={4} className={styles.actions}>
          {actions}
        </Cluster>
      )}
    </div>
  )
}
